/** Persons with their offices, offices alone, and lists that share a title. */
import { FEMALE_TITLES, LOOSE_ROLES, MALE_TITLES, ROLE_PLURALS } from '../lexicon/role-words.ts'
import type { Token } from '../token.ts'
import { readApposedName, readAppositionAfter } from './apposition.ts'
import { type Draft, draft } from './draft.ts'
import { readGroupOwner } from './group-phrase.ts'
import { officeOf, officesOf, ownedBy, readOwner } from './office-phrase.ts'
import { type Owned, readOwners } from './owner-list.ts'
import { genderOf, readName } from './person-name.ts'
import type { Premodifiers } from './premodifiers.ts'
import { type RolePhrase, readRole } from './role-phrase.ts'
import {
  bare,
  isCapital,
  isHonorific,
  isPossessiveEnd,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
  wordsOf,
} from './sentence-view.ts'

/** The mentions that begin with an honorific or a role at `at`; null where it is neither a title nor an office. */
export function readTitled(view: SentenceView, at: number, before: Premodifiers): readonly Draft[] | null {
  const roles: RolePhrase[] = []
  const honorifics: string[] = []
  let index = at
  for (;;) {
    const token = tokenAt(view, index)
    // "His Majesty King ..." begins with an honorific, "General Secretary ..." with a role.
    const courtesy = token !== undefined && isCourtesy(token)
    const role = courtesy ? null : readRole(view, index)
    if (token && /^(?:royal|imperial|serene)$/.test(token.norm) && isHonorific(tokenAt(view, index + 1))) index++
    else if (role) {
      roles.push(role)
      index = role.end
    } else if (token && isHonorific(token) && !(view.allCapitals && token.norm === 'he')) {
      honorifics.push(bare(token))
      index++
      // "His Highness, Crown Prince ...", "His Majesty the King".
      const next = tokenAt(view, index)?.norm
      if (courtesy && (next === ',' || next === 'the') && isTitle(view, index + 1)) index++
    } else if (roles.length > 0 && token?.norm === '/' && readRole(view, index + 1)) {
      // "High Representative/Vice-President": one person.
      index++
    } else if (
      roles.length > 0 &&
      token?.norm === 'and' &&
      roles.at(-1)!.plural === false &&
      readRole(view, index + 1) &&
      before.determiner !== 'a' &&
      before.determiner !== 'the'
    ) {
      // "Prime Minister and Foreign Minister Bettel" is one person; "the president and the minister" are two.
      const second = readRole(view, index + 1)!
      if (second.plural || readName(view, second.end, true) === null || readName(view, index, true) !== null) break
      roles.push(second)
      index = second.end
    } else break
  }
  const plural = roles.some((role) => role.plural)
  const name = readName(view, index, true)
  // Where every word has a capital, "Ministers Meet" is no list of names.
  if (plural && view.titleCase) return null
  if (name !== null && plural) return readList(view, index, roles, before)
  if (name !== null) return [person(view, index, name, roles, honorifics, before)]
  const apposed = roles.length > 0 && !plural ? readApposedName(view, index, before) : null
  if (apposed) return [person(view, apposed.at, apposed.end, roles, honorifics, before)]
  if (roles.length === 0) return null
  const titledAfter = plural ? null : readTitledApposition(view, index, before)
  if (titledAfter)
    return [person(view, titledAfter.at, titledAfter.end, [...roles, titledAfter.role], honorifics, before)]
  return officeAlone(view, index, roles, plural, before)
}

/** "the Chairman of the Union, Prime Minister Karl Holm of Peru, said": a second office and the name between commas. */
function readTitledApposition(
  view: SentenceView,
  at: number,
  before: Premodifiers,
): { at: number; end: number; role: RolePhrase } | null {
  if (before.determiner !== 'the' || tokenAt(view, at)?.norm !== ',') return null
  const role = readRole(view, at + 1)
  const end = role && !role.plural ? readName(view, role.end, true) : null
  if (role === null || end === null) return null
  const close = readOwner(view, end)?.end ?? end
  const next = tokenAt(view, close + 1)
  return tokenAt(view, close)?.norm === ',' && (next?.pos === 'VERB' || next?.pos === 'AUX')
    ? { at: role.end, end, role }
    : null
}

