/** Offices as a mention carries them: the role without country words, and whose it is. */
import { KEPT_QUALIFIERS, ROLE_PLURALS } from '../lexicon/role-words.ts'
import type { OfficePhrase } from '../mention.ts'
import { readCountry } from './country-phrase.ts'
import { spanOf } from './draft.ts'
import { readOrganization } from './organization-phrase.ts'
import type { Premodifiers } from './premodifiers.ts'
import type { RolePhrase } from './role-phrase.ts'
import { isCalendarWord, isCapital, type SentenceView, tokenAt, wordsOf } from './sentence-view.ts'

/** The offices among the roles: words such as "official" are none, unless a body stands before them. */
export function officesOf(
  view: SentenceView,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): readonly OfficePhrase[] {
  const held = roles.filter(
    (role) => !role.loose || before.organization !== null || (role.noun === 'counterpart' && before.country !== null),
  )
  return held.filter((role) => !isRank(role, held)).map((role) => officeOf(view, role, before))
}

/** "Ambassador" after another office is a rank: "Special Representative Ambassador Sung Kim". */
function isRank(role: RolePhrase, roles: readonly RolePhrase[]): boolean {
  return roles.length > 1 && role !== roles[0] && role.role.toLowerCase() === 'ambassador'
}

/** One role with what stands before it as an office. */
export function officeOf(view: SentenceView, role: RolePhrase, before: Premodifiers): OfficePhrase {
  const kept = before.qualifiers.filter((word) => KEPT_QUALIFIERS.has(word)).join(' ')
  const plain = (role.plural ? singularRole(role) : role.role).replace(/^counterpart /i, '')
  // "Pakistan Army Chief": the service is part of the office's name as well.
  const service = /\b(?:army|navy|air force|police|military|armed forces)$/i.exec(before.organization?.name ?? '')?.[0]
  const singular = service && /^chief$/i.test(plain) ? `${service} ${plain}` : plain
  const country = role.country ?? before.country?.country ?? null
  const body =
    role.organization === null ? before.organization : { name: role.organization, country: role.organizationCountry }
  // A ministry's minister represents the country.
  const ministry =
    body !== null &&
    body.country !== null &&
    /\b(?:minister|secretary of state|undersecretary)$/i.test(plain) &&
    /\b(?:office|ministry|department)\b/i.test(body.name)
  // A state without a code ("Soviet Foreign Minister") is kept by its name.
  const uncoded = country === null && before.country?.country === null ? before.country.name : null
  const organization = ministry ? null : (body?.name ?? uncoded ?? bracketed(view, before.start))
  return {
    ...spanOf(view, before.start, role.end),
    role: kept ? `${kept} ${singular}` : singular,
    country: country ?? body?.country ?? null,
    organization,
  }
}

/** "... Agency (UNRWA) Commissioner General": the body in brackets right before the title. */
function bracketed(view: SentenceView, at: number): string | null {
  if (tokenAt(view, at - 1)?.norm !== ')' || tokenAt(view, at - 3)?.norm !== '(') return null
  return readOrganization(view, at - 2)?.name ?? null
}

function singularRole(role: RolePhrase): string {
  return role.role.replace(/\p{L}[\p{L}-]*/gu, (word) => {
    const singular = ROLE_PLURALS.get(word.toLowerCase())
    if (!singular) return word
    return /^\p{Lu}/u.test(word) ? singular[0]!.toUpperCase() + singular.slice(1) : singular
  })
}

export interface OfficeOwner {
  readonly country: string | null
  readonly organization: string | null
  readonly end: number
}

/** "of Chile", "of the Central Bank", "of Ruritania" after a titled name; a place that no list has is kept by its name. */
export function readOwner(view: SentenceView, at: number): OfficeOwner | null {
  if (tokenAt(view, at)?.norm !== 'of') return null
  const index = tokenAt(view, at + 1)?.norm === 'the' ? at + 2 : at + 1
  const body = readOrganization(view, index)
  const nation = readCountry(view, index)
  if (nation && !(body && body.end > nation.end)) {
    if (nation.use !== 'NAME') return null
    return { country: nation.country, organization: nation.country === null ? nation.name : null, end: nation.end }
  }
  if (body) return { country: body.country, organization: body.name, end: body.end }
  let end = index
  while (end - index < 3 && isCapital(tokenAt(view, end)) && !isCalendarWord(view.tokens[end]!)) end++
  return end === index ? null : { country: null, organization: wordsOf(view, index, end), end }
}

/** The office with the owner, where its own words name none. */
export function ownedBy(office: OfficePhrase, owner: OfficeOwner | null): OfficePhrase {
  if (owner === null || office.country !== null || office.organization !== null) return office
  return { ...office, country: owner.country, organization: owner.organization }
}
