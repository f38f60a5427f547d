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

/** What stands as `fill`, wherever `textures` are in the document. */
export const fillOf = (type: StatementType): string => `url(#${idOf(type)})`

/** Of these types; to be put into the picture. */
export function textures(types: readonly StatementType[], scheme: Scheme): SVGElement {
  const ground = colourNow('ground')
  const patterns = types.map((type) => {
    const { group, [scheme]: colour } = ACT_LOOKS[type]
    const parts = TEXTURES[group].map(([name, shape]) =>
      svgElement(name, {
        ...shape,
        'fill-opacity': 0.55,
        'stroke-opacity': 0.55,
        ...(name === 'path' ? { stroke: ground, fill: 'none' } : { fill: ground }),
      }),
    )
    const square = svgElement('rect', { width: SIDE, height: SIDE, fill: colour })
    const pattern = svgElement('pattern', {
      id: idOf(type),
      width: SIDE,
      height: SIDE,
      patternUnits: 'userSpaceOnUse',
    })
    pattern.append(square, ...parts)
    return pattern
  })
  const defs = svgElement('defs', {})
  defs.append(...patterns)
  return defs
}
