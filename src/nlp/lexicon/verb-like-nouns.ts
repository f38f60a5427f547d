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

/** Words whose -s form is a noun more often than a verb. */
export const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(
  words(`
    target, post, base, camp, force, position, arm, right, service, judge, observer, supply, aid, airstrike, place,
    name, state, cause, rule, contribution, interest, talk, move, plan, march, raid, strike, attack, threat, fund,
    resource, permit, transport, broadcast, concern, measure, step, import, export, visit, protest, report, sanction,
    good, trade, demand, request, work, test, drill, vote, release, return, clash, exercise, deal, benefit, rebel,
    warning, offer, need, hope, vow, pledge, promise, fight, war, fear, shot, cut, gain
  `),
)
