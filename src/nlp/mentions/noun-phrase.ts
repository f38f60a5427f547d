/** The reading of one noun phrase: what stands before its head, and what its head makes of it. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { PEOPLE_NOUNS } from '../lexicon/organizations.ts'
import { ROLE_QUALIFIERS } from '../lexicon/role-words.ts'
import type { Token } from '../token.ts'
import { type CountryPhrase, readCountry } from './country-phrase.ts'
import { readDeterminer } from './determiner.ts'
import { type Draft, draft } from './draft.ts'
import { readFederalState } from './federal-state.ts'
import { isGroupNoun, readGroup } from './group-phrase.ts'
import { readInstitution } from './institution-phrase.ts'
import { readNation } from './nation-mention.ts'
import { readNationsOfficers } from './nations-officers.ts'
import { readNationsOfficials } from './nations-officials.ts'
import { type OrganizationPhrase, readOrganization } from './organization-phrase.ts'
import type { Premodifiers } from './premodifiers.ts'
import { readRole } from './role-phrase.ts'
import { readSectorGroups } from './sector-groups.ts'
import {
  isCapital,
  isFunctionWord,
  isHonorific,
  isPossessiveEnd,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
  wordsOf,
} from './sentence-view.ts'
import { readTitled } from './titled-person.ts'

const MOST_MODIFIERS = 6
/** Forms that seldom stand before a noun they describe: most are verbs taken for nouns. */
const PLURAL_OR_GERUND = /(?:[^s]s|ing)$/
const NOUN_MODIFIERS = new Set(
  'rights affairs arms sports news sales communications customs ruling governing housing banking shipping training mining working human veterans women drugs weapons police'.split(
    ' ',
  ),
)

/** The mentions of the noun phrase that starts at `at`: several for "Presidents A and B"; null where it names no actor. */
export function readNounPhrase(view: SentenceView, at: number): readonly Draft[] | null {
  const first = tokenAt(view, at)
  if (!first || first.pos === 'PUNCT' || first.pos === 'PART' || first.pos === 'CCONJ' || first.pos === 'AUX')
    return null
  const { determiner, content } = readDeterminer(view, at)
  const officers =
    readNationsOfficials(view, at, content) ??
    readNationsOfficers(view, at, content) ??
    readSectorGroups(view, at, content)
  if (officers) return officers
  let country: CountryPhrase | null = null
  let countryAt = -1
  let organization: OrganizationPhrase | null = null
  let organizationAt = -1
  const qualifiers: string[] = []
  let index = content
  const before = (): Premodifiers => ({
    start: at,
    content,
    determiner,
    country,
    countryAt,
    organization,
    organizationAt,
    qualifiers,
  })
  for (let count = 0; count < MOST_MODIFIERS && index < view.to; count++) {
    const token = view.tokens[index]!
    const state: OrganizationPhrase | null = organization === null ? readFederalState(view, index) : null
    if (state) {
      organization = state
      organizationAt = index
      index = state.end
      continue
    }
    const body: OrganizationPhrase | null = organization === null ? readOrganization(view, index) : null
    const nation = readCountry(view, index)
    const longer = nation && body ? body.end > nation.end : body !== null
    if (longer && body && !(isRoleNoun(token) && readRole(view, index))) {
      organization = body
      organizationAt = index
      index = body.end
      if (isPossessiveEnd(tokenAt(view, index))) index++
      else if (titleAfterBrackets(view, index)) index += 3
      else if (!startsMore(view, index)) break
      continue
    }
    const employer: OrganizationPhrase | null = organization === null ? readEmployer(view, index) : null
    if (employer) {
      organization = employer
      organizationAt = index
      index = employer.end
      continue
    }
    const joined = readJoinedModifiers(view, index)
    if (joined !== null) {
      index = joined
      continue
    }
    if (nation) {
      if (nation.use === 'OTHER' || nation.use === 'PEOPLE') break
      if (country !== null && country.country !== nation.country) break
      // "sent Graustark forty doctors": whom the number does not count.
      if (nation.use === 'NAME' && tokenAt(view, nation.end)?.pos === 'NUM') break
      // "In Turkey Minister Okoye met ...": where, not whose.
      const place = nation.use === 'NAME' && index === view.from + 1 && view.tokens[view.from]!.norm === 'in'
      if (place && !isPossessiveEnd(tokenAt(view, nation.end))) break
      country = nation
      countryAt = index
      index = nation.end
      if (isPossessiveEnd(tokenAt(view, index))) index++
      else if (countryBrackets(view, index, nation)) index += 3
      continue
    }
    const royal = /^(?:Royal|Imperial|Serene)$/.test(token.text) && isHonorific(tokenAt(view, index + 1))
    if (royal || isHonorific(token) || isRoleNoun(token) || isRolePlural(token) || readRole(view, index)) {
      const titled = readTitled(view, index, before())
      if (titled) return titled
    }
    // "newly appointed".
    const appointed =
      /^(?:newly|recently)$/.test(tokenAt(view, index - 1)?.norm ?? '') &&
      /^(?:appointed|elected|named|installed|inaugurated)$/.test(token.norm)
    if (ROLE_QUALIFIERS.has(token.norm) || (appointed && index > content)) {
      qualifiers.push(token.norm)
      index++
      continue
    }
    const group = readGroup(view, index, before())
    if (group) return [group]
    if (!isModifier(view, index)) break
    index++
  }
  return fallback(view, before())
}

