/** Offices without a name behind them: "the foreign minister", "officials from Chile", "representatives of the council". */
import { LOOSE_ROLES, ROLE_PLURALS } from '../lexicon/role-words.ts'
import { words } from '../lexicon/word-list.ts'
import { type Draft, draft } from './draft.ts'
import { readGroupOwner } from './group-phrase.ts'
import { officeOf, ownedBy } from './office-phrase.ts'
import { type Owned, readOwners } from './owner-list.ts'
import { genderOf } from './person-name.ts'
import type { Premodifiers } from './premodifiers.ts'
import type { RolePhrase } from './role-phrase.ts'
import { isCapital, isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

/** Who speaks for a state or body without an office of its own; only the state or body counts. */
const OFFICIAL = /^(?:official|representative|diplomat|negotiator|delegate)s?$/
/** Officers of whom only the country or body counts, however many there are. */
const NO_OFFICE = /^(?:official|representative|diplomat|negotiator|delegate|leader|envoy)$/
/** Officers without another word of what they do. */
const UNNAMED = /^(?:officials|representatives|diplomats|negotiators|delegates)$/i
/** In small letters and without "the" these are common words. */
const COMMON = /^(?:head|chair|speaker|charge|chief|king|justice|general|whip|ruler|attorney|deputy|judge|prince)$/
/** "U.S. business representatives" speak for no state. */
const PRIVATE: ReadonlySet<string> = new Set(
  words(
    'business, industry, company, corporate, private, society, ngo, community, union, student, faith, church, labor, labour',
  ),
)

/** The mentions of the offices that end before `end`; null where the words name no officer. */
export function readUnnamedOffice(
  view: SentenceView,
  end: number,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): readonly Draft[] | null {
  const officials = readOfficials(view, end, roles, before)
  if (officials) return [officials]
  if (roles.some((role) => role.plural)) return readOfficers(view, end, roles, before)
  return isNoOfficer(view, end, roles, before) ? null : [officer(view, end, roles, before)]
}

/** "Chilean officials", "a diplomat from Chile": the state or body that they speak for; null for other officers. */
function readOfficials(
  view: SentenceView,
  end: number,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): Draft | null {
  const { start, determiner, country, organization } = before
  const last = roles.at(-1)!
  if (!OFFICIAL.test(ROLE_PLURALS.get(last.noun) ?? last.noun) || roles.some((role) => role.end - role.start > 2))
    return null
  const plural = roles.some((role) => role.plural)
  const number = plural ? 'PLURAL' : 'SINGULAR'
  const modifier = isPossessiveEnd(tokenAt(view, end))
  const owner = !country && !organization ? readGroupOwner(view, end, 'officials') : null
  if (owner) {
    const { kind, name, end: close } = owner
    const possessive = isPossessiveEnd(tokenAt(view, close))
    return draft(start, close, { kind, name, country: owner.country, modifier: possessive, number })
  }
  if (plural && country && isPrivate(view, before.content, roles[0]!.end))
    return draft(start, end, { form: 'DESCRIPTION', kind: 'GROUP', country: country.country, number, modifier })
  if (country && !organization && !last.organization && (determiner !== 'the' || plural))
    return draft(start, end, { kind: 'COUNTRY', name: country.name, country: country.country, number, modifier })
  if (organization && plural) {
    const { name, country: seat } = organization
    return draft(start, end, { kind: 'ORGANIZATION', name, country: seat, number, modifier })
  }
  return null
}

function isPrivate(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).some(({ norm }) => PRIVATE.has(norm))
}

/** Several officers: those of the owners that the text lists, or a group that it only describes. */
function readOfficers(
  view: SentenceView,
  end: number,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): readonly Draft[] | null {
  const { start, country, organization } = before
  const last = roles.at(-1)!
  const owners = !country && !organization ? readOwners(view, end, last) : []
  if (owners.length > 1)
    return owners.map((each, index) => ownersOfficer(view, index === 0 ? start : null, each, roles, before))
  const modifier = isPossessiveEnd(tokenAt(view, end))
  // "representatives of the Harbour Council", "officials of Chile": the council, Chile.
  const [whole] = owners
  if (whole?.end === end && roles.length === 1 && UNNAMED.test(last.role)) {
    const { kind, name, country: seat } = whole
    return [draft(start, end, { kind, name, country: seat, number: 'PLURAL', modifier })]
  }
  // "the Lakes Leaders' Summit": part of a name.
  if (modifier && isCapital(view.tokens[end - 1]) && isCapital(tokenAt(view, end + 1))) return null
  const state = stateOf(last, before)
  return [draft(start, end, { form: 'DESCRIPTION', kind: 'GROUP', country: state, number: 'PLURAL', modifier })]
}

/** One of "the foreign ministers of A and B", "officials from A, B and C". */
function ownersOfficer(
  view: SentenceView,
  start: number | null,
  { name, country, kind, at, end }: Owned,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): Draft {
  const from = start ?? at
  const { noun, role } = roles.at(-1)!
  if (NO_OFFICE.test(ROLE_PLURALS.get(noun) ?? noun) || /^ministers\b/i.test(role))
    return draft(from, end, { kind, name, country, number: 'PLURAL' })
  const owner = { country, organization: kind === 'ORGANIZATION' || country === null ? name : null, end }
  const offices = roles.map((role) =>
    ownedBy(officeOf(view, { ...role, country: null, organization: null, organizationCountry: null }, before), owner),
  )
  return draft(from, end, { form: 'OFFICE', kind: 'PERSON', country, offices })
}

/** The country that the last office is of, else the one before the offices. */
function stateOf(last: RolePhrase, { country }: Premodifiers): string | null {
  return last.country ?? country?.country ?? null
}

/** "rejected the charge", "deputy", "the chief concern": words for offices that name no person here. */
function isNoOfficer(view: SentenceView, end: number, roles: readonly RolePhrase[], before: Premodifiers): boolean {
  const { determiner, country, organization } = before
  const last = roles.at(-1)!
  if (last.role === 'charge') return true
  if (!/^\p{Lu}/u.test(view.tokens[roles[0]!.start]!.text) && country === null) {
    const owned = organization !== null || last.country !== null || last.organization !== null
    if (determiner === null && !owned) return true
    if (COMMON.test(last.role.toLowerCase()) && determiner !== 'the') return true
    if (LOOSE_ROLES.has(last.noun) && organization === null && !/^(?:the|his|her|an?)$/.test(determiner ?? ''))
      return true
  }
  // "the first official visit".
  const following = tokenAt(view, end)
  return following?.pos === 'NOUN' && !/^\p{Lu}/u.test(following.text) && !isPossessiveEnd(following)
}

function officer(view: SentenceView, end: number, roles: readonly RolePhrase[], before: Premodifiers): Draft {
  return draft(before.start, end, {
    form: 'OFFICE',
    kind: 'PERSON',
    country: stateOf(roles.at(-1)!, before),
    offices: roles.map((role) => officeOf(view, role, before)),
    gender: genderOf(roles.map(({ noun }) => noun)),
    modifier: isPossessiveEnd(tokenAt(view, end)),
  })
}
