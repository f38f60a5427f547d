/** Names of persons at a place in a sentence, by their form alone. */
import { isGivenName, isKnownWord } from '../compromise.ts'
import { NAME_BREAKERS } from '../lexicon/name-breakers.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/role-words.ts'
import type { Gender } from '../mention.ts'
import { readCountry } from './country-phrase.ts'
import { readOrganization } from './organization-phrase.ts'
import {
  bare,
  isCalendarWord,
  isCapital,
  isFunctionWord,
  isHonorific,
  isPossessiveEnd,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
} from './sentence-view.ts'

const PARTICLE = /^(?:bin|bint|ibn|al|el|ul|ur|van|von|der|den|de|da|do|dos|di|du|la|le|ben|abu|zu|ter|ten|af|y|e)$/
const GENERATION = /^(?:Jr\.?|Sr\.?|II|III|IV|VI|VII|VIII|XIV|XVI)$/
const MOST_WORDS = 6

/**
 * Index after the name that starts at `at`; null where none does. `titled` is true right after a title, where any
 * capitalised word begins a name; elsewhere, a word of the dictionary that opens the sentence does not.
 */
export function readName(view: SentenceView, at: number, titled: boolean): number | null {
  let index = at
  let particles = 0
  while (index < view.to && index - at - particles < MOST_WORDS) {
    const token = view.tokens[index]!
    if (index > at && GENERATION.test(token.text)) {
      index++
      break
    }
    if (
      index > at &&
      PARTICLE.test(token.norm) &&
      !isCapital(token) &&
      (isCapital(tokenAt(view, index + 1)) || PARTICLE.test(tokenAt(view, index + 1)?.norm ?? ''))
    ) {
      index++
      particles++
      continue
    }
    if (!isNameWord(view, index, at, titled)) break
    index++
  }
  if (index === at) return null
  if (
    view.tokens
      .slice(at, Math.min(index + 1, view.to))
      .some(
        ({ norm, text }, offset, all) =>
          (!titled || offset > 0) && all.length > 1 && NAME_BREAKERS.has(norm) && /^\p{Lu}/u.test(text),
      )
  )
    return null
  // "Joseph R. Biden, Jr."
  if (tokenAt(view, index)?.norm === ',' && /^(?:jr|sr)\.?$/.test(tokenAt(view, index + 1)?.norm ?? '')) index += 2
  return index
}

function isNameWord(view: SentenceView, index: number, at: number, titled: boolean): boolean {
  const token = view.tokens[index]!
  if (
    !isCapital(token) &&
    !/^(?:[dl]')\p{Lu}/u.test(token.text.replace('’', "'")) &&
    !/^(?:al|el|an|as|ash|ad|ar|at)-\p{Lu}/u.test(token.text)
  )
    return false
  if (/\..*-|^(?:US|UK|EU|UN)-/.test(token.text)) return false
  if (/^[\p{N}$]/u.test(token.text) || token.pos === 'PUNCT' || token.norm === 'i' || token.norm === 'dear')
    return false
  // "Theresa May" is no month.
  if (isCalendarWord(token) && !(index > at && isGivenName(view.tokens[index - 1]!.norm))) return false
  if (/^\p{Lu}\.$/u.test(token.text)) return index > at || isCapital(tokenAt(view, index + 1))
  if (isFunctionWord(token) && !(index > at && token.norm === 'may' && isGivenName(view.tokens[index - 1]!.norm)))
    return false
  if (isRoleNoun(token) || isRolePlural(token)) return false
  if (isHonorific(token) && (index === at || token.text.endsWith('.'))) return false
  const nation = readCountry(view, index)
  if (nation) {
    if (nation.use !== 'NAME' || nation.end > index + 1) return false
    // "Michael Jordan", "Chad Smith": a country's name inside a person's.
    const inName =
      index > at ? isGivenName(view.tokens[index - 1]!.norm) : titled && isCapital(tokenAt(view, index + 1))
    if (!inName) return false
  } else if (index > at) {
    const body = readOrganization(view, index)
    if (body && !/^\p{Lu}{1,2}\.?$/u.test(token.text)) return false
  }
  const bearer = view.familyNames.has(token.norm) && /^(?:VERB|AUX|PART|ADV)$/.test(tokenAt(view, index + 1)?.pos ?? '')
  if (!titled && !bearer && index === view.from && token.text !== token.text.toUpperCase())
    return !isKnownWord(token.norm) || isGivenName(token.norm) || startsFullName(view, index)
  return true
}

/** "Hun Sen held": a word of the dictionary that opens a sentence is part of a name where an unknown name follows. */
function startsFullName(view: SentenceView, index: number): boolean {
  const next = tokenAt(view, index + 1)
  return (
    isCapital(next) &&
    next!.pos === 'PROPN' &&
    !isKnownWord(next!.norm) &&
    !isFunctionWord(view.tokens[index]!) &&
    /^(?:VERB|AUX)$/.test(tokenAt(view, index + 2)?.pos ?? '')
  )
}

/** What the words say of the person's gender: honorifics and offices only, not the name. */
export function genderOf(words: readonly string[]): Gender | null {
  if (words.some((word) => FEMALE_TITLES.has(word))) return 'FEMALE'
  return words.some((word) => MALE_TITLES.has(word)) ? 'MALE' : null
}

/** True where the words themselves look like a person's name: a known given name, or an initial, and more. */
export function looksLikePerson(view: SentenceView, at: number, end: number): boolean {
  if (end - at < 2 || isPossessiveEnd(view.tokens[end - 1])) return false
  const first = view.tokens[at]!
  return isGivenName(bare(first)) || /^\p{Lu}\.$/u.test(first.text)
}
