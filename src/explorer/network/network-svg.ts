/** A network as a file of lines, drawn from where its dots stand on the page; cytoscape itself gives dots of a canvas alone. */
import { LETTERS } from '../take-along/picture-key.ts'
import { keyRows } from './network-key.ts'
import {
  LINE_OPACITY,
  NAME_APART,
  NAME_GROUND_OPACITY,
  NAME_SIZE,
  NAME_WIDTH,
  type NetworkLook,
  type NetworkText,
  type Sketch,
  type SketchedDot,
  type SketchedLine,
} from './sketch.ts'
import { BORDER, dashes, escaped, outline, place, ringShape, round } from './svg-shapes.ts'

/** Pixels: around all, for the title, and for a row of the key. */
const [EDGE, TITLE, ENTRY] = [16, 40, 22]

/** A file that stands alone: with a title, a ground, and the key to its lines and shapes. */
export function networkSvg(sketch: Sketch, text: NetworkText, look: NetworkLook): string {
  const names = sketch.dots.map((dot) => nameLines(dot, look))
  const box = boxOf(sketch, names)
  const rows = keyRows(text, look, Math.max(box.width, look.widthOf(text.title, true)))
  const width = Math.ceil(
    Math.max(box.width, ...rows.map((row) => row.width), 1.3 * look.widthOf(text.title, true)) + 2 * EDGE,
  )
  const height = Math.ceil(TITLE + box.height + 2 * EDGE + rows.length * ENTRY)
  const [left, top] = [(width - box.width) / 2 - box.x, TITLE + EDGE - box.y]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escaped(LETTERS)}">`,
    `<title>${escaped(text.title)}</title>`,
    `<desc>${escaped(text.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${look.ground}"/>`,
    `<text x="${EDGE}" y="26" fill="${look.ink}" font-size="15" font-weight="600">${escaped(text.title)}</text>`,
    `<g transform="translate(${round(left)} ${round(top)})">`,
    ...sketch.lines.map((line) => lineShape(line, look)),
    ...sketch.dots.map((dot) => dotShape(dot, look)),
    ...sketch.dots.map((dot, index) => nameText(dot, names[index]!, look)),
    '</g>',
    ...rows.map((row, index) => {
      const y = TITLE + box.height + 2 * EDGE + index * ENTRY
      return `<g transform="translate(${EDGE} ${round(y)})">${row.parts.join('')}</g>`
    }),
    '</svg>',
  ].join('\n')
}

function lineShape({ from, bend, to, middle, width, group, isDone }: SketchedLine, look: NetworkLook): string {
  const colour = look.groups[group]
  const way = bend ? `Q${place(bend)} ${place(to)}` : `L${place(to)}`
  const line = `<path d="M${place(from)}${way}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${dashes(group)}/>`
  const ring = isDone ? '' : ringShape(middle, colour, look.ground)
  return `<g opacity="${LINE_OPACITY}">${line}${ring}</g>`
}

function dotShape({ x, y, size, kind, isCentre }: SketchedDot, look: NetworkLook): string {
  const fill = isCentre ? look.accent : look.raised
  return outline(kind, { x, y }, size, `fill="${fill}" stroke="${look.ink}" stroke-width="${BORDER}"`)
}

interface NameLine {
  readonly text: string
  readonly width: number
}

/** At its spaces, as wide as names may be. */
function nameLines({ name, isCentre }: SketchedDot, { widthOf }: NetworkLook): readonly NameLine[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const longer = [...lines.slice(-1), word].join(' ')
    if (lines.length > 0 && widthOf(longer, isCentre) <= NAME_WIDTH) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map((text) => ({ text, width: widthOf(text, isCentre) }))
}

const nameTop = ({ y, size }: SketchedDot): number => y + size / 2 + NAME_APART

function nameText(dot: SketchedDot, lines: readonly NameLine[], look: NetworkLook): string {
  const top = nameTop(dot)
  const widest = Math.max(...lines.map(({ width }) => width))
  const ground = `<rect x="${round(dot.x - widest / 2)}" y="${round(top)}" width="${round(widest)}" height="${lines.length * NAME_SIZE}" fill="${look.ground}" fill-opacity="${NAME_GROUND_OPACITY}"/>`
  const weight = dot.isCentre ? ' font-weight="bold"' : ''
  const texts = lines.map(
    ({ text }, index) =>
      // The foot of the letters, by estimate.
      `<text x="${round(dot.x)}" y="${round(top + index * NAME_SIZE + 0.83 * NAME_SIZE)}" text-anchor="middle" font-size="${NAME_SIZE}"${weight} fill="${look.ink}">${escaped(text)}</text>`,
  )
  return ground + texts.join('')
}

function boxOf({ dots, lines }: Sketch, names: readonly (readonly NameLine[])[]) {
  const bends = lines.map(({ middle }) => middle)
  const halves = dots.map(({ size }, index) =>
    Math.max(size / 2 + BORDER, ...names[index]!.map(({ width }) => width / 2)),
  )
  const xs = [...dots.flatMap(({ x }, index) => [x - halves[index]!, x + halves[index]!]), ...bends.map(({ x }) => x)]
  const ys = [
    ...dots.flatMap((dot, index) => [dot.y - dot.size / 2 - BORDER, nameTop(dot) + names[index]!.length * NAME_SIZE]),
    ...bends.map(({ y }) => y),
  ]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
