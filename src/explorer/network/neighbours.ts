/** Neighbours as the API gives them, with how much of what is shared was not done. */
import type { NeighbourOfFragment, NetworkQuery } from '../api/queries.generated.ts'
import type { Table } from '../take-along/table.ts'
import { type ActCount, countsApart, sumOf, UNDONE, undoneInWords } from '../undone.ts'
import { ACTOR_KINDS } from '../words.ts'

export interface Neighbour extends Omit<NeighbourOfFragment, 'counts'> {
  readonly counts: readonly ActCount[]
  /** How many of `count` were not done; null where that is not known, since they were not among those that the server gave. */
  readonly undone: number | null
}

export type Neighbours = readonly Neighbour[]

/** The most that the server gives of one actor. */
export const MOST = 500

/** `undone` has at most `MOST`. */
export function neighboursOf({ network, undone }: NetworkQuery): Neighbours {
  const notDone = new Map(undone.map(({ actor, counts }) => [actor.id, counts]))
  const isWhole = undone.length < MOST
  return network.map((neighbour) => {
    const own = notDone.get(neighbour.actor.id)
    const counts = countsApart(neighbour.counts, own ?? [])
    return { ...neighbour, counts, undone: own || isWhole ? sumOf(counts, 'undone') : null }
  })
}

/** How many acts were done, as far as that is known. */
export const doneOf = ({ count, undone }: Pick<Neighbour, 'count' | 'undone'>): number => count - (undone ?? 0)

/** Behind the count of all: "5 done, 2 denied or planned"; empty where all were done. */
export function partsInWords(neighbour: Pick<Neighbour, 'count' | 'undone'>): string {
  const { count, undone } = neighbour
  if (undone === null) return `some perhaps ${UNDONE}`
  if (undone === 0 || undone === count) return undoneInWords({ count, undone })
  return `${doneOf(neighbour).toLocaleString('en-GB')} done, ${undone.toLocaleString('en-GB')} ${UNDONE}`
}

export function neighbourTable(neighbours: Neighbours): Table {
  return {
    columns: ['who', 'id', 'kind', 'country', 'statements', `of these ${UNDONE}`, 'first day', 'last day'],
    coded: ['kind'],
    rows: neighbours.map((neighbour) => {
      const { actor, count, undone, firstDay, lastDay } = neighbour
      const kind = { code: actor.kind, words: ACTOR_KINDS[actor.kind] }
      return {
        cells: [actor.name, actor.id, kind, actor.country, count, undone, firstDay, lastDay],
        quotations: [],
        source: neighbour,
      }
    }),
  }
}
