/** Offices at a place in a sentence: the words before the role noun, the noun, and "of", "for" or "to" what. */
import { isGivenName, isKnownWord } from '../compromise.ts'
import { LOOSE_ROLES, ROLE_MODIFIERS } from '../lexicon/role-words.ts'
import { readCountry } from './country-phrase.ts'
import { readOrganization } from './organization-phrase.ts'
import { readPlace, readSmallTopic, readTopic } from './role-topic.ts'
import {
  bare,
  isCalendarWord,
  isCapital,
  isFunctionWord,
  isPossessiveEnd,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
  wordsOf,
} from './sentence-view.ts'

export interface RolePhrase {
  /** First token and the one after the last, complement included. */
  readonly start: number
  readonly end: number
  /** "Secretary of State"; without country words and without the body it belongs to. */
  readonly role: string
  /** The role noun in lower case. */
  readonly noun: string
  readonly plural: boolean
  /** True for words that hold no office ("official", "lawmaker"). */
  readonly loose: boolean
  /** From "of India". */
  readonly country: string | null
  /** From "of the European Commission". */
  readonly organization: string | null
  /** The country that body belongs to. */
  readonly organizationCountry: string | null
}

const MOST_MODIFIERS = 7
const GENERAL_AFTER =
  /^(?:secretary|consul|attorney|director|governor|solicitor|inspector|advocate|auditor|surgeon|commissioner|prosecutor)$/

/** The office that starts at `at`; null where none does. */
export function readRole(view: SentenceView, at: number): RolePhrase | null {
  const head = findHead(view, at)
  if (head === null) return null
  const token = view.tokens[head]!
  const plural = isRolePlural(token) && !isRoleNoun(token)
  let end = head + 1
  if (tokenAt(view, end)?.norm === 'general' && GENERAL_AFTER.test(token.norm)) end++
  if (tokenAt(view, end)?.norm === 'at' && tokenAt(view, end + 1)?.norm === 'large') end += 2
  const complement = readComplement(view, end, token.norm)
  const noun = token.norm.slice(token.norm.lastIndexOf('-') + 1)
  const role = complement?.inRole ? wordsOf(view, at, complement.inRole) : wordsOf(view, at, end)
  return {
    start: at,
    end: complement?.end ?? end,
    role,
    noun,
    plural,
    loose: end - at === 1 && LOOSE_ROLES.has(noun) && !complement?.organization,
    country: complement?.country ?? null,
    organization: complement?.organization ?? null,
    organizationCountry: complement?.organizationCountry ?? null,
  }
}

/** The last role noun that is reached over nothing but words of titles. */
function findHead(view: SentenceView, at: number): number | null {
  let head: number | null = null
  for (let index = at; index < view.to && index - at <= MOST_MODIFIERS; index++) {
    const token = view.tokens[index]!
    if (isRoleNoun(token) || isRolePlural(token) || isAssistant(view, index)) {
      head = index
      const next = tokenAt(view, index + 1)
      // "Deputy Minister" goes on, "Prime Minister Chief" does not, and no title goes on after a complement's "of".
      if (!next || (!isRoleNoun(next) && !isRolePlural(next) && !isTitleWord(view, index + 1))) return head
      if (!isCapital(next) && isCapital(token)) return head
      continue
    }
    if (isTitleWord(view, index)) continue
    // "Foreign and Defence Minister", "Foreign, Commonwealth and Development Secretary".
    const joins = (token.norm === 'and' || token.norm === ',') && index > at && head === null
    if (joins && isModifier(view, index + 1) && isModifier(view, index - 1)) continue
    return head
  }
  return head
}

/** "Assistant to the President": before any other title it only modifies. */
function isAssistant(view: SentenceView, index: number): boolean {
  const [word, to, the, chief] = view.tokens.slice(index, Math.min(view.to, index + 4))
  return word?.norm === 'assistant' && isCapital(word) && to?.norm === 'to' && the?.norm === 'the' && isCapital(chief)
}

function isModifier(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index)
  return token !== undefined && ROLE_MODIFIERS.has(bare(token)) && token.pos !== 'VERB'
}

function isTitleWord(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index)
  if (!token || token.pos === 'PUNCT' || isCalendarWord(token)) return false
  const word = bare(token)
  if (word === 'under' && tokenAt(view, index + 1)?.norm !== 'secretary') return false
  // "..., Finance Minister X": hardly a verb.
  const titled =
    index > view.from && isCapital(token) && isCapital(tokenAt(view, index + 1)) && isRoleNoun(tokenAt(view, index + 1))
  if (ROLE_MODIFIERS.has(word)) return token.pos !== 'VERB' || titled
  if (!isCapital(token) || isFunctionWord(token) || token.text.length < 3 || readCountry(view, index)) return false
  return isKnownWord(word) && !isGivenName(word) && token.pos !== 'VERB'
}

/** The first word of a place's name, behind "the Polish city of" as well; null where none begins. */
function placeAt(view: SentenceView, index: number): number | null {
  let at = readCountry(view, index)?.use === 'ADJECTIVE' ? readCountry(view, index)!.end : index
  if (/^(?:city|town|province|state|region|district)$/.test(tokenAt(view, at)?.norm ?? '')) {
    if (tokenAt(view, at + 1)?.norm !== 'of') return null
    at += 2
  } else at = index
  return isCapital(tokenAt(view, at)) ? at : null
}

const SPECIAL_ROLE =
  /^(?:advis[eo]r|rapporteur|envoy|representative|coordinator|expert|commissioner|director|spokes\w+|chair\w*|lead|ambassador|delegate)$/

interface Complement {
  readonly end: number
  /** Token after the part that belongs into the role; null where none does. */
  readonly inRole: number | null
  readonly country: string | null
  readonly organization: string | null
  readonly organizationCountry: string | null
}

