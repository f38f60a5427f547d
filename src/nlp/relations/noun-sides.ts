/** Who stands around a noun that names an act: its modifiers and the prepositional phrases behind it. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { NounFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'
import type { Reading } from './reading.ts'
import { isTimeWord, timePhraseEnd } from './time-words.ts'

/** Farthest that a modifier stands before its noun, in tokens. */
const REACH = 10

/** Mentions on both sides, and the tokens from the first to behind the last word of the phrase. */
export interface Sides {
  readonly sources: readonly number[]
  readonly targets: readonly number[]
  /** True where the phrase tells when: "Ruritania's criticism of Graustark in 1990". */
  readonly dated: boolean
  readonly start: number
  readonly end: number
  /** True where all of them acted with one another: "talks between X, Y and Z". */
  readonly each: boolean
}

/** "ongoing and expanding restrictions". */
function isAdjectival(token: Token | undefined): boolean {
  return token?.pos === 'ADJ' || (token?.pos === 'VERB' && (token.verbForm === 'GERUND' || /ed$/.test(token.norm)))
}

/** Mentions that stand directly before the noun as its modifiers ("Ruritania's brutal"), nearest first. */
function modifiers(
  head: number,
  reading: Reading,
  floor: number,
): { mentions: number[]; first: number; words: readonly Token[] } {
  const { tokens, mentions, mentionAt } = reading
  const found: number[] = []
  const words: Token[] = []
  let at = head - 1
  let first = head
  while (at >= floor && head - at <= REACH) {
    const token = tokens[at]
    if (!token) break
    const mention = mentions[mentionAt[at] ?? -1]
    if (mention) {
      const possessive = tokens[mention.endToken]?.pos === 'PART' || mention.modifier || /['’]s?$/.test(mention.text)
      if (!possessive && mention.endToken !== head && !found.length) break
      found.unshift(mention.index)
      first = mention.firstToken
      at = mention.firstToken - 1
      continue
    }
    const joins =
      token.pos === 'ADJ' ||
      token.pos === 'NOUN' ||
      token.pos === 'PART' ||
      token.pos === 'NUM' ||
      token.pos === 'PROPN' ||
      (token.pos === 'VERB' && token.verbForm !== 'PRESENT' && found.length === 0) ||
      token.norm === '-' ||
      // "tomorrow's meeting".
      (isTimeWord(token.norm) && tokens[at + 1]?.pos === 'PART') ||
      // "launches of February 26 and March 4".
      (token.norm === 'and' && found.length === 0 && tokens[at - 1]?.pos === 'NUM') ||
      (token.norm === 'and' && (found.length > 0 || (isAdjectival(tokens[at - 1]) && isAdjectival(tokens[at + 1])))) ||
      (token.norm === ',' && found.length > 0 && mentionAt[at - 1] !== -1) ||
      // "premeditated, unprovoked, and unjustified attack".
      (found.length === 0 &&
        ((token.norm === ',' &&
          isAdjectival(tokens[at - 1]) &&
          (isAdjectival(tokens[at + 1]) || tokens[at + 1]?.norm === 'and')) ||
          (token.norm === 'and' && tokens[at - 1]?.norm === ',' && isAdjectival(tokens[at + 1]))))
    if (!joins) {
      if (token.pos === 'DET') {
        words.push(token)
        first = Math.min(first, at)
      }
      break
    }
    words.push(token)
    first = at
    at--
  }
  return { mentions: found, first, words }
}

/** The mention group that begins at token `at`, after articles and adjectives: "X, Y and Z". */
function groupAt(at: number, end: number, reading: Reading): { mentions: number[]; end: number } {
  const { tokens, mentions, mentionAt } = reading
  const found: number[] = []
  let stop = at
  for (let i = at; i < end; ) {
    const mention = mentions[mentionAt[i] ?? -1]
    if (mention) {
      found.push(mention.index)
      i = mention.endToken
      stop = i
      // A modifier is followed by its own head noun.
      if (mention.modifier || tokens[i]?.pos === 'PART') {
        while (
          i < end &&
          (tokens[i]?.pos === 'PART' || tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'ADJ') &&
          mentionAt[i] === -1
        )
          i++
        stop = i
      }
      const link = tokens[i]
      const after = link?.norm === ',' && tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1
      const more =
        link !== undefined &&
        (link.norm === 'and' ||
          link.norm === 'or' ||
          (link.norm === ',' && (tokens[i + 1]?.norm === 'and' || listGoesOn(after, end, reading))))
      if (more && nearMention(after, end, reading) && !ownsAnotherAct(after, reading)) {
        i = after
        continue
      }
      break
    }
    const token = tokens[i]
    if (
      !token ||
      found.length > 0 ||
      i - at > 5 ||
      (token.pos === 'ADP' && token.norm !== 'of') ||
      token.pos === 'VERB' ||
      token.pos === 'PUNCT' ||
      token.pos === 'SCONJ' ||
      token.pos === 'CCONJ'
    )
      break
    i++
  }
  return { mentions: found, end: stop }
}

/** "X, Y and Z": a comma joins only where "and" and a further mention close the list. */
function listGoesOn(at: number, end: number, reading: Reading): boolean {
  for (let i = at; i < end && i < at + 40; ) {
    const mention = reading.mentions[reading.mentionAt[i] ?? -1]
    if (!mention) {
      if (reading.tokens[i]?.pos !== 'DET') return false
      i++
      continue
    }
    const link = reading.tokens[mention.endToken]
    if (link?.norm === 'and') return nearMention(mention.endToken + 1, end, reading)
    if (link?.norm !== ',') return false
    if (reading.tokens[mention.endToken + 1]?.norm === 'and') return nearMention(mention.endToken + 2, end, reading)
    i = mention.endToken + 1
  }
  return false
}

/** "the invasion of X and the Y attacks": whoever modifies another act is no further side of this one. */
function ownsAnotherAct(at: number, { tokens, mentions, mentionAt }: Reading): boolean {
  const first = mentionAt[at] === -1 ? at + 1 : at
  const next = tokens[mentions[mentionAt[first] ?? -1]?.endToken ?? -1]
  return (next?.pos === 'NOUN' || next?.pos === 'VERB') && LEXICON.nouns.has(next.lemma)
}

function nearMention(at: number, end: number, { tokens, mentions, mentionAt }: Reading): boolean {
  for (let i = at; i < end && i <= at + 1; i++) {
    // "between X and Y, and he": a clause of its own.
    if (mentionAt[i] !== -1) return !SUBJECTS.has(tokens[i]?.norm ?? '') || mentions[mentionAt[i]!]?.form !== 'PRONOUN'
    if (tokens[i]?.pos !== 'DET') return false
  }
  return false
}

const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'who'])

