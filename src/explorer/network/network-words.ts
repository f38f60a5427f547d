/** What a network says in words: its key, and what stands in a file for those who do not see it. */
import { ACT_GROUPS, type ActGroup, GROUP_LINES } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'
import { UNDONE } from '../undone.ts'
import { ACTOR_KINDS } from '../words.ts'
import type { Graph } from './graph.ts'
import type { NetworkText } from './sketch.ts'

export const RING = `with a ring: only ${UNDONE}`

/** The groups of its lines, in their usual order. */
export const groupsOf = ({ lines }: Graph): readonly ActGroup[] =>
  (Object.keys(ACT_GROUPS) as ActGroup[]).filter((group) => lines.some((line) => line.group === group))

export function textOf(graph: Graph): NetworkText {
  const { dots, lines } = graph
  const names = new Map(dots.map(({ actor }) => [actor.id, actor.name]))
  const kinds = (Object.keys(ACTOR_KINDS) as ActorKind[]).filter((kind) =>
    dots.some(({ actor }) => actor.kind === kind),
  )
  const centre = dots[0]?.actor.name
  return {
    title: `Neighbours of ${centre}`,
    description: [
      `${centre} in the middle.`,
      ...lines.map(({ source, target, count, isDone }) => {
        const shared = isDone ? `${count.toLocaleString('en-GB')} done` : `only ${UNDONE}`
        return `${names.get(source)} and ${names.get(target)}: ${shared}.`
      }),
    ].join(' '),
    groups: Object.fromEntries(groupsOf(graph).map((group) => [group, `${ACT_GROUPS[group]} (${GROUP_LINES[group]})`])),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, ACTOR_KINDS[kind]])),
    ring: lines.every(({ isDone }) => isDone) ? null : RING,
  }
}
