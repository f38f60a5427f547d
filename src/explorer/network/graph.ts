/** From the neighbours of some actors to what a picture of them has: dots and lines. */
import { type ActGroup, mainGroup } from '../act-groups.ts'
import type { ActorNameFragment } from '../api/queries.generated.ts'
import { doneOf, type Neighbour, type Neighbours } from './neighbours.ts'

export interface Dot {
  readonly actor: ActorNameFragment
  /** How many acts it shares with the one that brought it here; of the centre, with all its neighbours shown. See `Graph`. */
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
  /** False where all that the two share is denied or planned. */
  readonly isDone: boolean
}

/** Counted is what was done; where nothing was, as when only denied acts are asked for, everything. */
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
  const countOf = own.some((neighbour) => doneOf(neighbour) > 0) ? doneOf : ({ count }: Neighbour): number => count
  const all = own.reduce((sum, neighbour) => sum + countOf(neighbour), 0)
  const dots = new Map<string, Dot>([[centre.id, { actor: centre, count: all, beside: null }]])
  const lines = new Map<string, Line>()
  for (const id of expanded) {
    // One that is not shown any more brings nobody.
    if (!dots.has(id)) continue
    for (const neighbour of neighbours.get(id) ?? []) {
      const { actor, counts } = neighbour
      const [count, isDone] = [countOf(neighbour), doneOf(neighbour) > 0]
      if (!dots.has(actor.id)) dots.set(actor.id, { actor, count, beside: id })
      const line = [id, actor.id].sort().join(' ')
      if (lines.has(line)) continue
      const group = mainGroup(isDone ? counts.map((own) => ({ type: own.type, count: doneOf(own) })) : counts)
      lines.set(line, { id: line, source: id, target: actor.id, count, group, isDone })
    }
  }
  return { dots: [...dots.values()], lines: [...lines.values()] }
}
