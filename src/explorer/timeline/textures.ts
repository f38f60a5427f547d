/** Fills of bars: the colour of a type, and on it the texture of its group, which tells groups apart without any colour. */
import { ACT_LOOKS, type ActGroup, type Scheme } from '../act-groups.ts'
import type { StatementType } from '../api/queries.generated.ts'
import { colourNow } from '../parts/scheme.ts'
import { svgElement } from '../parts/svg-element.ts'

/** Pixels of a side of the square that is repeated. */
const SIDE = 6

/** On a square of `SIDE`; contacts are plain. */
const TEXTURES: Readonly<Record<ActGroup, readonly (readonly [string, Readonly<Record<string, number | string>>])[]>> =
  {
    contacts: [],
    words: [
      ['circle', { cx: 1.5, cy: 1.5, r: 1 }],
      ['circle', { cx: 4.5, cy: 4.5, r: 1 }],
    ],
    cooperation: [['rect', { x: 0, y: 0, width: 1.4, height: SIDE }]],
    conflict: [['path', { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', 'stroke-width': 1.4 }]],
  }

const idOf = (type: StatementType): string => `texture-${type.toLowerCase().replaceAll('_', '-')}`

const undoneIdOf = (type: StatementType): string => `${idOf(type)}-undone`

/** What stands as `fill`, wherever `textures` are in the document. */
export const fillOf = (type: StatementType): string => `url(#${idOf(type)})`

/** The same for acts that were not done: lines alone. They lie across the bar, so that they are seen in the thinnest too. */
export const undoneFillOf = (type: StatementType): string => `url(#${undoneIdOf(type)})`

/** Of these types; to be put into the picture. */
export function textures(types: readonly StatementType[], scheme: Scheme): SVGElement {
  const ground = colourNow('ground')
  const patterns = types.flatMap((type) => {
    const { group, [scheme]: colour } = ACT_LOOKS[type]
    const parts = TEXTURES[group].map(([name, shape]) =>
      svgElement(name, {
        ...shape,
        'fill-opacity': 0.55,
        'stroke-opacity': 0.55,
        ...(name === 'path' ? { stroke: ground, fill: 'none' } : { fill: ground }),
      }),
    )
    const square = (fill: string) => svgElement('rect', { width: SIDE, height: SIDE, fill })
    const across = [0.5, 3.5].map((y) => svgElement('rect', { y, width: SIDE, height: 1.2, fill: colour }))
    return [patternOf(idOf(type), [square(colour), ...parts]), patternOf(undoneIdOf(type), [square(ground), ...across])]
  })
  const defs = svgElement('defs', {})
  defs.append(...patterns)
  return defs
}

function patternOf(id: string, parts: readonly SVGElement[]): SVGElement {
  const pattern = svgElement('pattern', { id, width: SIDE, height: SIDE, patternUnits: 'userSpaceOnUse' })
  pattern.append(...parts)
  return pattern
}
