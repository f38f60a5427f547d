/** Questions with selectors of actors: whom these mean is asked first, or at once with the question where their ids tell it. */
import type { ActorId } from '../../model/actor.ts'
import type { ActorSelector, StatementFilter } from '../store.ts'
import { type ActingActors, actingActors, NOBODY, selectActors } from './cypher/acting-cypher.ts'
import { type ResolvedFilter, resolveFilter, selectorsOf } from './cypher/statement-filter-cypher.ts'
import { type Run, runOver } from './query.ts'

type Meant = ReadonlyMap<ActorSelector, ActingActors>

/** A filter whose selectors are looked up in the graph. */
export async function resolve(run: Run, filter: StatementFilter): Promise<ResolvedFilter> {
  return withMeant(filter, await lookUp(run, selectorsOf(filter)))
}

/**
 * The answer to a question with a filter. Persons mean themselves, unless they were merged: a question that names no others is sent right
 * behind the look-up, without waiting for it, and again where that finds otherwise.
 */
export async function askAhead<Answer>(
  run: Run,
  filter: StatementFilter,
  ask: (resolved: ResolvedFilter) => Promise<Answer>,
): Promise<Answer> {
  const selectors = selectorsOf(filter)
  if (selectors.length === 0 || !selectors.every(({ ids }) => ids.every(isPerson))) {
    return ask(await resolve(run, filter))
  }
  const guess = new Map(selectors.map((selector) => [selector, { ...NOBODY, ids: selector.ids }]))
  const [meant, answer] = await Promise.all([lookUp(run, selectors), ask(withMeant(filter, guess))])
  return selectors.every((selector) => isAsNamed(selector, meant.get(selector) ?? NOBODY))
    ? answer
    : ask(withMeant(filter, meant))
}

async function lookUp(run: Run, selectors: readonly ActorSelector[]): Promise<Meant> {
  const rows = await runOver(run, selectors, selectActors)
  return new Map(rows.map((row) => [selectors[row.at]!, actingActors(row)]))
}

function withMeant(filter: StatementFilter, meant: Meant): ResolvedFilter {
  return resolveFilter(filter, (selector) => meant.get(selector) ?? NOBODY)
}

const isPerson = (id: ActorId): boolean => id.startsWith('person:')

function isAsNamed({ ids }: ActorSelector, meant: ActingActors): boolean {
  const found = new Set(meant.ids)
  return found.size === new Set(ids).size && ids.every((id) => found.has(id)) && Object.keys(meant.sided).length === 0
}
