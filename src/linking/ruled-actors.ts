/** What people's rulings on actors demand together, where they contradict one another too. */
import type { ActorId } from '../model/actor.ts'
import { type ActorRuling, latestFirst } from '../model/ruling.ts'

export interface RuledActors {
  /** The rulings that count, the latest first. */
  readonly standing: readonly ActorRuling[]
  /** Records that are the same by these rulings have one core: the smallest id among them. */
  coreOf(record: ActorId): ActorId
  /** Pairs of cores that are not the same. */
  readonly apart: readonly (readonly [ActorId, ActorId])[]
}

/**
 * Rulings count from the latest to the earliest, each where those before it leave room: after "a is not c" and "b is c",
 * the earlier "a is b" rests. A ruling of which one record is not among `present` rests too.
 */
export function ruledActors(rulings: readonly ActorRuling[], present: ReadonlySet<ActorId>): RuledActors {
  const cores = new Map<ActorId, ActorId>()
  const coreOf = (record: ActorId): ActorId => cores.get(record) ?? record
  const standing: ActorRuling[] = []
  const parted: (readonly [ActorId, ActorId])[] = []
  const areParted = (a: ActorId, b: ActorId): boolean =>
    parted.some(([c, d]) => (coreOf(c) === a && coreOf(d) === b) || (coreOf(c) === b && coreOf(d) === a))
  for (const ruling of [...rulings].sort(latestFirst)) {
    const [a, b] = ruling.actors
    if (!present.has(a) || !present.has(b)) continue
    const [first, second] = [coreOf(a), coreOf(b)].sort() as [ActorId, ActorId]
    if (ruling.verdict === 'SAME') {
      if (areParted(first, second)) continue
      for (const [record, core] of [...cores, [a, coreOf(a)], [b, coreOf(b)]] as const) {
        if (core === first || core === second) cores.set(record, first)
      }
    } else {
      if (first === second) continue
      parted.push([a, b])
    }
    standing.push(ruling)
  }
  return { standing, coreOf, apart: parted.map(([a, b]) => [coreOf(a), coreOf(b)] as const) }
}
