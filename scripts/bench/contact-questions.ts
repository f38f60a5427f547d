/** The questions of the benchmark: as GraphQL asks them, and as the store is asked. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_MIN_CONFIDENCE } from '../../src/config.ts'
import type { ActorId } from '../../src/model/actor.ts'
import type { Day } from '../../src/model/statement.ts'
import type { BusyGraph } from './busy-graph.ts'

export interface Question {
  readonly name: string
  /** Ids, or the name of the actor. */
  readonly actor: { readonly id: ActorId } | { readonly name: string }
  readonly with: { readonly id: ActorId } | null
  /** Days, both inclusive. */
  readonly window: { readonly from: Day; readonly to: Day } | null
  /** How many there are, in place of the first page of them. */
  readonly counted: boolean
}

/** Rows of a page. */
export const PAGE = 25

export const MIN_CONFIDENCE = DEFAULT_MIN_CONFIDENCE

export function contactQuestions({ busiest, country, actors }: BusyGraph): readonly Question[] {
  const [first, second] = busiest as readonly [ActorId, ActorId]
  const any = { with: null, window: null, counted: false }
  const month = { from: '2012-05-01', to: '2012-05-31' }
  return [
    { ...any, name: 'busy actor', actor: { id: first } },
    { ...any, name: 'busy actor, by name', actor: { name: actors.find(({ id }) => id === first)!.name } },
    { ...any, name: 'busy pair', actor: { id: first }, with: { id: second } },
    { ...any, name: 'country, through its representatives', actor: { id: country } },
    { ...any, name: 'busy actor, one month', actor: { id: first }, window: month },
    { ...any, name: 'busy actor, totalCount', actor: { id: first }, counted: true },
  ]
}

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

/** The body of the request. */
export function requestOf({ actor, with: other, window, counted }: Question, first = PAGE): string {
  return JSON.stringify({
    query: file(counted ? 'count-contacts.graphql' : 'contacts.graphql'),
    variables: { actor, with: other, ...window, ...(counted ? {} : { first }) },
  })
}
