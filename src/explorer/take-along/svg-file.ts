/** A picture of the page as a file that stands alone: with its colours and letters, a ground, a title, and the key to its colours. */
import { colourNow } from '../parts/scheme.ts'
import { svgElement } from '../parts/svg-element.ts'
import { inRows, LETTERS } from './picture-key.ts'

export interface PictureText {
  readonly title: string
  /** `fill` as in SVG; a reference must be to a part of the picture. */
  readonly key: readonly { readonly fill: string; readonly text: string }[]
}

/** What the page's style sheets give to the parts of a picture. */
const STYLES = ['fill', 'stroke', 'font-size', 'font-weight', 'text-anchor'] as const
const LINE = 20
const EDGE = 12
/** Pixels: of an entry of the key without its text, with the space behind it, and by estimate of a letter. */
const [APART, LETTER] = [34, 7]

/** `svg` stays as it is; it must be on the page, or its styles are not known. */
export function svgFile(svg: SVGSVGElement, { title, key }: PictureText): string {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value]
  const rows = inRows(key, ({ text }) => APART + text.length * LETTER, 0, width - 2 * EDGE)
  const [top, bottom] = [2 * LINE, rows.length * LINE + EDGE]
  const whole = svgElement('svg', {
    width,
    height: top + height + bottom,
    viewBox: `0 0 ${width} ${top + height + bottom}`,
    'font-family': LETTERS,
  })
  const ink = colourNow('ink')
  const heading = svgElement('text', { x: EDGE, y: LINE + 4, fill: ink, 'font-size': 15, 'font-weight': 600 }, title)
  const picture = copyOf(svg)
  picture.setAttribute('y', String(top))
  const entries = rows.flatMap((row, line) =>
    row.flatMap(({ entry: { fill, text }, x }) => {
      const y = top + height + line * LINE
      return [
        svgElement('rect', { x: x + EDGE, y, width: 12, height: 12, fill }),
        svgElement('text', { x: x + EDGE + 18, y: y + 11, fill: ink, 'font-size': 12 }, text),
      ]
    }),
  )
  const ground = svgElement('rect', { width: '100%', height: '100%', fill: colourNow('ground') })
  whole.append(svgElement('title', {}, title), ground, heading, picture, ...entries)
  return new XMLSerializer().serializeToString(whole)
}

/** With the styles that it has on the page written on its parts, and without what is only there to be clicked. */
function copyOf(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const parts = [...svg.querySelectorAll('*')]
  for (const [index, part] of [...copy.querySelectorAll('*')].entries()) {
    const styles = getComputedStyle(parts[index]!)
    for (const name of STYLES) part.setAttribute(name, styles.getPropertyValue(name))
  }
  for (const target of copy.querySelectorAll('g.targets')) target.remove()
  copy.setAttribute('fill', getComputedStyle(svg).color)
  return copy
}