/** Words that only precede a title: "His Majesty", "Her Royal Highness". */
function isCourtesy({ norm }: Token): boolean {
  return /^(?:majesty|excellency|highness|holiness|eminence|beatitude)$/.test(norm)
}

function isTitle(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at)
  return isCapital(token) && (isHonorific(token) || readRole(view, at) !== null)
}

function person(
  view: SentenceView,
  at: number,
  end: number,
  roles: readonly RolePhrase[],
  honorifics: readonly string[],
  before: Premodifiers,
): Draft {
  const offices = officesOf(view, roles, before)
  const owner = roles.length > 0 ? readOwner(view, end) : null
  const after = readAppositionAfter(view, owner?.end ?? end)
  const owned = offices.map((office) => ownedBy(office, owner))
  const words = [...honorifics, ...roles.map(({ noun }) => noun)]
  return draft(before.start, after?.end ?? owner?.end ?? end, {
    kind: 'PERSON',
    name: wordsOf(view, at, end),
    offices: [...owned, ...(after?.offices ?? [])],
    gender: genderOf(words),
    modifier: isPossessiveEnd(tokenAt(view, after?.end ?? owner?.end ?? end)),
  })
}

/** "Presidents A and B", "Foreign Ministers A of X and B of Y". */
function readList(
  view: SentenceView,
  at: number,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): readonly Draft[] {
  const shared = officesOf(view, roles, before)
  const drafts: Draft[] = []
  let index = at
  let start = before.start
  for (;;) {
    while (isHonorific(tokenAt(view, index))) index++
    const end = readName(view, index, true)
    if (end === null) break
    const owner = readOwner(view, end)
    const offices = shared.map((office) => ownedBy(office, owner))
    const close = owner?.end ?? end
    drafts.push(
      draft(start, close, {
        kind: 'PERSON',
        name: wordsOf(view, index, end),
        offices,
        modifier: isPossessiveEnd(tokenAt(view, close)),
      }),
    )
    index = close
    if (tokenAt(view, index)?.norm === ',') index++
    if (tokenAt(view, index)?.norm === 'and') index++
    if (index === close || isRoleNoun(tokenAt(view, index)) || isRolePlural(tokenAt(view, index))) break
    start = index
  }
  return drafts
}

/** Officers of whom only the country or body counts, however many there are. */
const NO_OFFICE = /^(?:official|representative|diplomat|negotiator|delegate|leader|envoy)$/

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

function isPrivate(view: SentenceView, from: number, to: number): boolean {
  return view.tokens.slice(from, to).some(({ norm }) => PRIVATE.has(norm))
}

const PRIVATE = new Set(
  'business industry company corporate private society ngo community union student faith church labor labour'.split(
    ' ',
  ),
)

/** Officers without another word of what they do. */
const UNNAMED = /^(?:officials|representatives|diplomats|negotiators|delegates)$/i

