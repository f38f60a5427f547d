/** Bodies at a place in a sentence: known ones, capitalised names that end in a word for a body, abbreviations. */
import { isGivenName } from '../compromise.ts'
import {
  KNOWN_ORGANIZATIONS,
  type KnownOrganization,
  ORGANIZATION_NOUNS,
  ORGANIZATION_OPENERS,
  STATE_NOUNS,
} from '../lexicon/organizations.ts'
import { TOPIC_ENDS } from '../lexicon/role-words.ts'
import type { Token } from '../token.ts'
import { isCommonWord } from './common-word.ts'
import { readCountry } from './country-phrase.ts'
import { createPhraseIndex } from './phrase-index.ts'
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
  wordsOf,
} from './sentence-view.ts'

export interface OrganizationPhrase {
  readonly name: string
  readonly country: string | null
  /** Index after its last token. */
  readonly end: number
}

const KNOWN = createPhraseIndex<KnownOrganization>(
  KNOWN_ORGANIZATIONS.flatMap(([name, country, ...others]) =>
    [name, ...others].map((text): [string, KnownOrganization] => [text, { name, country }]),
  ),
)
const LONGEST = 9
const ACRONYM = /^(?:\p{Lu}{2,6}|\p{Lu}\p{L}*\p{Lu}\p{L}*)$/u
const NO_BODY =
  /^(?:LGBT\w*|DC|AM|PM|TV|GMT|EST|EDT|CET|BST|UTC|II|III|IV|VI|VII|COVID|AIDS|HIV|USD|EUR|CEO|MP|MPs|PhD|OK|WMD|GDP|Q|A|MR|MRS|MS|DR|SIR|END|II|[DRI]-\p{Lu}{2})$/u

/** The body whose name starts at `at`, with a country word before it where that is part of it; null where none does. */
export function readOrganization(view: SentenceView, at: number): OrganizationPhrase | null {
  const token = tokenAt(view, at)
  if (!token || !(isCapital(token) || /^al-\p{Lu}/u.test(token.text))) return null
  const nation = readCountry(view, at)
  if (nation?.use === 'OTHER') return null
  const start = nation && nation.use !== 'CAPITAL' ? nation.end : at
  // "the South African Government" is South Africa.
  if (start > at && STATE_NOUNS.has(tokenAt(view, start)?.norm ?? '') && !isCapital(tokenAt(view, start + 1)))
    return null
  const known =
    KNOWN.match(view.tokens, at, view.to) ?? (start < view.to ? KNOWN.match(view.tokens, start, view.to) : null)
  const run = view.titleCase && !view.allCapitals ? null : readRun(view, at, start)
  if (known && (!run || run.end <= known.end)) {
    const own = start > at && KNOWN.match(view.tokens, at, view.to) === null
    if (!own || known.value.country === nation!.country)
      return { name: known.value.name, country: known.value.country, end: known.end }
    // "the Russian Security Council" is not the one of the United Nations.
    return { name: wordsOf(view, at, known.end), country: nation!.country, end: known.end }
  }
  if (run) return { name: wordsOf(view, at, run.end), country: run.country ?? nation?.country ?? null, end: run.end }
  if (nation || view.allCapitals || view.titleCase) return null
  const name = token.norm.length > 1 && token.text.includes('.') ? token.text.replaceAll('.', '') : token.text
  const explained = view.acronyms.has(name)
  // "DAR ES SALAAM": words in capitals throughout are no abbreviations.
  if (!explained && (isAllCapitals(tokenAt(view, at - 1)) || isAllCapitals(tokenAt(view, at + 1)))) return null
  if (!explained && (!ACRONYM.test(name) || name !== name.toUpperCase() || NO_BODY.test(name) || isHonorific(token)))
    return null
  return isRoleNoun(token) || isFunctionWord(token) ? null : { name, country: null, end: at + 1 }
}

function isAllCapitals(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.text)
}

