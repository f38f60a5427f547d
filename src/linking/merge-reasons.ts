/** What speaks for two records being one actor where the rules do not say so. */
import type { ActorRecord } from '../model/actor-record.ts'
import { foldName } from '../model/fold-name.ts'
import type { MergeReason } from '../model/suggested-merge.ts'
import { compareCountries, nameOf, sharedOffice } from './judgement.ts'
import { compareNames, type NameAgreement, parsePersonName } from './person-name.ts'
import { SHORT_FORMS } from './short-forms.ts'

const OF_AGREEMENT: Readonly<Record<Exclude<NameAgreement, 'NONE'>, MergeReason>> = {
  GIVEN: 'GIVEN_NAME',
  INITIAL: 'INITIALS',
  FAMILY: 'FAMILY_NAME',
}

/** The reason that their names give, and what offices and countries add; empty where they are no candidates. */
export function mergeReasons(a: ActorRecord, b: ActorRecord): readonly MergeReason[] {
  if (a.kind !== b.kind) return []
  if (a.kind === 'PERSON') return ofPersons(a, b)
  return a.kind === 'ORGANIZATION' ? ofOrganizations(a, b) : []
}

function ofPersons(a: ActorRecord, b: ActorRecord): readonly MergeReason[] {
  const name = personNames(a, b)
  if (name === null) return []
  const circumstances = [...(sharedOffice(a.offices, b.offices) ? (['SAME_OFFICE'] as const) : []), ...countries(a, b)]
  // A family name says too little against different countries.
  return name === 'FAMILY_NAME' && circumstances.includes('DIFFERENT_COUNTRIES') ? [] : [name, ...circumstances]
}

function personNames(a: ActorRecord, b: ActorRecord): MergeReason | null {
  if (foldName(a.name) === foldName(b.name)) return 'SAME_NAME'
  const agreement = compareNames(parsePersonName(a.name), parsePersonName(b.name), SHORT_FORMS)
  if (agreement !== 'NONE') return OF_AGREEMENT[agreement]
  // A single word may be an office or a form of address.
  const called = nameOf(a, b) ?? nameOf(b, a)
  if (called !== undefined && nameWords(called).size > 1) return 'SAME_NAME'
  return isWithin(nameWords(a.name), nameWords(b.name)) ? 'NAME_WITHIN' : null
}

function ofOrganizations(a: ActorRecord, b: ActorRecord): readonly MergeReason[] {
  if (a.country !== null && b.country !== null && a.country !== b.country) return []
  const name = organizationNames(a, b)
  // Of two bodies of which nobody knows where, one name within the other is chance.
  if (name === null || (name === 'NAME_WITHIN' && (a.country === null || b.country === null))) return []
  return [name, ...(a.country !== null && a.country === b.country ? (['SAME_COUNTRY'] as const) : [])]
}

function organizationNames(a: ActorRecord, b: ActorRecord): MergeReason | null {
  if (nameOf(a, b) !== undefined || nameOf(b, a) !== undefined) return 'SAME_NAME'
  if (isWithin(nameWords(a.name), nameWords(b.name))) return 'NAME_WITHIN'
  const forms = new Set(a.aliases.map(foldName))
  return b.aliases.some((alias) => forms.has(foldName(alias))) ? 'SHARED_FORM' : null
}

function countries(a: ActorRecord, b: ActorRecord): readonly MergeReason[] {
  const compared = compareCountries(a, b)
  if (compared === 'UNKNOWN') return []
  return [compared === 'SHARED' ? 'SAME_COUNTRY' : 'DIFFERENT_COUNTRIES']
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for'])

/** The folded words of a name that mean something. */
export function nameWords(name: string): ReadonlySet<string> {
  return new Set(
    foldName(name)
      .split(' ')
      .filter((word) => word !== '' && !SMALL_WORDS.has(word)),
  )
}

/** True where one has all words of the other, two at least, and not many more. */
export function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  return shorter.size > 1 && longer.size <= 2 * shorter.size && [...shorter].every((word) => longer.has(word))
}
