/** Nouns that are spelt like a verb, which a general tagger takes them for. */
import { words } from './word-list.ts'

/** Hardly ever a verb behind a verb of holding, a number or an adjective. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  words('talks, calls, meetings, meeting, call, visit, visits, discussions, contacts, strikes, attacks, demands'),
)

/** People and bodies. */
export const ACTOR_NOUNS: ReadonlySet<string> = new Set(
  words(`
    court, service, forces, parties, police, guards, rebels, nationals, troops, hosts, heads, militants, soldiers, officials,
    warplanes, jets, allies, partners`),
)