/** "... Agency (UNRWA) Commissioner General": the initials of the body, then an office in it. */
function titleAfterBrackets(view: SentenceView, index: number): boolean {
  return (
    tokenAt(view, index)?.norm === '(' &&
    tokenAt(view, index + 2)?.norm === ')' &&
    view.acronyms.has(tokenAt(view, index + 1)?.text ?? '') &&
    readRole(view, index + 3) !== null
  )
}

/** "Republic of Graustark (ROG) Vice Minister": the initials of a country, then an office in it. */
function countryBrackets(view: SentenceView, index: number, { country }: CountryPhrase): boolean {
  if (tokenAt(view, index)?.norm !== '(' || tokenAt(view, index + 2)?.norm !== ')') return false
  if (readRole(view, index + 3) === null) return false
  return view.acronyms.has(tokenAt(view, index + 1)?.text ?? '') || readCountry(view, index + 1)?.country === country
}

function startsMore(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index)
  return (
    token !== undefined && (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || isCapital(token))
  )
}

function isModifier(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!
  // "During the trip Special Envoy X met ...": what somebody took part in is no part of a title.
  if (token.pos === 'NOUN' && isCapital(tokenAt(view, index + 1)) && isContactNoun(token)) return false
  if (isCapital(token) && index > view.from) return token.pos === 'ADJ' || leadsToGroup(view, index)
  // "peacekeeping troops": never a verb here.
  if (token.norm === 'peacekeeping' || token.norm === 'peace-keeping') return true
  if (token.pos === 'NOUN') return !PLURAL_OR_GERUND.test(token.norm) || NOUN_MODIFIERS.has(token.norm)
  if (token.pos === 'ADJ' || token.pos === 'NUM') return true
  if (index === view.from && isCapital(token)) return leadsToGroup(view, index)
  return token.pos === 'ADV' && tokenAt(view, index + 1)?.pos === 'ADJ'
}

/**
 * "military and civilian personnel", "Kurdish and Sunni members": the end of two modifiers of one group, where the first
 * starts at `index`. Two nations have a group each, unless another modifier before them makes the group one.
 */
