/** The file that is made of a network: always in light colours, for it is meant for paper. */
import { GROUP_COLOURS } from '../act-groups.ts'
import { colourNow } from '../parts/scheme.ts'
import { LETTERS } from '../take-along/picture-key.ts'
import type { Graph } from './graph.ts'
import { networkSvg } from './network-svg.ts'
import { textOf } from './network-words.ts'
import { NAME_SIZE, type NetworkLook, type Sketch } from './sketch.ts'

export const networkFile = (graph: Graph, sketch: Sketch): string => networkSvg(sketch, textOf(graph), lightLook())

function lightLook(): NetworkLook {
  const context = document.createElement('canvas').getContext('2d')!
  const colour = (name: Parameters<typeof colourNow>[0]): string => colourNow(name, 'light')
  return {
    ground: colour('ground'),
    raised: colour('raised'),
    ink: colour('ink'),
    accent: colour('accent'),
    groups: GROUP_COLOURS.light,
    widthOf: (text, isBold) => {
      context.font = `${isBold ? 'bold ' : ''}${NAME_SIZE}px ${LETTERS}`
      return context.measureText(text).width
    },
  }
}
