/** Context rules that mend what a general tagger gets wrong in diplomatic prose: "Rubio urges", "the call", "held talks". */
import { isKnownInfinitive } from '../compromise.ts'
import { MONTHS } from '../lexicon/calendar.ts'
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { PartOfSpeech, VerbForm } from '../token.ts'
import type { Reading } from './part-of-speech.ts'

/** A word of one sentence, as corrections see it. */
export interface DraftWord {
  readonly text: string
  readonly norm: string
  pos: PartOfSpeech
  verbForm: VerbForm | null
}

type Rule = (words: readonly DraftWord[], at: number) => Reading | null

const NOUN: Reading = { pos: 'NOUN', verbForm: null }
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
/** Nouns that look like a verb and are hardly ever one after a verb of holding. */
const EVENT_NOUNS = new Set(
  'talks calls meetings meeting call visit visits discussions contacts strikes attacks demands'.split(' '),
)
const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'we', 'they', 'who', 'which'])
/** Words for people and bodies that are spelt like a verb. */
const ACTOR_NOUNS = new Set(
  'court service forces parties police guards rebels nationals troops hosts heads militants soldiers officials warplanes jets allies partners'.split(
    ' ',
  ),
)
/** Participles that look like the bare form, which a tagger takes for a noun. */
const REGNAL = /^(?:ii|iii|iv|vi|vii|viii|ix|xi{1,3}|xiv|xvi{0,3}|xxiii)$/
const UNCHANGED = new Set('hit put set cut shut cast hurt split shot struck'.split(' '))
/** Adjectives that look like past forms or are too rare to be known. */
const JUDGING =
  /^un(?:provoked|justified|just|warranted|founded|interrupted|impeded|resolved|armed|manned|precedented|prompted|lawful)$|^premeditated$/
const DO_FORMS = new Set(['do', 'does', 'did'])

function verb(word: DraftWord): Reading | null {
  const known = LEXICON.verbForms.get(word.norm)
  return known ? { pos: 'VERB', verbForm: known.form } : null
}