function officeAlone(
  view: SentenceView,
  end: number,
  roles: readonly RolePhrase[],
  plural: boolean,
  before: Premodifiers,
): readonly Draft[] | null {
  const { start, determiner, country, organization } = before
  const last = roles.at(-1)!
  const modifier = isPossessiveEnd(tokenAt(view, end))
  const state = last.country !== null ? { country: last.country } : country ? { country: country.country } : null
  const official =
    /^(?:official|representative|diplomat|negotiator|delegate)s?$/.test(ROLE_PLURALS.get(last.noun) ?? last.noun) &&
    roles.every((role) => role.end - role.start <= 2)
  const owner = official && !country && !organization ? readGroupOwner(view, end, 'officials') : null
  if (owner) {
    const whole = {
      kind: owner.kind,
      name: owner.name,
      country: owner.country,
      modifier: isPossessiveEnd(tokenAt(view, owner.end)),
    }
    return [draft(start, owner.end, { ...whole, number: plural ? 'PLURAL' : 'SINGULAR' })]
  }
  // "U.S. business representatives" speak for no state.
  if (official && plural && country && isPrivate(view, before.content, roles[0]!.end))
    return [
      draft(start, end, { form: 'DESCRIPTION', kind: 'GROUP', country: country.country, number: 'PLURAL', modifier }),
    ]
  if (official && country && !organization && !last.organization && !(determiner === 'the' && !plural)) {
    return [
      draft(start, end, {
        kind: 'COUNTRY',
        name: country.name,
        country: country.country,
        number: plural ? 'PLURAL' : 'SINGULAR',
        modifier,
      }),
    ]
  }
  if (official && organization && plural)
    return [
      draft(start, end, {
        kind: 'ORGANIZATION',
        name: organization.name,
        country: organization.country,
        number: 'PLURAL',
        modifier,
      }),
    ]
  const many = plural && !country && !organization ? readOwners(view, end, last) : []
  if (many.length > 1)
    return many.map((each, index) => ownersOfficer(view, index === 0 ? start : null, each, roles, before))
  // "representatives of the Harbour Council", "officials of Chile": the council, Chile.
  const [whole] = many
  if (whole?.end === end && roles.length === 1 && UNNAMED.test(last.role))
    return [
      draft(start, end, { kind: whole.kind, name: whole.name, country: whole.country, number: 'PLURAL', modifier }),
    ]
  // "the Lakes Leaders' Summit": part of a name.
  if (plural && modifier && isCapital(view.tokens[end - 1]) && isCapital(tokenAt(view, end + 1))) return null
  if (plural)
    return [
      draft(start, end, {
        form: 'DESCRIPTION',
        kind: 'GROUP',
        country: state?.country ?? null,
        number: 'PLURAL',
        modifier,
      }),
    ]
  // "rejected the charge" names no chargé d'affaires.
  if (last.role === 'charge') return null
  // A word such as "deputy" or "head" alone, in small letters, is hardly ever a person.
  const capital = /^\p{Lu}/u.test(view.tokens[roles[0]!.start]!.text)
  if (
    !capital &&
    determiner === null &&
    country === null &&
    organization === null &&
    last.country === null &&
    last.organization === null
  )
    return null
  if (
    /^(?:head|chair|speaker|charge|chief|king|justice|general|whip|ruler|attorney|deputy|judge|prince)$/.test(
      last.role.toLowerCase(),
    ) &&
    !capital &&
    determiner !== 'the' &&
    country === null
  )
    return null
  if (
    LOOSE_ROLES.has(last.noun) &&
    !capital &&
    determiner !== 'the' &&
    country === null &&
    organization === null &&
    determiner !== 'his' &&
    determiner !== 'her' &&
    determiner !== 'a' &&
    determiner !== 'an'
  )
    return null
  // "the first official visit", "the chief concern".
  const following = tokenAt(view, end)
  if (following?.pos === 'NOUN' && !/^\p{Lu}/u.test(following.text) && !isPossessiveEnd(following)) return null
  const nouns = roles.map(({ noun }) => noun)
  const gender = nouns.some((noun) => FEMALE_TITLES.has(noun))
    ? 'FEMALE'
    : nouns.some((noun) => MALE_TITLES.has(noun))
      ? 'MALE'
      : null
  return [
    draft(start, end, {
      form: 'OFFICE',
      kind: 'PERSON',
      country: state?.country ?? null,
      offices: roles.map((role) => officeOf(view, role, before)),
      gender,
      modifier,
    }),
  ]
}
