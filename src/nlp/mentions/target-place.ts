/** Places and things as the targets of force: "bombed Aleppo", "an attack on a military base in the north". */
import { isPlaceName } from '../compromise.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { PLACE_ACTS, PLACE_ENDS, TARGET_NOUNS } from '../lexicon/target-words.ts'
import type { Token } from '../token.ts'
import { readCountry } from './country-phrase.ts'
import { readDeterminer } from './determiner.ts'
import { type Draft, draft } from './draft.ts'
import {
  isCalendarWord,
  isCapital,
  isFunctionWord,
  isPossessiveEnd,
  type SentenceView,
  tokenAt,
} from './sentence-view.ts'

const MOST_WORDS = 8
const TARGET_PREPOSITIONS = new Set('on against in into at inside over of upon to toward towards'.split(' '))

/** The targets that begin at `at`, with those that "and" or a comma joins to the first; empty where none does. */
export function readTargets(view: SentenceView, at: number): readonly Draft[] {
  const first = readTarget(view, at)
  if (!first || !(isGoverned(view, at) || isStruck(view, first.endToken))) return []
  const found = [first]
  for (;;) {
    const end = found.at(-1)!.endToken
    let index = end
    if (tokenAt(view, index)?.norm === ',') index++
    if (tokenAt(view, index)?.norm === 'and') index++
    const next = index === end ? null : readTarget(view, index)
    if (!next) return found
    found.push(next)
  }
}

/** One place or thing: "the rebel-held enclave", "Aleppo". */
function readTarget(view: SentenceView, at: number): Draft | null {
  const { content } = readDeterminer(view, at)
  let head: number | null = null
  let index = content
  let named = 0
  for (; index < view.to && index - content < MOST_WORDS; index++) {
    const token = view.tokens[index]!
    if (isNamePart(view, index)) {
      named++
      continue
    }
    if (isPossessiveEnd(token) && index > content) {
      head = null
      named = 0
      continue
    }
    if (!describes(token)) break
    if (TARGET_NOUNS.has(token.norm)) head = index
    else if (named > 0 && head === null && token.pos === 'NOUN') return null
    else if (head !== null && token.pos === 'NOUN') head = null
  }
  if (head === null) {
    if (named === 0 || content > at || !isNamePart(view, index - 1) || index - named !== content) return null
    return draft(at, index, { form: 'DESCRIPTION', kind: 'GROUP' })
  }
  const number = /s$/.test(view.tokens[head]!.norm) ? 'PLURAL' : 'SINGULAR'
  const country = countryIn(view, content, head)
  return draft(at, placeEnd(view, head + 1), { form: 'DESCRIPTION', kind: 'GROUP', country, number })
}

/** "of Mosul" after "the city"; the end as it was where no place's name follows. */
function placeEnd(view: SentenceView, at: number): number {
  if (tokenAt(view, at)?.norm !== 'of') return at
  let end = at + 1
  while (end < view.to && end - at < 5 && isNamePart(view, end)) end++
  return end === at + 1 ? at : end
}

function isNamePart(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]!
  return (
    isCapital(token) &&
    token.pos !== 'ADJ' &&
    !isFunctionWord(token) &&
    !isCalendarWord(token) &&
    (index > view.from || isPlaceName(token.norm)) &&
    (readCountry(view, index) === null || PLACE_ENDS.has(token.norm))
  )
}

function describes({ pos, norm, verbForm }: Token): boolean {
  if (/^(?:last|next|this|time)$/.test(norm)) return false
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos) || verbForm === 'PARTICIPLE' || norm.includes('-')
}

function countryIn(view: SentenceView, from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const nation = readCountry(view, index)
    if (nation) return nation.country
  }
  return null
}

/** True after a verb of force, or after a noun of force and its preposition. */
function isGoverned(view: SentenceView, at: number): boolean {
  const previous = tokenAt(view, at - 1)
  if (!previous) return false
  if (previous.pos === 'VERB') return isForceVerb(previous)
  if (!TARGET_PREPOSITIONS.has(previous.norm)) return false
  const before = tokenAt(view, at - 2)
  if (!before) return false
  if (before.pos === 'VERB') return isForceVerb(before)
  return PLACE_ACTS.has(before.norm) || LEXICON.nouns.get(before.lemma)?.type === 'ATTACKED'
}

/** True before "was attacked", "were hit by": the words before it are what was struck. */
function isStruck(view: SentenceView, end: number): boolean {
  let index = end
  if (!/^(?:was|were|is|are|been|being|be|has|have|had)$/.test(tokenAt(view, index)?.norm ?? '')) return false
  while (/^(?:AUX|ADV)$/.test(tokenAt(view, index)?.pos ?? '')) index++
  const verb = tokenAt(view, index)
  return verb?.pos === 'VERB' && verb.verbForm === 'PARTICIPLE' && isForceVerb(verb)
}

function isForceVerb({ lemma }: Token): boolean {
  return (LEXICON.verbs.get(lemma) ?? []).some(
    ({ type, nouns }) => (type === 'ATTACKED' || type === 'COERCED') && nouns === undefined,
  )
}
