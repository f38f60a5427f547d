/** The key below a network in a file: what its lines and its shapes mean. */
import type { ActGroup } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'
import { NAME_SIZE, type NetworkLook, type NetworkText } from './sketch.ts'
import { BORDER, dashes, escaped, outline, ringShape, round } from './svg-shapes.ts'

/** Pixels: a sample, and how far its text stands from it, and the next sample from that. */
const [SAMPLE, BESIDE, APART] = [36, 6, 20]
const MIDDLE = { x: SAMPLE / 2, y: 8 }
const LINE = `M0 ${MIDDLE.y}L${SAMPLE} ${MIDDLE.y}`

export interface KeyRow {
  /** As SVG, from the left edge and the top of the row on. */
  readonly parts: readonly string[]
  readonly width: number
}

/** In as many rows as it needs to be no wider than `room`, or than one entry. */
export function keyRows(text: NetworkText, look: NetworkLook, room: number): readonly KeyRow[] {
  const rows: KeyRow[] = []
  for (const { sample, words } of entriesOf(text, look)) {
    const needed = SAMPLE + BESIDE + look.widthOf(words, false)
    const last = rows.at(-1)
    const isFull = !last || last.width + APART + needed > room
    const x = isFull ? 0 : last.width + APART
    const name = `<text x="${SAMPLE + BESIDE}" y="12" font-size="${NAME_SIZE}" fill="${look.ink}">${escaped(words)}</text>`
    const part = `<g transform="translate(${round(x)} 0)">${sample}${name}</g>`
    if (!isFull) rows.pop()
    rows.push({ parts: [...(isFull ? [] : last.parts), part], width: x + needed })
  }
  return rows
}

function entriesOf({ groups, kinds, ring }: NetworkText, look: NetworkLook) {
  return [
    ...(Object.entries(groups) as [ActGroup, string][]).map(([group, words]) => ({
      sample: `<path d="${LINE}" stroke="${look.groups[group]}" stroke-width="4"${dashes(group)}/>`,
      words,
    })),
    ...(ring === null
      ? []
      : [
          {
            sample: `<path d="${LINE}" stroke="${look.ink}" stroke-width="2"/>${ringShape(MIDDLE, look.ink, look.ground)}`,
            words: ring,
          },
        ]),
    ...(Object.entries(kinds) as [ActorKind, string][]).map(([kind, words]) => ({
      sample: outline(kind, MIDDLE, 14, `fill="${look.raised}" stroke="${look.ink}" stroke-width="${BORDER}"`),
      words,
    })),
  ]
}
