/** From the neighbours of some actors to what a picture of them has: dots and lines. */
import { type ActGroup, mainGroup } from '../act-groups.ts'
import type { ActorNameFragment } from '../api/queries.generated.ts'
import type { Table } from '../take-along/table.ts'
import type { Neighbours } from './use-neighbours.ts'

export interface Dot {
  readonly actor: ActorNameFragment
  /** How many statements it shares with the one that brought it here; of the centre, with all its neighbours shown. */
  readonly count: number
  /** Who brought it here; null for the centre. */
  readonly beside: string | null
}

export interface Line {
  /** The two ids, in order: the same line whoever of the two was asked for it. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly count: number
  readonly group: ActGroup
}

export interface Graph {
  /** The centre first. */
  readonly dots: readonly Dot[]
  readonly lines: readonly Line[]
}

/** `expanded`: whose neighbours are shown, the centre first. */
export function graphOf(
  centre: ActorNameFragment,
  expanded: readonly string[],
  neighbours: ReadonlyMap<string, Neighbours>,
): Graph {
  const own = neighbours.get(centre.id) ?? []
  const all = own.reduce((sum, { count }) => sum + count, 0)
  const dots = new Map<string, Dot>([[centre.id, { actor: centre, count: all, beside: null }]])
  const lines = new Map<string, Line>()
  for (const id of expanded) {
    // One that is not shown any more brings nobody.
    if (!dots.has(id)) continue
    for (const { actor, count, counts } of neighbours.get(id) ?? []) {
      if (!dots.has(actor.id)) dots.set(actor.id, { actor, count, beside: id })
      const ends = [id, actor.id].sort()
      const line = ends.join(' ')
      if (!lines.has(line)) lines.set(line, { id: line, source: id, target: actor.id, count, group: mainGroup(counts) })
    }
  }
  return { dots: [...dots.values()], lines: [...lines.values()] }
}

export function neighbourTable(neighbours: Neighbours): Table {
  return {
    columns: ['who', 'id', 'kind', 'country', 'statements', 'first day', 'last day'],
    rows: neighbours.map((neighbour) => {
      const { actor, count, firstDay, lastDay } = neighbour
      return {
        cells: [actor.name, actor.id, actor.kind, actor.country, count, firstDay, lastDay],
        quotations: [],
        source: neighbour,
      }
    }),
  }
}
