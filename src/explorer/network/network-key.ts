/** The key below a network in a file: what its lines and its shapes mean. */
import type { ActGroup } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'
import { inRows } from '../take-along/picture-key.ts'
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

/** In rows no wider than `room`, or than one entry. */
export function keyRows(text: NetworkText, look: NetworkLook, room: number): readonly KeyRow[] {
  const widthOf = ({ words }: KeyEntry): number => SAMPLE + BESIDE + look.widthOf(words, false)
  return inRows(entriesOf(text, look), widthOf, APART, room).map((row) => ({
    parts: row.map(({ entry: { sample, words }, x }) => {
      const name = `<text x="${SAMPLE + BESIDE}" y="12" font-size="${NAME_SIZE}" fill="${look.ink}">${escaped(words)}</text>`
      return `<g transform="translate(${round(x)} 0)">${sample}${name}</g>`
    }),
    width: row.at(-1)!.end,
  }))
}

interface KeyEntry {
  /** As SVG. */
  readonly sample: string
  readonly words: string
}

function entriesOf({ groups, kinds, ring }: NetworkText, look: NetworkLook): readonly KeyEntry[] {
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
