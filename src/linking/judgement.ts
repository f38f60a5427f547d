/** Is this the same actor? A judgement on two records, with its reason. */

import type { ActorRecord } from '../model/actor-record.ts'
import { foldName } from '../model/fold-name.ts'
import type { Office } from '../model/statement.ts'
import { compareNames, type NameAgreement, parsePersonName } from './person-name.ts'
import { SHORT_FORMS } from './short-forms.ts'

export type Verdict = 'SAME' | 'NOT_SAME' | 'UNSURE'

export interface Judgement {
  readonly verdict: Verdict
  readonly reason: string
}

/**
 * Rules on two records of one key. Persons are the same where a name form agrees and the text gives them one office or
 * country; a family name alone needs the very same office. Organisations are the same where one's name is a name of the
 * other and their countries do not differ.
 */
export function judge(a: ActorRecord, b: ActorRecord): Judgement {
  if (a.kind !== b.kind) return { verdict: 'NOT_SAME', reason: 'different kinds of actor' }
  if (a.kind === 'PERSON') return judgePersons(a, b)
  if (a.kind === 'ORGANIZATION') return judgeOrganizations(a, b)
  return { verdict: 'UNSURE', reason: 'only persons and organisations are compared by name' }
}

function judgePersons(a: ActorRecord, b: ActorRecord): Judgement {
  const names = bestAgreement(a, b)
  if (names === 'NONE') return { verdict: 'NOT_SAME', reason: 'the given names differ' }
  const office = sharedOffice(a.offices, b.offices)
  const countries = compareCountries(a, b)
  if (names === 'FAMILY') {
    return office
      ? { verdict: 'SAME', reason: `same family name, both ${office}` }
      : { verdict: 'UNSURE', reason: 'a family name alone' }
  }
  const form = names === 'GIVEN' ? 'same given and family name' : 'same name form'
  if (office) return { verdict: 'SAME', reason: `${form}, both ${office}` }
  if (countries === 'SHARED') return { verdict: 'SAME', reason: `${form}, same country` }
  if (countries === 'DIFFERENT') return { verdict: 'UNSURE', reason: `${form}, different countries` }
  return { verdict: 'UNSURE', reason: `${form}, no office or country to tell` }
}

function bestAgreement(a: ActorRecord, b: ActorRecord): NameAgreement {
  // The fullest forms decide: a family name among the aliases must not hide that the given names differ.
  return compareNames(parsePersonName(a.name), parsePersonName(b.name), SHORT_FORMS)
}

function judgeOrganizations(a: ActorRecord, b: ActorRecord): Judgement {
  const common = nameOf(a, b) ?? nameOf(b, a)
  // Two bodies with full names of their own may share a short form ("BTC") and nothing else.
  if (common === undefined) return { verdict: 'NOT_SAME', reason: "neither goes by the other's name" }
  if (a.country && b.country && a.country !== b.country) return { verdict: 'NOT_SAME', reason: 'different countries' }
  return { verdict: 'SAME', reason: `both are called "${common}"` }
}

/** The name of `a` where `b` is called so as well. */
export function nameOf(a: ActorRecord, b: ActorRecord): string | undefined {
  const name = foldName(a.name)
  return name.length > 1 && [b.name, ...b.aliases].some((other) => foldName(other) === name) ? a.name : undefined
}

/** The role, as `a` has it, of an office that both are said to have held. */
export function sharedOffice(a: readonly Office[], b: readonly Office[]): string | null {
  const roles = new Set(b.map((office) => `${foldName(office.role)}\u0000${office.of}`))
  return a.find((office) => roles.has(`${foldName(office.role)}\u0000${office.of}`))?.role ?? null
}

/** Whether a country, or a body that an office is held of, is common to both. */
export function compareCountries(a: ActorRecord, b: ActorRecord): 'SHARED' | 'DIFFERENT' | 'UNKNOWN' {
  return shared(countriesOf(a), countriesOf(b))
}

function countriesOf(record: ActorRecord): ReadonlySet<string> {
  const bodies = record.offices.map((office) => office.of)
  return new Set(record.country ? [`country:${record.country}`, ...bodies] : bodies)
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): 'SHARED' | 'DIFFERENT' | 'UNKNOWN' {
  if (a.size === 0 || b.size === 0) return 'UNKNOWN'
  return [...a].some((body) => b.has(body)) ? 'SHARED' : 'DIFFERENT'
}