function readJoinedModifiers(view: SentenceView, index: number): number | null {
  const first = readAdjective(view, index)
  if (first === null || tokenAt(view, first)?.norm !== 'and') return null
  const second = readAdjective(view, first + 1) ?? (tokenAt(view, first + 1)?.pos === 'NOUN' ? first + 2 : null)
  const noun = second === null ? undefined : tokenAt(view, second)
  if (second === null || !noun || !isGroupNoun(noun) || noun.pos === 'ADJ') return null
  const nations = readCountry(view, index) !== null || readCountry(view, first + 1) !== null
  if (!nations) return second
  const described = tokenAt(view, index - 1)?.pos === 'ADJ' && !isCapital(tokenAt(view, index - 1))
  return described && PEOPLE_NOUNS.has(noun.norm) && !isRolePlural(noun) ? second : null
}

/** The end of an adjective, a nation's short name or "military" at `index`; null where none stands there. */
function readAdjective(view: SentenceView, index: number): number | null {
  const nation = readCountry(view, index)
  if (nation) return nation.use === 'NAME' || nation.use === 'ADJECTIVE' ? nation.end : null
  const token = tokenAt(view, index)
  return token?.pos === 'ADJ' || token?.norm === 'military' || RELIGIOUS.test(token?.text ?? '') ? index + 1 : null
}

const RELIGIOUS =
  /^(?:Kurdish|Sunni|Shia|Shiite|Shi'ite|Muslim|Christian|Jewish|Druze|Arab|Hindu|Sikh|Catholic|Protestant|Buddhist)$/

/** "Kansas woman", "Tamil rebels", "Sao Paulo state government": capitals before a common noun for people or a body. */
function leadsToGroup(view: SentenceView, index: number): boolean {
  let at = index
  while (at - index < 3 && isCapital(tokenAt(view, at)) && !isFunctionWord(view.tokens[at]!)) at++
  while (at - index < 4 && tokenAt(view, at)?.pos === 'ADJ') at++
  for (let token = tokenAt(view, at); token && at - index < 5 && !isCapital(token); token = tokenAt(view, ++at)) {
    if (isGroupNoun(token)) return true
    if (token.pos !== 'NOUN') return false
  }
  return false
}

function isContactNoun({ lemma }: Token): boolean {
  const type = LEXICON.nouns.get(lemma)?.type
  return type !== undefined && STATEMENT_TYPES[type].contact
}

/** "Sea-Eye spokesperson": a name that nothing else tells to be a body's, before who speaks for it. */
function readEmployer(view: SentenceView, index: number): OrganizationPhrase | null {
  let end = index
  while (end - index < 3 && isCapital(tokenAt(view, end)) && isNameOfBody(view, end)) end++
  if (end === index || !/^spokes(?:man|woman|person)$/.test(tokenAt(view, end)?.text ?? '')) return null
  return { name: wordsOf(view, index, end), country: null, end }
}

function isNameOfBody(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!
  return !isFunctionWord(token) && !isHonorific(token) && !readCountry(view, index) && !readRole(view, index)
}

/** No head was found: a country, a body or a bare name by itself. */
function fallback(view: SentenceView, before: Premodifiers): readonly Draft[] | null {
  const { start, content, determiner } = before
  const body = readOrganization(view, content)
  const nation = readCountry(view, content)
  if (body && (!nation || body.end > nation.end)) {
    const next = tokenAt(view, body.end)
    const modifier = isPossessiveEnd(next) || (next?.pos === 'NOUN' && !isCapital(next))
    const from = determiner === null || determiner === 'the' ? start : content
    return [draft(from, body.end, { kind: 'ORGANIZATION', name: body.name, country: body.country, modifier })]
  }
  const institution = nation && readInstitution(view, content, nation)
  if (institution) {
    const modifier = isPossessiveEnd(tokenAt(view, institution.end))
    return [
      draft(determiner === 'the' ? start : content, institution.end, {
        kind: 'ORGANIZATION',
        name: institution.name,
        country: institution.country,
        modifier,
      }),
    ]
  }
  if (nation) {
    const found = readNation(view, start, content, determiner, nation)
    return found ? [found] : null
  }
  return null
}
