/** Capitalised names without a title: persons known from the document or by their form, and actors by what they do. */
import { foldName } from '../../model/fold-name.ts'
import { isCompanyName, isKnownWord, isPlaceName } from '../compromise.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { NAME_BREAKERS, NAME_OPENERS } from '../lexicon/name-breakers.ts'
import { readAppositionAfter } from './apposition.ts'
import { isCommonWord } from './common-word.ts'
import { readCountry } from './country-phrase.ts'
import { type Draft, draft } from './draft.ts'
import { looksLikePerson, readName } from './person-name.ts'
import { isCalendarWord, isCapital, isPossessiveEnd, type SentenceView, tokenAt, wordsOf } from './sentence-view.ts'

const PLACE_PREPOSITIONS = new Set(
  'in at near from across outside around through throughout inside into on over off'.split(' '),
)
const ACTOR_PREPOSITIONS = new Set('with by between against to for of than like'.split(' '))
/** Common nouns after a name that make it a body's: "the Biden administration". */
const BODY_AFTER =
  /^(?:administration|government|cabinet|regime|campaign|supporters|loyalists|allies|forces|rebels|fighters|militants|movement|faction|cartel|authorities|police|army|troops|officials|militia|network|group|party)$/

/**
 * The mention of the name at `at`; null where none stands there or a place is meant. `before` is what was found last in the
 * sentence: a name that "and" or a comma joins to an actor names an actor as well.
 */
export function readBareName(view: SentenceView, at: number, before: Draft | undefined): Draft | null {
  const first = tokenAt(view, at)
  if (!first || !(isCapital(first) || /^al-\p{Lu}/u.test(first.text))) {
    return first?.norm === 'the' && isCapital(tokenAt(view, at + 1)) ? readDefinite(view, at) : null
  }
  if (view.titleCase && !view.allCapitals) return null
  // "Camp David", "Lake Victoria": the rest of a name that was refused.
  const previous = tokenAt(view, at - 1)
  if (isCapital(previous) && NAME_BREAKERS.has(previous!.norm)) return null
  const end = readName(view, at, false)
  if (end === null) return null
  const name = wordsOf(view, at, end)
  const family = foldName(name).split(' ').at(-1) ?? ''
  const apposition = readAppositionAfter(view, end)
  const next = tokenAt(view, end)
  const known = view.familyNames.has(family)
  if (next && next.pos !== 'VERB' && BODY_AFTER.test(next.norm)) {
    return draft(at, end + 1, { kind: 'ORGANIZATION', name: wordsOf(view, at, end + 1), number: 'SINGULAR' })
  }
  if (
    isPossessiveEnd(next) &&
    /^(?:party|government|administration|forces|regime)$/.test(tokenAt(view, end + 1)?.norm ?? '')
  ) {
    return draft(at, end + 2, {
      kind: 'ORGANIZATION',
      name: wordsOf(view, at, end + 2),
      modifier: isPossessiveEnd(tokenAt(view, end + 2)),
    })
  }
  const given = looksLikePerson(view, at, end)
  // A given name or a known person may be a word of the language too; else the last word, the family name, must not.
  if (!known && !given && isCommonWord(view.tokens[end - 1]!)) return null
  if (!known && !given && end - at > 1 && (NAME_BREAKERS.has(first.norm) || NAME_OPENERS.has(first.norm))) return null
  const person = known || isUnknownName(view, at, end) || apposition !== null || given
  if (!person && !actsAsActor(view, at, end) && !isJoined(view, at, end, before)) return null
  // "convicted Siemens": a family name that the text itself gives to a person stays one.
  if (end - at === 1 && !known && !apposition && isCompanyName(first.norm))
    return draft(at, end, { kind: 'ORGANIZATION', name, modifier: isPossessiveEnd(next) })
  return draft(at, apposition?.end ?? end, {
    kind: 'PERSON',
    name,
    offices: apposition?.offices ?? [],
    modifier: isPossessiveEnd(tokenAt(view, apposition?.end ?? end)),
  })
}

/** Two or more words that the dictionary has neither as words nor as places: "Walid El Batal". */
function isUnknownName(view: SentenceView, at: number, end: number): boolean {
  const previous = tokenAt(view, at - 1)
  if (end - at < 2 || (previous && (PLACE_PREPOSITIONS.has(previous.norm) || previous.norm === 'the'))) return false
  return view.tokens.slice(at, end).every(({ norm }) => !isKnownWord(norm) && !isPlaceName(norm))
}

