/** Questions with selectors of actors: whom these mean is asked first, by the question itself, or at once with it where ids tell it. */
import { meansPersons } from '../means-persons.ts'
import type { ActorSelector, StatementFilter } from '../store.ts'
import { type ActingActors, actingActors, NOBODY, selectActors } from './cypher/acting-cypher.ts'
import { type ResolvedFilter, resolveFilter, selectorsOf } from './cypher/statement-filter-cypher.ts'
import { type KnownFilter, walkOf } from './cypher/walk-cypher.ts'
import { type Reading, type Run, runOver } from './query.ts'

type Meant = ReadonlyMap<ActorSelector, ActingActors>

/** A filter whose selectors are looked up in the graph. */
export async function resolve(run: Run, filter: StatementFilter): Promise<ResolvedFilter> {
  return withMeant(filter, await lookUp(run, selectorsOf(filter)))
}

/**
 * The answer to a question for statements. Whom the walked selector means, the question looks up itself. Others are looked up before; where
 * they are persons, the question is sent right behind the look-up, without waiting for it, and again where that finds otherwise.
 */
export async function askAhead<Answer>(
  { read, ask }: Reading,
  filter: StatementFilter,
  question: (run: Run, filter: KnownFilter) => Promise<Answer>,
): Promise<Answer> {
  const walk = walkOf(filter)
  const selectors = walk ? [...(walk.others ? [walk.others] : []), ...selectorsOf(walk.rest)] : selectorsOf(filter)
  const known = (meant: Meant): KnownFilter =>
    walk === null
      ? withMeant(filter, meant)
      : {
          ...walk,
          others: walk.others && (meant.get(walk.others) ?? NOBODY),
          rest: withMeant(walk.rest, meant),
        }
  if (selectors.length === 0) return question(ask, known(new Map()))
  if (!selectors.every(meansPersons)) return read(async (run) => question(run, known(await lookUp(run, selectors))))
  const guess = new Map(selectors.map((selector) => [selector, { ...NOBODY, ids: selector.ids }]))
  return read(async (run) => {
    const [meant, answer] = await Promise.all([lookUp(run, selectors), question(run, known(guess))])
    return selectors.every((selector) => isAsNamed(selector, meant.get(selector) ?? NOBODY))
      ? answer
      : question(run, known(meant))
  })
}

async function lookUp(run: Run, selectors: readonly ActorSelector[]): Promise<Meant> {
  const rows = await runOver(run, selectors, selectActors)
  return new Map(rows.map((row) => [selectors[row.at]!, actingActors(row)]))
}

function withMeant(filter: StatementFilter, meant: Meant): ResolvedFilter {
  return resolveFilter(filter, (selector) => meant.get(selector) ?? NOBODY)
}

function isAsNamed({ ids }: ActorSelector, meant: ActingActors): boolean {
  const found = new Set(meant.ids)
  return found.size === new Set(ids).size && ids.every((id) => found.has(id)) && Object.keys(meant.sided).length === 0
}