const HELD = new Set(['held', 'convened', 'conducted', 'hosted', 'scheduled'])

interface Phrase {
  readonly preposition: string
  readonly mentions: readonly number[]
  readonly end: number
}

/** The prepositional phrases behind the noun that hold actors, and those of time, which hold none. */
function phrasesAfter(head: number, end: number, reading: Reading): readonly Phrase[] {
  const { tokens, mentionAt } = reading
  const out: Phrase[] = []
  for (let at = head + 1; at < end && at < head + 30; ) {
    const token = tokens[at]
    if (!token) break
    if (
      mentionAt[at] === -1 &&
      (isTimeWord(token.norm) ||
        ((token.norm === 'last' || token.norm === 'this' || token.norm === 'earlier') &&
          isTimeWord(tokens[at + 1]?.norm ?? '')))
    ) {
      at++
      continue
    }
    // "the talks held in Vienna between X and Y".
    if (mentionAt[at] === -1 && HELD.has(token.norm)) {
      at++
      continue
    }
    if (mentionAt[at] !== -1 || (token.pos !== 'ADP' && token.norm !== 'to')) break
    const { mentions, end: stop } = groupAt(at + 1, end, reading)
    if (mentions.length > 0) {
      out.push({ preposition: token.norm, mentions, end: stop })
      at = stop
      continue
    }
    const afterTime = timePhraseEnd(at, end, tokens)
    if (afterTime !== at) {
      out.push({ preposition: '', mentions: [], end: afterTime })
      at = afterTime
      continue
    }
    // A phrase without an actor is stepped over up to the next preposition ("a call on Friday with X").
    let next = at + 1
    while (
      next < end &&
      ['NOUN', 'ADJ', 'DET', 'NUM', 'PROPN', 'ADV'].includes(tokens[next]?.pos ?? '') &&
      mentionAt[next] === -1
    )
      next++
    if (next === at + 1) break
    at = next
  }
  return out
}

const MEDIATING = new Set(['mediation', 'arbitration'])

/** Reads both sides of the noun at `head`, inside tokens `floor` to `end`; `words` stand before it, `first` is the first of them. */
export function sidesOf(
  head: number,
  frame: NounFrame,
  reading: Reading,
  floor: number,
  end: number,
): { sides: Sides; words: readonly Token[]; first: number } {
  const before = modifiers(head, reading, floor)
  const after = phrasesAfter(head, end, reading)
  const { symmetric } = STATEMENT_TYPES[frame.type]
  const by = after.find((phrase) => phrase.preposition === 'by')
  const between = after.find(
    (phrase) =>
      (phrase.preposition === 'between' ||
        phrase.preposition === 'among' ||
        (symmetric && phrase.preposition === 'of')) &&
      phrase.mentions.length > 1,
  )
  const first = before.first
  const dated = after.some(({ preposition }) => preposition === '')
  const last = Math.max(head + 1, ...after.map((phrase) => phrase.end))
  const made = (
    sources: readonly number[],
    targets: readonly number[],
    each = false,
  ): { sides: Sides; words: readonly Token[]; first: number } => ({
    sides: { sources, targets, dated, start: first, end: last, each },
    words: before.words,
    first,
  })
  // "Norway's mediation between Sudan and Chad".
  if (
    between &&
    frame.type === 'NEGOTIATED_WITH' &&
    MEDIATING.has(reading.tokens[head]?.lemma ?? '') &&
    before.mentions.length > 0
  )
    return made(before.mentions, between.mentions)
  if (between) return made(between.mentions.slice(0, 1), between.mentions.slice(1), true)
  let targets: readonly number[] = []
  for (const preposition of frame.target) {
    const phrase = after.find((each) => each.preposition === preposition)
    if (phrase) {
      targets = phrase.mentions
      break
    }
  }
  if (symmetric && targets.length === 0 && before.mentions.length > 1)
    return made(before.mentions.slice(0, 1), before.mentions.slice(1))
  // "the visit of the minister to Graustark".
  const of = after.find((phrase) => phrase.preposition === 'of' && phrase.mentions !== targets)
  // "a shipment of rifles from Ruritania to Graustark".
  const from = after.find((phrase) => phrase.preposition === 'from' && phrase.mentions !== targets)
  const giver = of ?? (frame.type === 'AIDED' ? from : undefined)
  const sources = by ? by.mentions : before.mentions
  return made(sources.length === 0 && giver && targets.length > 0 ? giver.mentions : sources, targets)
}
