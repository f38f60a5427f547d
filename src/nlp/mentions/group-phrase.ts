/** People, bodies and governments by a common noun: "36 people", "Israeli forces", "the Afghan government". */
import { BODY_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS, STATE_NOUNS } from '../lexicon/organizations.ts'
import { BARE_BODIES, DEFINITE_BODIES, NO_PEOPLE, SEATED_BODIES } from '../lexicon/people-nouns.ts'
import type { Token } from '../token.ts'
import { readCountry } from './country-phrase.ts'
import { type Draft, draft } from './draft.ts'
import { readGroupTail } from './group-tail.ts'
import { readOrganization } from './organization-phrase.ts'
import { readName } from './person-name.ts'
import type { Premodifiers } from './premodifiers.ts'
import {
  bare,
  isCalendarWord,
  isCapital,
  isPossessiveEnd,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
  wordsOf,
} from './sentence-view.ts'

// Plurals of these endings are people, but for the words listed.
const PEOPLE_ENDING = /(?:[^aeiou]ers|ors|ists|ians|ees|eers|men|women)$/

/** True for a noun in small letters or capitals that names people or a body. */
export function isGroupNoun(token: Token): boolean {
  if (token.pos === 'VERB' || token.pos === 'ADV') return false
  const word = bare(token)
  return BODY_NOUNS.has(word) || PEOPLE_NOUNS.has(word) || PERSON_NOUNS.has(word) || isPeoplePlural(token)
}

function isPeoplePlural(token: Token): boolean {
  return token.pos === 'NOUN' && PEOPLE_ENDING.test(token.norm) && !NO_PEOPLE.has(token.norm)
}

/** The mention whose head is token `index`, where that is the last noun of its phrase; null where it names no group. */
export function readGroup(view: SentenceView, index: number, before: Premodifiers): Draft | null {
  const token = view.tokens[index]!
  if (!isGroupNoun(token) || !isLastNoun(view, index)) return null
  // "the Lakes Leaders' Summit": part of a name.
  if (isCapital(token) && isPossessiveEnd(tokenAt(view, index + 1)) && isCapital(tokenAt(view, index + 2))) return null
  const word = bare(token)
  if (word === 'front' && tokenAt(view, index - 1)?.norm === 'in') return null
  if (
    PREDICATES.has(word) &&
    index === before.start &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokenAt(view, index - 1)?.pos ?? '')
  )
    return null
  const end = index + 1
  const { country, organization, start, content, determiner } = before
  const owner =
    isPossessiveEnd(tokenAt(view, end)) || country || organization || isTaken(view, start, end)
      ? null
      : readGroupOwner(view, end, word)
  const home = owner || country || organization || ABROAD.test(word) ? null : readHome(view, end)
  const close = owner?.end ?? home?.end ?? readGroupTail(view, end, word)
  const common = {
    country: owner?.country ?? home?.country ?? country?.country ?? organization?.country ?? null,
    number: /(?:s|people|men|women|police|troops|children)$/.test(word) && !/ss$/.test(word) ? 'PLURAL' : 'SINGULAR',
    modifier: isPossessiveEnd(tokenAt(view, close)),
  } as const
  if (STATE_NOUNS.has(word)) {
    const named =
      owner ??
      (organization
        ? { ...organization, kind: 'ORGANIZATION' as const }
        : country
          ? { ...country, kind: 'COUNTRY' as const }
          : home?.country
            ? { name: home.name, country: home.country, kind: 'COUNTRY' as const }
            : null)
    if (named) return draft(start, close, { ...common, kind: named.kind, name: named.name, country: named.country })
  }
  if (BODY_NOUNS.has(word)) {
    if (owner || country || organization || (isCapital(tokenAt(view, content)) && content < index)) {
      const from = organization ? before.organizationAt : country ? before.countryAt : content
      return draft(start, close, { ...common, kind: 'ORGANIZATION', name: wordsOf(view, from, close) })
    }
    if ((determiner === 'the' && DEFINITE_BODIES.has(word)) || BARE_BODIES.has(word))
      return draft(start, close, { ...common, form: 'DESCRIPTION', kind: 'ORGANIZATION' })
  }
  if (!PEOPLE_NOUNS.has(word) && !PERSON_NOUNS.has(word) && !isPeoplePlural(token)) return null
  return draft(start, close, { ...common, form: 'DESCRIPTION', kind: 'GROUP' })
}