/** Index of the nearest word before `at` that is neither adverb nor negation. */
function before(words: readonly DraftWord[], at: number): number {
  let index = at - 1
  while (
    index >= 0 &&
    (words[index]!.pos === 'ADV' || words[index]!.pos === 'PART') &&
    !/^['’]s?$/.test(words[index]!.norm)
  )
    index--
  return index
}

function opensObject(next: DraftWord | undefined): boolean {
  if (!next) return false
  return (
    next.pos === 'DET' ||
    next.pos === 'PRON' ||
    next.pos === 'PROPN' ||
    next.pos === 'SCONJ' ||
    next.norm === 'that' ||
    /^[“"‘]$/.test(next.norm)
  )
}

const RULES: readonly Rule[] = [
  // "Two Dutch engineers were": people, where another verb follows.
  (words, at) => {
    const next = words[at + 1]
    const described = words[at - 1]?.pos === 'PROPN' || words[at - 1]?.pos === 'ADJ'
    return words[at]!.verbForm === 'PRESENT' && next?.pos === 'AUX' && described && words[at - 2]?.pos === 'NUM'
      ? NOUN
      : null
  },
  // "Karl Holm, State Secretary": a title behind a comma.
  (words, at) =>
    words[at]!.text === 'State' && words[at]!.pos === 'VERB' && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')
      ? { pos: 'PROPN', verbForm: null }
      : null,
  // A capital inside a sentence is a name: "Bill", "Rice", "Mark"; not in a headline, where every word has one.
  (words, at) => {
    const word = words[at]!
    if (!/^\p{Lu}[\p{L}'’-]+$/u.test(word.text) || FUNCTION_WORDS.has(word.norm) || AUXILIARIES.has(word.norm))
      return null
    if (at === 0 || word.pos === 'PROPN' || word.pos === 'NUM' || words[at - 1]!.pos === 'PUNCT' || isHeadline(words))
      return null
    return word.pos === 'ADJ' ? null : { pos: 'PROPN', verbForm: null }
  },
  // "the terrorist attacks that".
  (words, at) =>
    /^(?:attacks?|acts?|threats?|plots?|strikes?)$/.test(words[at]!.norm) &&
    /^(?:terrorist|terror|missile|drone|rocket)$/.test(words[at - 1]?.norm ?? '')
      ? NOUN
      : null,
  // "an unprovoked and unjust war".
  (words, at) => (JUDGING.test(words[at]!.norm) ? { pos: 'ADJ', verbForm: null } : null),
  // "Russian armed forces", "armed men".
  (words, at) => {
    const next = words[at + 1]
    const describes =
      words[at]!.norm === 'armed' &&
      next &&
      /^(?:forces?|men|groups?|gunmen|services|militants|militias?|rebels|factions?|wing)$/.test(next.norm)
    return describes && words[at - 1]?.norm !== 'has' ? { pos: 'ADJ', verbForm: null } : null
  },
  // "Italian police", "the Yemeni parties".
  (words, at) => {
    const word = words[at]!
    const next = words[at + 1]
    if (word.pos !== 'VERB' || !ACTOR_NOUNS.has(word.norm) || opensObject(next)) return null
    const previous = words[before(words, at)]
    const asked =
      previous && (previous.norm === 'to' || previous.verbForm === 'MODAL' || SUBJECT_PRONOUNS.has(previous.norm))
    return asked ? null : NOUN
  },
  // "to visit", "will meet", "did not call".
  (words, at) => {
    const word = words[at]!
    const previous = words[before(words, at)]
    if (!previous || word.pos === 'VERB' || !/^\p{Ll}/u.test(word.text) || FUNCTION_WORDS.has(word.norm)) return null
    const wants = previous.verbForm === 'MODAL' || DO_FORMS.has(previous.norm)
    const known = LEXICON.verbForms.get(word.norm)?.form === 'INFINITIVE' || (wants && isKnownInfinitive(word.norm))
    if (!known) return null
    if (wants) return { pos: 'VERB', verbForm: 'INFINITIVE' }
    const object = opensObject(words[at + 1]) || words[at + 1]?.pos === 'NUM'
    return previous.norm === 'to' && object ? { pos: 'VERB', verbForm: 'INFINITIVE' } : null
  },
  // "the call", "Rubio's meeting", "in talks", "his visit".
  (words, at) => {
    const word = words[at]!
    if (word.pos !== 'VERB' || word.verbForm === 'PAST' || word.verbForm === 'PARTICIPLE') return null
    const previous = words[at - 1]
    const next = words[at + 1]
    if (!previous) return null
    const determined =
      (previous.pos === 'DET' && previous.norm !== 'that' && previous.norm !== 'all' && previous.norm !== 'both') ||
      (previous.pos === 'PART' && /^['’]s?$/.test(previous.norm)) ||
      isPossessivePronoun(previous)
    const attributive = next !== undefined && next.pos === 'NOUN' && word.verbForm === 'GERUND'
    // "freed 37 prisoners", "over 200 arrests"; a year is no amount.
    if (previous.pos === 'NUM' && word.verbForm === 'PRESENT' && !/^(?:1[5-9]|20)\d\d$/.test(previous.norm) && at > 1) {
      if (!opensObject(next) && !isDay(words[at - 2])) return NOUN
    }
    if (determined && !attributive)
      return previous.pos === 'PART' && word.verbForm !== 'GERUND' && opensObject(next) ? null : NOUN
    if (previous.pos === 'ADJ' && word.verbForm !== 'GERUND' && !opensObject(next)) return NOUN
    if (previous.pos === 'ADP' && previous.norm !== 'to' && word.verbForm !== 'GERUND' && /^\p{Ll}/u.test(word.text))
      return NOUN
    // "the military campaign to": a determiner before two words, the second no verb of a plural subject.
    const inner =
      previous.pos === 'NOUN' &&
      !/s$/.test(previous.norm) &&
      words[at - 2]?.pos === 'DET' &&
      word.verbForm === 'INFINITIVE'
    if (inner && !opensObject(next)) return NOUN
    if (
      EVENT_NOUNS.has(word.norm) &&
      (previous.pos === 'VERB' || previous.pos === 'NUM' || previous.pos === 'ADJ') &&
      !opensObject(next)
    )
      return NOUN
    return null
  },
  // "Rubio condemned the", "Ministers urges that", "he stresses": a form of a known verb right after a subject.
  (words, at) => {
    const word = words[at]!
    if (word.pos === 'VERB' || word.pos === 'AUX' || FUNCTION_WORDS.has(word.norm) || at === 0) return null
    const reading = verb(word)
    if (!reading || !/^\p{Ll}/u.test(word.text)) return null
    const previous = words[before(words, at)]
    if (!previous) return null
    const next = words[at + 1]
    if (SUBJECT_PRONOUNS.has(previous.norm) && reading.verbForm !== 'GERUND') return reading
    if (previous.norm === 'have' || previous.norm === 'has' || previous.norm === 'had') {
      return reading.verbForm === 'PAST' || reading.verbForm === 'PARTICIPLE'
        ? { pos: 'VERB', verbForm: 'PARTICIPLE' }
        : null
    }
    const subject =
      NOMINAL.has(previous.pos) || previous.norm === ',' || previous.norm === ')' || /^\d{4}$/.test(previous.norm)
    if (!subject) return null
    if (reading.verbForm === 'PAST' || reading.verbForm === 'PARTICIPLE') {
      return opensObject(next) ||
        next?.pos === 'ADP' ||
        next?.pos === 'ADJ' ||
        next?.pos === 'NUM' ||
        next?.norm === 'to'
        ? reading
        : null
    }
    if (reading.verbForm === 'PRESENT') {
      // "the military trains Ruritanian pilots": no plural after a singular, and an object behind it.
      if (previous.pos === 'NOUN')
        return !previous.norm.endsWith('s') &&
          !LEXICON.nouns.has(LEXICON.verbForms.get(word.norm)?.lemma ?? '') &&
          (next?.pos === 'DET' || next?.pos === 'PROPN') &&
          words[at - 2]?.pos !== 'ADP'
          ? reading
          : null
      return previous.pos === 'PROPN' && (opensObject(next) || next?.norm === 'for') ? reading : null
    }
    // "passed a resolution Thursday criticizing President".
    if (reading.verbForm === 'GERUND')
      return NOMINAL.has(previous.pos) &&
        (next?.pos === 'DET' || next?.pos === 'PROPN') &&
        !LEXICON.nouns.has(word.norm) &&
        LEXICON.verbs.has(LEXICON.verbForms.get(word.norm)?.lemma ?? '')
        ? reading
        : null
    // "its demand that Ruritania ease sanctions".
    if (reading.verbForm === 'INFINITIVE')
      return previous.pos === 'PROPN' && !LEXICON.nouns.has(word.norm) && isAsked(words, at) ? reading : null
    return null
  },
  // "Sylvania cut diplomatic ties": a past form like the bare one, behind a name.
  (words, at) => {
    const word = words[at]!
    if ((word.pos !== 'NOUN' && word.pos !== 'ADJ') || !/^(?:hit|put|set|cut|shut)$/.test(word.norm)) return null
    const next = words[at + 1]?.pos
    const object = next === 'ADJ' || next === 'NOUN' || next === 'DET' || next === 'PROPN' || next === 'NUM'
    if (words[at - 1]?.pos !== 'PROPN' || !object) return null
    return words.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      ? null
      : { pos: 'VERB', verbForm: 'PAST' }
  },
  // "Pirates hijacked a tanker", "Strikes have hit": a plural that opens the sentence before its verb.
  (words, at) => {
    const word = words[at]!
    const next = words[at + 1]
    const opens = at === 0 && word.pos === 'VERB' && word.verbForm === 'PRESENT' && /^\p{Lu}/u.test(word.text)
    return opens && ((next?.pos === 'VERB' && next.verbForm === 'PAST') || next?.pos === 'AUX') ? NOUN : null
  },
  // "stopped work in the mines".
  (words, at) =>
    words[at]!.norm === 'work' &&
    words[at]!.pos === 'VERB' &&
    /^(?:stop|halt|resum|begin|began|start|ceas|continu|suspend)/.test(words[at - 1]?.norm ?? '') &&
    !opensObject(words[at + 1])
      ? NOUN
      : null,
  // "Lithuania first opened its borders", "must first disarm".
  (words, at) =>
    words[at]!.norm === 'first' &&
    at > 0 &&
    ((NOMINAL.has(words[at - 1]!.pos) && words[at + 1]?.pos === 'VERB' && words[at + 1]?.verbForm === 'PAST') ||
      words[at - 1]!.verbForm === 'MODAL')
      ? { pos: 'ADV', verbForm: null }
      : null,
  // "coordinated efforts", "nuclear-armed nations": a participle that only describes the noun after it.
  (words, at) => {
    const word = words[at]!
    if (word.pos !== 'VERB' || (word.verbForm !== 'PAST' && word.verbForm !== 'PARTICIPLE')) return null
    const previous = words[at - 1]
    const next = words[at + 1]
    if (next?.pos !== 'NOUN' && next?.pos !== 'PROPN') return null
    const describes =
      previous?.pos === 'ADP' ||
      previous?.pos === 'ADJ' ||
      previous?.verbForm === 'GERUND' ||
      (previous?.pos === 'DET' && previous.norm !== 'that') ||
      (word.norm.includes('-') && next.pos === 'NOUN')
    return describes ? { pos: 'ADJ', verbForm: null } : null
  },
  // "Ruritania stands with Graustark", "stands ready to".
  (words, at) =>
    words[at]!.norm === 'stands' &&
    words[at]!.pos === 'NOUN' &&
    words[at - 1]?.pos === 'PROPN' &&
    /^(?:with|by|behind|alongside|ready|in|shoulder-to-shoulder|shoulder|firm|firmly|united|together)$/.test(
      words[at + 1]?.norm ?? '',
    )
      ? { pos: 'VERB', verbForm: 'PRESENT' }
      : null,
  // "the right to": a noun.
  (words, at) =>
    words[at]!.norm === 'right' && words[at - 1]?.pos === 'DET' && words[at + 1]?.norm === 'to' ? NOUN : null,
  // "has since declared".
  (words, at) =>
    words[at]!.norm === 'since' &&
    AUXILIARIES.get(words[at - 1]?.norm ?? '') === 'have' &&
    LEXICON.verbForms.has(words[at + 1]?.norm ?? '')
      ? { pos: 'ADV', verbForm: null }
      : null,
  // "said questions remain": a verb is no subject of its own.
  (words, at) => {
    const word = words[at]!
    const previous = words[at - 1]
    return word.pos === 'VERB' && word.verbForm === 'PRESENT' && /s$/.test(word.norm) && previous?.verbForm === 'PAST'
      ? NOUN
      : null
  },
  // "were hit by drones", "was put under arrest": a participle like the bare form.
  (words, at) => {
    const word = words[at]!
    if (word.pos !== 'NOUN' || !UNCHANGED.has(word.norm) || words[at + 1]?.pos !== 'ADP') return null
    const previous = words[before(words, at)]
    return previous && AUXILIARIES.get(previous.norm) === 'be' ? { pos: 'VERB', verbForm: 'PARTICIPLE' } : null
  },
  // "have urged", "was condemned", "has repeatedly met".
  (words, at) => {
    const word = words[at]!
    if ((word.pos !== 'VERB' && word.pos !== 'ADJ') || (word.pos === 'VERB' && word.verbForm !== 'PAST')) return null
    const previous = words[before(words, at)]
    const helper = previous && (AUXILIARIES.get(previous.norm) ?? clitic(previous.norm))
    if (helper !== 'be' && helper !== 'have') return null
    if (word.pos === 'ADJ') {
      const known = LEXICON.verbForms.get(word.norm)?.form
      if (known !== 'PAST' && known !== 'PARTICIPLE') return null
    }
    return { pos: 'VERB', verbForm: 'PARTICIPLE' }
  },
  // "Christina II suspended the assembly": behind a monarch's number stands the verb.
  (words, at) => {
    const word = words[at]!
    if (word.pos !== 'ADJ' || words[at - 1]?.pos !== 'PROPN' || !REGNAL.test(words[at - 1]!.norm)) return null
    return LEXICON.verbForms.get(word.norm)?.form === 'PAST' ? { pos: 'VERB', verbForm: 'PAST' } : null
  },
  // Present and infinitive look alike: only "to", a modal, "do" or "let" make an infinitive.
  (words, at) => {
    const word = words[at]!
    if (word.pos !== 'VERB' || word.verbForm !== 'INFINITIVE') return null
    const previous = words[before(words, at)]
    if (!previous) return null
    const finite = NOMINAL.has(previous.pos) || SUBJECT_PRONOUNS.has(previous.norm) || previous.norm === 'you'
    const asked = words
      .slice(Math.max(0, at - 4), at)
      .some(
        ({ norm, verbForm }) =>
          norm === 'to' || verbForm === 'MODAL' || DO_FORMS.has(norm) || /^(?:let|help|helped|make|made)$/.test(norm),
      )
    return finite && !asked ? { pos: 'VERB', verbForm: 'PRESENT' } : null
  },
  // "to" before a verb is a particle.
  (words, at) =>
    words[at]!.norm === 'to' && words[after(words, at)]?.verbForm === 'INFINITIVE'
      ? { pos: 'PART', verbForm: null }
      : null,
  // "that" after a verb, or before a subject and its verb, opens a clause.
  (words, at) => {
    if (words[at]!.norm !== 'that') return null
    const previous = words[at - 1]
    const next = words[at + 1]
    if (previous?.pos === 'VERB' || previous?.pos === 'ADJ') return { pos: 'SCONJ', verbForm: null }
    if (next && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN'))
      return { pos: 'SCONJ', verbForm: null }
    return previous?.pos === 'NOUN' || previous?.pos === 'PROPN' || previous?.norm === ','
      ? { pos: 'PRON', verbForm: null }
      : null
  },
]

const ASKING = /^(?:demand|insist|urge|request|require|propose|recommend|ask|call|suggest|order)(?:s|d|ed|ing|ence)?$/

/** True behind "demanded that", "its request that", and a subject of a few words. */
function isAsked(words: readonly DraftWord[], at: number): boolean {
  for (let index = at - 1; index > 0 && index > at - 6; index--)
    if (words[index]!.norm === 'that') return ASKING.test(words[index - 1]!.norm)
  return false
}

/** "on June 13 meets": the number is a day. */
function isDay(word: DraftWord | undefined): boolean {
  return word !== undefined && MONTHS.has(word.norm)
}

function clitic(norm: string): string | null {
  return norm === "'ve" ? 'have' : norm === "'re" || norm === "'m" ? 'be' : null
}

function after(words: readonly DraftWord[], at: number): number {
  let index = at + 1
  while (words[index]?.pos === 'ADV') index++
  return index
}

function isPossessivePronoun(word: DraftWord): boolean {
  return /^(?:my|your|his|its|our|their|whose)$/.test(word.norm)
}

function isHeadline(words: readonly DraftWord[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.8
}

/** Applies the rules to one sentence, each rule over all words before the next, so that later rules see mended neighbours. */
export function correctTags(words: readonly DraftWord[]): void {
  for (const rule of RULES) {
    for (const [at, word] of words.entries()) {
      if (word.pos === 'PUNCT') continue
      const reading = rule(words, at)
      if (reading) {
        word.pos = reading.pos
        word.verbForm = reading.verbForm
      }
    }
  }
}