function readComplement(view: SentenceView, at: number, noun: string): Complement | null {
  const preposition = tokenAt(view, at)?.norm
  if (
    preposition === 'from' &&
    /^(?:senator|representative|congressman|congresswoman|mp|delegate)$/.test(noun) &&
    isCapital(tokenAt(view, at + 1))
  ) {
    return {
      end: readCountry(view, at + 1)?.end ?? at + 2,
      inRole: null,
      country: null,
      organization: null,
      organizationCountry: null,
    }
  }
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'on' && preposition !== 'to') return null
  // "updated the Foreign Minister on Syria": an office is seldom on something.
  if (preposition === 'on' && !SPECIAL_ROLE.test(noun)) return null
  const nothing = { country: null, organization: null, organizationCountry: null }
  let index = at + 1
  const definite = tokenAt(view, index)?.norm === 'the'
  if (definite) index++
  if (preposition === 'to') {
    if (
      !/^(?:ambassador|envoy|representative|adviser|advisor|aide|assistant|counselor|permanent|delegate|mission|charge)$/.test(
        noun,
      )
    )
      return null
    const end =
      readCountry(view, index)?.end ??
      readOrganization(view, index)?.end ??
      (isRoleNoun(tokenAt(view, index)) && (definite || !isCapital(tokenAt(view, index + 1))) ? index + 1 : null)
    if (end === null) return null
    // "Assistant to the President for Homeland Security".
    const topic = noun === 'assistant' && tokenAt(view, end)?.norm === 'for' ? readComplement(view, end, noun) : null
    return { ...nothing, end: topic?.end ?? end, inRole: topic?.inRole ?? end }
  }
  const nation = readCountry(view, index)
  // "thanked the Foreign Minister for Ruritania's support".
  if (preposition !== 'of' && nation && isPossessiveEnd(tokenAt(view, nation.end))) return null
  if (
    preposition === 'of' &&
    definite &&
    /^(?:president|prime|king)$/.test(tokenAt(view, index)?.norm ?? '') &&
    isCapital(tokenAt(view, index))
  ) {
    // "Special Representative of the President for International Cooperation".
    const further = readComplement(view, index + 1, noun)
    return { ...nothing, ...further, end: further?.end ?? index + 1, inRole: further?.inRole ?? index + 1 }
  }
  if (preposition === 'of' || (preposition === 'for' && /^spokes/.test(noun))) {
    const body = readOrganization(view, index)
    if (body && !(nation?.use === 'NAME' && nation.end >= body.end))
      return { end: body.end, inRole: null, country: null, organization: body.name, organizationCountry: body.country }
    const town = /^(?:mayor|governor|sheriff|archbishop|bishop)$/.test(noun) ? placeAt(view, index) : null
    if (town !== null && readCountry(view, town)?.use !== 'NAME') {
      const place = readPlace(view, town)
      index = town
      const around = nation?.use === 'ADJECTIVE' ? nation.country : null
      return {
        ...nothing,
        end: place,
        inRole: null,
        organization: wordsOf(view, index, place),
        organizationCountry: around,
      }
    }
    if (nation?.use === 'CAPITAL' && preposition === 'of') {
      // "Crown Prince of Abu Dhabi" is not the country's; "Prosecutor General of Tehran" serves the state.
      const place = wordsOf(view, index, nation.end)
      if (/^(?:prince|emir|amir|ruler|sheikh)$/.test(noun))
        return { ...nothing, end: nation.end, inRole: null, organization: place }
      if (noun === 'prosecutor') return { ...nothing, end: nation.end, inRole: nation.end, country: nation.country }
    }
    if (nation && nation.use === 'NAME')
      return {
        ...nothing,
        end: nation.end,
        inRole: null,
        country: nation.country,
        organization: nation.country === null ? nation.name : null,
      }
    // "a spokesman for the Finnish government".
    const governs = nation && /^(?:government|administration|delegation)$/.test(tokenAt(view, nation.end)?.norm ?? '')
    if (nation?.use === 'ADJECTIVE' && governs)
      return {
        ...nothing,
        end: nation.end + 1,
        inRole: null,
        country: nation.country,
        organization: nation.country === null ? nation.name : null,
      }
    if (preposition === 'of' && tokenAt(view, index)?.norm === 'state') {
      const further = readComplement(view, index + 1, noun)
      return further
        ? { ...further, inRole: further.inRole ?? index + 1 }
        : { end: index + 1, inRole: index + 1, ...nothing }
    }
  }
  const end = isCapital(tokenAt(view, index))
    ? readTopic(view, index)
    : preposition === 'on' || (preposition === 'for' && definite && !noun.startsWith('spokes'))
      ? null
      : readSmallTopic(view, index, noun)
  if (end === null) return null
  // "Deputy Chief of Staff of the President".
  const superior =
    /^(?:of|to)$/.test(tokenAt(view, end)?.norm ?? '') &&
    tokenAt(view, end + 1)?.norm === 'the' &&
    isRoleNoun(tokenAt(view, end + 2)) &&
    isCapital(tokenAt(view, end + 2))
  if (superior) {
    const further = readComplement(view, end + 3, view.tokens[end + 2]!.norm)
    return { ...nothing, ...further, end: further?.end ?? end + 3, inRole: end + 3 }
  }
  const owner =
    tokenAt(view, end)?.norm === 'of'
      ? readCountry(view, tokenAt(view, end + 1)?.norm === 'the' ? end + 2 : end + 1)
      : null
  if (owner?.use === 'NAME') return { end: owner.end, inRole: end, ...nothing, country: owner.country }
  return { end, inRole: end, ...nothing }
}
