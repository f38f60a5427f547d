/** Tells nouns that have the form of a verb ("air strikes against", "arms supplies"). */
import { LEXICON, type VerbReading } from '../lexicon/load-lexicon.ts'
import { PLURAL_NOUNS } from '../lexicon/people-nouns.ts'
import { NOUNS_LIKE_VERBS } from '../lexicon/verb-like-nouns.ts'
import type { Token } from '../token.ts'
import { isBe } from './auxiliaries.ts'
import { type Surroundings, verbReading } from './verb-form.ts'

/** "rights abuses", "launched air strikes on": an -s or -ing form behind a noun, with no object behind it, is a noun. */
export function isMistakenNoun(reading: VerbReading, at: Surroundings): boolean {
  const { previous, next } = at
  if (previous === undefined || at.afterActor || (previous.pos !== 'NOUN' && previous.pos !== 'ADJ')) return false
  const ends =
    next === undefined ||
    next.pos === 'ADP' ||
    next.pos === 'PUNCT' ||
    next.pos === 'CCONJ' ||
    next.pos === 'PART' ||
    next.pos === 'SCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX'
  if (!ends) return false
  if (reading.form === 'PRESENT')
    return previous.pos === 'ADJ' || previous.norm !== previous.lemma || LEXICON.nouns.has(reading.lemma)
  return (
    reading.form === 'GERUND' &&
    (next?.pos === 'SCONJ' || next?.pos === 'PUNCT' || next?.norm === 'of' || next === undefined)
  )
}

/** Adjectives that look like -ing forms. */
const ADJECTIVES = new Set([
  'peacekeeping',
  'upcoming',
  'ongoing',
  'outgoing',
  'incoming',
  'neighboring',
  'challenging',
  'neighbouring',
])

/** "air strikes against", "arms supplies", "judges are": a noun that has the form of a verb. */
export function isNounForm(token: Token, reading: VerbReading, at: Surroundings): boolean {
  const { previous, next } = at
  if (ADJECTIVES.has(token.norm)) return true
  if (LEXICON.nouns.has(reading.lemma) && !LEXICON.verbs.has(reading.lemma) && reading.form === 'PRESENT') return true
  // "state and local officials".
  if (token.norm === 'state' && next?.pos === 'CCONJ') return true
  // "progress and steps toward normal ties".
  if (token.norm === 'steps' && (next?.norm === 'toward' || next?.norm === 'towards')) return true
  if (reading.form === 'PRESENT' && NOUNS_LIKE_VERBS.has(reading.lemma)) {
    if (next && (isBe(next.norm) || next.pos === 'AUX')) return true
    // "Clashes between Ruritanian and Grauish soldiers erupted".
    if (previous === undefined && next?.pos === 'ADP') return true
    if (previous?.pos === 'VERB' || previous?.pos === 'ADP' || previous?.pos === 'NUM') return true
    if (at.governed && (next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT')) return true
    if (!at.afterActor && (previous?.pos === 'PROPN' || previous?.pos === 'NOUN') && next?.pos === 'NOUN') return true
  }
  // "a travel warning for", "restore funding to".
  if (reading.form === 'GERUND' && LEXICON.nouns.has(token.norm) && previous) {
    const closes = next === undefined || ['ADP', 'PUNCT', 'CCONJ', 'AUX', 'VERB', 'SCONJ'].includes(next.pos)
    if (closes && (previous.pos === 'NOUN' || previous.pos === 'ADJ') && !at.afterActor) return true
    if (closes && previous.pos === 'VERB' && !LEXICON.controls.has(verbReading(previous)?.lemma ?? '')) return true
  }
  return (
    reading.form === 'INFINITIVE' &&
    token.pos === 'VERB' &&
    previous?.pos === 'NOUN' &&
    previous.norm === previous.lemma &&
    !at.afterActor &&
    !at.subjunctive &&
    next?.pos === 'NOUN' &&
    !PLURAL_NOUNS.has(previous.norm)
  )
}