interface Run {
  readonly end: number
  readonly country: string | null
}

/** A run of capitalised words that has a word for a body in it, at the end or before "of". */
function readRun(view: SentenceView, at: number, start: number): Run | null {
  let end: number | null = null
  let index = start
  if (start > at && isPossessiveEnd(tokenAt(view, start))) return null
  // "Senior Bureau Official": the beginning of a title.
  if (TITLE_OPENERS.test(view.tokens[at]!.text)) return null
  while (index < view.to && index - at < LONGEST) {
    const token = view.tokens[index]!
    if (isPossessiveEnd(token)) {
      if (
        index === start ||
        !isCapital(tokenAt(view, index + 1)) ||
        !/^(?:people|workers|children|women|farmers|citizens|soldiers)$/.test(view.tokens[index - 1]!.norm)
      )
        break
      index++
      continue
    }
    if (
      token.norm === 'and' &&
      index > start &&
      joinsNames(view, index) &&
      isCapital(tokenAt(view, index + 1)) &&
      !readCountry(view, index + 1)
    ) {
      index++
      continue
    }
    // "Educational, Scientific and Cultural Organization": adjectives of one name.
    if (
      token.norm === ',' &&
      index > start &&
      isListedAdjective(view, index - 1) &&
      isListedAdjective(view, index + 1)
    ) {
      index++
      continue
    }
    if (!isCapital(token) || isFunctionWord(token) || isHonorific(token) || isCalendarWord(token)) break
    const word = bare(token)
    if (isRoleNoun(token) || isRolePlural(token)) break
    index++
    // "the Kenyan Cabinet Secretary": part of a title.
    if (word === 'cabinet' && isRoleNoun(tokenAt(view, index))) break
    // "Adams County Commissioners": whose officers they are.
    if (start === at && index - at > 1 && LOCAL_GOVERNMENTS.test(word) && isOfficer(tokenAt(view, index))) end = index
    const isBody = ORGANIZATION_NOUNS.has(word) || ORGANIZATION_NOUNS.has(word.slice(word.lastIndexOf('-') + 1))
    const opener = ORGANIZATION_OPENERS.has(word)
    if (opener) {
      const complement = readComplement(view, index)
      if (complement) {
        if (complement.governed !== null && word === 'government') return null
        return { end: complement.end, country: complement.governed }
      }
    }
    if (isBody && index - at > 1) end = index
  }
  // "African Continental Free Trade Area (AfCFTA)": brackets with the initials show a body's name.
  const explained = tokenAt(view, index)?.norm === '(' && view.acronyms.has(tokenAt(view, index + 1)?.text ?? '')
  if (explained && index - at > 1) end = index
  return end === null ? null : { end, country: null }
}

function isListedAdjective(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at)
  return token !== undefined && isCapital(token) && /(?:ic|al|ary|ine|ign)$/.test(token.norm) && !readCountry(view, at)
}

/** The "and" of "Oceanic and Atmospheric Administration", "Relief and Works Agency". */
function joinsNames(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]!
  if (/(?:ic|al|ary|ine|ign)$/.test(before.norm)) return true
  const after = tokenAt(view, at + 1)
  // "NATO and European Union officials": two bodies.
  if (KNOWN.match(view.tokens, at + 1, view.to)) return false
  return (
    (isCommonWord(before) || (after !== undefined && isCommonWord(after))) &&
    ORGANIZATION_NOUNS.has(tokenAt(view, at + 2)?.norm ?? '')
  )
}

/** "in the Near East (UNRWA)": the end of a place that brackets with the initials show to be part of the name. */
function inPlace(view: SentenceView, at: number): number | null {
  if (tokenAt(view, at)?.norm !== 'in') return null
  let end = tokenAt(view, at + 1)?.norm === 'the' ? at + 2 : at + 1
  while (end - at < 6 && isCapital(tokenAt(view, end))) end++
  return tokenAt(view, end)?.norm === '(' && view.acronyms.has(tokenAt(view, end + 1)?.text ?? '') ? end : null
}