/** Those who are as often in a country that is not theirs. */
const ABROAD =
  /^(?:soldiers|troops|forces|army|military|peacekeepers|fighters|militants|rebels|jets|warplanes|tourists|mission|embassy|journalists|reporters|members)$/

const TAKING = new Set('withdraw pull evacuate remove rescue recall airlift'.split(' '))

/** "withdrew its troops from Sylvania": where they were, not whose they are. */
function isTaken(view: SentenceView, start: number, end: number): boolean {
  if (tokenAt(view, end)?.norm !== 'from') return false
  for (let at = start - 1; at > start - 5; at--) {
    const token = tokenAt(view, at)
    if (token?.pos === 'VERB') return TAKING.has(token.lemma)
  }
  return false
}

/** What somebody is made: "took the soldiers hostage". */
const PREDICATES = new Set(['hostage', 'captive', 'prisoner'])

interface Home {
  readonly name: string
  readonly country: string | null
  readonly end: number
}

/** "in the Strip", "in Lagos" before a verb: where the body or the people that act are at home. */
function readHome(view: SentenceView, at: number): Home | null {
  if (tokenAt(view, at)?.norm !== 'in') return null
  const first = tokenAt(view, at + 1)?.norm === 'the' ? at + 2 : at + 1
  const nation = readCountry(view, first)
  let end = nation?.end ?? first
  if (!nation) while (end - first < 3 && isCapital(tokenAt(view, end)) && tokenAt(view, end)!.pos === 'PROPN') end++
  if (end === first || isCalendarWord(tokenAt(view, first)!)) return null
  const next = tokenAt(view, end)
  if (next?.pos !== 'AUX' && !(next?.pos === 'VERB' && next.verbForm !== 'GERUND')) return null
  if (nation) return nation.use === 'NAME' ? { name: nation.name, country: nation.country, end } : null
  return { name: wordsOf(view, first, end), country: null, end }
}

/** False for "police" in "police officers", "party" in "party leader"; true before a name: "activist John Smith". */
function isLastNoun(view: SentenceView, index: number): boolean {
  const next = tokenAt(view, index + 1)
  if (next && (isCalendarWord(next) || (PREDICATES.has(next.norm) && /s$/.test(view.tokens[index]!.norm)))) return true
  if (!next || (next.pos !== 'NOUN' && !(next.pos === 'PROPN' && isCapital(next) && !isCapital(view.tokens[index]))))
    return true
  if (isGroupNoun(next) || isRoleNoun(next) || isRolePlural(next)) return false
  return isCapital(next) && readName(view, index + 1, true) !== null
}

export interface GroupOwner {
  readonly name: string
  readonly country: string | null
  readonly kind: 'COUNTRY' | 'ORGANIZATION'
  readonly end: number
}

/** "in Japan", "in Tehran" after one of them. */
function readSeat(view: SentenceView, at: number, noun: string): GroupOwner | null {
  const nation = readCountry(view, at + 1)
  if (!nation || nation.country === null || isPossessiveEnd(tokenAt(view, nation.end))) return null
  const seat = nation.use === 'NAME' || (nation.use === 'CAPITAL' && STATE_NOUNS.has(noun))
  return seat ? { name: nation.name, country: nation.country, kind: 'COUNTRY', end: nation.end } : null
}

/** "of Saudi Arabia", "from Hamas" after the noun, in lower case, for people or a body. */
export function readGroupOwner(view: SentenceView, at: number, noun: string): GroupOwner | null {
  if (!BODY_NOUNS.has(noun) && !PEOPLE_NOUNS.has(noun) && !STATE_NOUNS.has(noun)) return null
  const preposition = tokenAt(view, at)?.norm
  if (preposition === 'in' && SEATED_BODIES.has(noun)) return readSeat(view, at, noun)
  if (preposition !== 'of' && preposition !== 'from') return null
  const index = tokenAt(view, at + 1)?.norm === 'the' ? at + 2 : at + 1
  const body = readOrganization(view, index)
  const nation = readCountry(view, index)
  // "soldiers of India and Nepal" names two countries, each for itself.
  const close = body && (!nation || body.end > nation.end) ? body.end : nation?.end
  if (close !== undefined && tokenAt(view, close)?.norm === 'and' && readCountry(view, close + 1)?.use === 'NAME')
    return null
  if (body && (!nation || body.end > nation.end))
    return { name: body.name, country: body.country, kind: 'ORGANIZATION', end: body.end }
  return nation?.use === 'NAME'
    ? { name: nation.name, country: nation.country, kind: 'COUNTRY', end: nation.end }
    : null
}