/** "the Tigers", "the Maoists": a body or a people by its own name. */
function readDefinite(view: SentenceView, at: number): Draft | null {
  const end = readName(view, at + 1, false)
  if (end === null || end - at > 3) return null
  const last = view.tokens[end - 1]!
  if (!/\p{L}s$/u.test(last.text) || !actsAsActor(view, at, end)) return null
  return draft(at, end, {
    kind: 'ORGANIZATION',
    name: wordsOf(view, at + 1, end),
    number: 'PLURAL',
    modifier: isPossessiveEnd(tokenAt(view, end)),
  })
}

/** "Zamora and Kestrel met", "with both Zamora and Kestrel", "thanked the Red Cross and Kestrel": names that "and" joins. */
function isJoined(view: SentenceView, at: number, end: number, before: Draft | undefined): boolean {
  const word = view.tokens[at]!.norm
  if (end - at === 1 && (isPlaceName(word) || isKnownWord(word) || /-[a-z]+(?:ed|free|wide)$/.test(word))) return false
  const previous = tokenAt(view, at - 1)
  // "Kenya's Ruto": where the country itself would stand as an actor.
  if (isPossessiveEnd(previous)) {
    const nation = [2, 3].find((back) => readCountry(view, at - back)?.end === at - 1)
    const governor = nation === undefined ? undefined : tokenAt(view, at - nation - 1)
    const acts =
      governor &&
      (ACTOR_PREPOSITIONS.has(governor.norm) || (governor.pos === 'VERB' && LEXICON.verbForms.has(governor.norm)))
    if (nation !== undefined && (acts || tokenAt(view, end)?.norm === 'and' || governor?.norm === 'and')) return true
  }
  const named = before?.form === 'NAME' && !before.modifier && before.kind !== 'COUNTRY'
  if (named && before.endToken === at - 1 && previous?.norm === 'and') return true
  // "with Foreign Minister Ana Quispe, Luis Rojas, and ...": a name of several words among persons.
  const listed = named && before.kind === 'PERSON' && before.endToken === at - 1 && previous?.norm === ','
  if (listed && end - at > 1 && tokenAt(view, end)?.norm === ',') return true
  if (tokenAt(view, end)?.norm !== 'and') return false
  if (previous?.norm === 'both') return true
  const second = readName(view, end + 1, false)
  return at === view.from && second !== null && /^(?:VERB|AUX)$/.test(tokenAt(view, second)?.pos ?? '')
}

/** True where the name stands as subject or object of a verb that the lexicon knows, and not as a place. */
function actsAsActor(view: SentenceView, at: number, end: number): boolean {
  const previous = tokenAt(view, at - 1)
  const next = tokenAt(view, end)
  const word = view.tokens[at]!.norm
  if (previous && PLACE_PREPOSITIONS.has(previous.norm)) return false
  // "the port of Kisumu", "the island of Migingo".
  if (previous?.norm === 'of' && NAME_BREAKERS.has(tokenAt(view, at - 2)?.norm ?? '')) return false
  if (isPlaceName(word) && end - at === 1) return false
  if (at === view.from && isKnownWord(word)) return false
  const verbAfter = next && (next.pos === 'VERB' || next.pos === 'AUX') && next.verbForm !== 'GERUND'
  if (verbAfter) return true
  if (next?.pos === 'ADV' && /^(?:VERB|AUX)$/.test(tokenAt(view, end + 1)?.pos ?? '')) return true
  if (isPossessiveEnd(next)) return true
  if (/^(?:VERB|AUX)$/.test(tokenAt(view, afterInsertion(view, end))?.pos ?? '') && !isKnownWord(word)) return true
  if (previous?.pos === 'VERB') return LEXICON.verbForms.has(previous.norm)
  return previous !== undefined && ACTOR_PREPOSITIONS.has(previous.norm) && !isKnownWord(word)
}

/** Index behind a date or a few words in commas after the name: "Putin on June 13 held", "Mandela, so far, has refused". */
function afterInsertion(view: SentenceView, end: number): number {
  let at = end
  if (tokenAt(view, at)?.norm === ',') {
    at++
    while (at - end < 6 && tokenAt(view, at) && tokenAt(view, at)!.pos !== 'PUNCT') at++
    return tokenAt(view, at)?.norm === ',' ? at + 1 : end
  }
  if (tokenAt(view, at)?.norm === 'on') at++
  const first = at
  while (tokenAt(view, at) && (isCalendarWord(tokenAt(view, at)!) || tokenAt(view, at)!.pos === 'NUM')) at++
  return at > first ? at : end
}