/** "of Foreign Affairs", "for the Prohibition of Chemical Weapons", "of Foreign Affairs of Japan". */
function readComplement(view: SentenceView, at: number): { end: number; governed: string | null } | null {
  const preposition = tokenAt(view, at)?.norm
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'on') return null
  if (
    preposition === 'on' &&
    !/^(?:committee|commission|council|panel|forum|conference)$/.test(view.tokens[at - 1]!.norm)
  )
    return null
  let index = at + 1
  if (tokenAt(view, index)?.norm === 'the') index++
  const nation = readCountry(view, index)
  // "Ministry of Foreign Affairs of Japan", "Embassy of India"; "Agency for Palestine Refugees" is no body of Palestine.
  if (nation?.use === 'NAME' && (preposition === 'of' || !isCapital(tokenAt(view, nation.end))))
    return { end: nation.end, governed: nation.country }
  let end: number | null = null
  while (index < view.to && index - at < LONGEST) {
    const token = view.tokens[index]!
    if (isRoleNoun(token) || isCalendarWord(token)) break
    // "Bureau of Migration Senior Official": a title begins.
    if (end === index && TITLE_OPENERS.test(token.text)) break
    if (
      end !== null &&
      isGivenName(token.norm) &&
      (TOPIC_ENDS.has(view.tokens[index - 1]!.norm) || view.tokens[index - 1]!.norm === 'and')
    )
      break
    if (isCapital(token) && !isFunctionWord(token) && !isHonorific(token)) end = ++index
    else if (end !== null && /^(?:and|of|for|the|&|,)$/.test(token.norm) && isCapital(tokenAt(view, index + 1))) {
      const inner = readCountry(view, index + 1)
      if (token.norm === 'of' && inner?.use === 'NAME') return { end: inner.end, governed: inner.country }
      if (token.norm === ',' && !/^(?:and|,)$/.test(tokenAt(view, index + 2)?.norm ?? '')) break
      // "Association of Machinists and Acme": a name is no further part of what the body is for.
      if (token.norm === 'and' && (inner || !isCommonWord(view.tokens[index + 1]!))) break
      index++
    } else if (end !== null && token.norm === ',' && closesList(view, index)) {
      index += 2
    } else if (end !== null && inPlace(view, index) !== null) {
      end = inPlace(view, index)!
      break
    } else break
  }
  return end === null ? null : { end: withoutName(view, at + 2, end), governed: null }
}

const LOCAL_GOVERNMENTS = /^(?:county|city|state|province|district)$/

function isOfficer(token: Token | undefined): boolean {
  return isCapital(token) && (isRoleNoun(token) || isRolePlural(token))
}

const TITLE_OPENERS = /^(?:Senior|Acting|Deputy|Assistant|Principal|Vice|Chief)$/

/** The comma of "Population, Refugees, and Migration". */
function closesList(view: SentenceView, at: number): boolean {
  const last = tokenAt(view, at + 2)
  return (
    tokenAt(view, at + 1)?.norm === 'and' &&
    isCapital(last) &&
    isCommonWord(last!) &&
    !readCountry(view, at + 2) &&
    view.tokens.slice(Math.max(view.from, at - 4), at).some(({ norm }) => norm === ',')
  )
}

/** "Office of Management and Budget Amara Quist": the end of the body, where two words of a name follow it. */
function withoutName(view: SentenceView, from: number, end: number): number {
  let start = end
  while (start > from && isCapital(view.tokens[start - 1]) && !isCommonWord(view.tokens[start - 1]!)) start--
  const last = view.tokens[start - 1]!
  const closes =
    TOPIC_ENDS.has(last.norm) || ORGANIZATION_NOUNS.has(last.norm) || view.tokens[start - 2]?.norm === 'and'
  return end - start >= 2 && start > from && closes && isCommonWord(last) && !readCountry(view, start) ? start : end
}
