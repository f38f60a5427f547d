/** Cuts a sentence into noun phrases, verb groups and the words between them. */

import { readComplexPreposition } from '../lexicon/complex-prepositions.ts'
import { PREPOSITIONS } from '../lexicon/frame.ts'
import { CLAUSE_VERBS } from '../lexicon/saying-verbs.ts'
import type { Mention } from '../mention.ts'
import type { Sentence, Token } from '../token.ts'
import { isAuxiliary, isDeterminer, isModal, isNegation } from './auxiliaries.ts'
import { joinPhrases } from './join-phrases.ts'
import type { MentionMap } from './map-mentions.ts'
import { type ChunkInput, readPhrase } from './read-phrase.ts'
import type { SentenceElement } from './sentence-element.ts'
import { isDayName } from './time-words.ts'
import { verbReading } from './verb-form.ts'
import { readVerbGroup } from './verb-group.ts'
import { isVerbHere } from './verb-reading.ts'

const PREPOSITION_WORDS: ReadonlySet<string> = new Set(PREPOSITIONS)
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where'])
const SUBORDINATORS = new Set([
  'that',
  'if',
  'whether',
  'because',
  'unless',
  'although',
  'though',
  'while',
  'when',
  'once',
  'whereas',
  'how',
  'why',
  'what',
  'until',
  'lest',
  'so',
])
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', '&', 'yet', 'plus'])
const PHRASE_INNER = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PART'])

function markOf(token: Token): 'COMMA' | 'MARK' | null {
  if (token.norm === ',' || token.norm === ';') return 'COMMA'
  return token.pos === 'PUNCT' ? 'MARK' : null
}

/** The elements of one sentence, in order, without adverbs; coordinated noun phrases still apart. */
function cut(input: ChunkInput, sentence: Sentence): SentenceElement[] {
  const { tokens, mentions, map } = input
  const { endToken } = sentence
  const isVerb = (index: number): boolean => {
    const token = tokens[index]
    if (!token) return false
    // "Peru March 26-30": a month and a day.
    if (isDayName(token) && tokens[index + 1]?.pos === 'NUM') return false
    // "on March 10 rejected": a day of a month is no modifier.
    const dated =
      tokens[index - 1]?.pos === 'NUM' && index - 2 >= sentence.firstToken && isDayName(tokens[index - 2] as Token)
    const previous = index > sentence.firstToken && !dated ? tokens[index - 1] : undefined
    const next = index + 1 < endToken ? tokens[index + 1] : undefined
    const before = previous ? mentions[map[index - 1] ?? -1] : undefined
    let start = index - 1
    while (
      start >= sentence.firstToken &&
      index - start < 8 &&
      (map[start] !== -1 || PHRASE_INNER.has(tokens[start]?.pos ?? 'X'))
    )
      start--
    if (
      tokens[start]?.pos === 'ADV' &&
      start === index - 1 &&
      (tokens[start - 1]?.pos === 'ADP' ||
        tokens[start - 1]?.pos === 'DET' ||
        // "greeted newly arrived refugees".
        (tokens[start - 1]?.pos === 'VERB' && tokens[start]?.norm.endsWith('ly')))
    )
      start--
    const governor = start >= sentence.firstToken && start < index - 1 ? tokens[start] : undefined
    return isVerbHere(token, {
      previous,
      next,
      inMention: map[index] !== -1,
      afterActor:
        (before !== undefined && (!before.modifier || takesObject(token, before, next))) ||
        (before === undefined && previous?.pos === 'PRON'),
      beforeActor: next !== undefined && map[index + 1] !== -1,
      subjunctive:
        (before !== undefined && opensThat(tokens, before.firstToken)) ||
        (start < index - 1 && tokens[start]?.norm === 'that'),
      afterPlural: before
        ? before.number === 'PLURAL' || before.form === 'PRONOUN' || standsForMany(before, tokens, map)
        : previous?.pos === 'PRON',
      governed:
        governor !== undefined &&
        (governor.pos === 'ADP' || (governor.pos === 'VERB' && !CLAUSE_VERBS.has(verbReading(governor)?.lemma ?? ''))),
    })
  }
  const out: SentenceElement[] = []
  let at = sentence.firstToken
  while (at < endToken) {
    const token = tokens[at]
    if (!token) break
    const inMention = map[at] !== -1 && !RELATIVES.has(token.norm)
    if (!inMention) {
      const caption = captionEnd(at, tokens, endToken)
      if (caption > at) {
        at = caption
        continue
      }
      const mark = markOf(token)
      // "May 17 – 22": a span of days.
      if (
        mark === 'MARK' &&
        /^[-–]$/.test(token.norm) &&
        tokens[at - 1]?.pos === 'NUM' &&
        tokens[at + 1]?.pos === 'NUM'
      ) {
        at++
        continue
      }
      if (mark) {
        out.push({ kind: mark, first: at, end: at + 1, norm: token.norm })
        at++
        continue
      }
      // ", should Graustark continue its attacks": a condition.
      if (token.norm === 'should' && tokens[at - 1]?.norm === ',' && at > sentence.firstToken && map[at + 1] !== -1) {
        out.push({ kind: 'SUB', first: at, end: at + 1, norm: 'if' })
        at++
        continue
      }
      const startsVerb = isAuxiliary(token.norm)
        ? token.pos !== 'PART' && token.text !== 'IS'
        : isModal(token.norm) ||
          isVerb(at) ||
          (isNegation(token.norm) && isVerb(at + 1)) ||
          (token.norm === 'to' && opensInfinitive(at, input, isVerb, endToken))
      if (startsVerb) {
        const group = readVerbGroup(at, { tokens, end: endToken, isVerb })
        if (group) {
          out.push({ kind: 'VERB', first: group.first, end: group.end, group })
          at = group.end
          continue
        }
      }
      if (CONJUNCTIONS.has(token.norm)) {
        out.push({ kind: 'CC', first: at, end: at + 1, norm: token.norm })
        at++
        continue
      }
      if (token.norm === 'as' && tokens[at + 1]?.norm === 'well' && tokens[at + 2]?.norm === 'as') {
        out.push({ kind: 'CC', first: at, end: at + 3, norm: 'and' })
        at += 3
        continue
      }
      if (RELATIVES.has(token.norm)) {
        out.push({ kind: 'REL', first: at, end: at + 1, norm: token.norm })
        at++
        continue
      }
      if (token.norm === 'that' && !thatIsDeterminer(at, input, endToken)) {
        out.push({ kind: 'SUB', first: at, end: at + 1, norm: 'that' })
        at++
        continue
      }
      if (
        SUBORDINATORS.has(token.norm) &&
        token.norm !== 'that' &&
        !(token.norm === 'so' && tokens[at + 1]?.norm === 'far')
      ) {
        out.push({ kind: 'SUB', first: at, end: at + 1, norm: token.norm })
        at++
        continue
      }
      if (token.norm === 'according' && tokens[at + 1]?.norm === 'to') {
        out.push({ kind: 'PREP', first: at, end: at + 2, norm: 'according to' })
        at += 2
        continue
      }
      const complex = complexAt(at, input, endToken)
      if (complex) {
        out.push({ kind: 'PREP', first: at, end: at + complex.length, norm: complex.means })
        at += complex.length
        continue
      }
      if (measures(at, input, out.at(-1), endToken)) {
        at++
        continue
      }
      if (PREPOSITION_WORDS.has(token.norm) || token.pos === 'ADP') {
        out.push({ kind: 'PREP', first: at, end: at + 1, norm: token.norm })
        at++
        continue
      }
    }
    const phrase = readPhrase(at, input, endToken, isVerb)
    if (phrase) {
      out.push({ kind: 'NOUNS', first: phrase.first, end: phrase.end, phrases: [phrase] })
      at = phrase.end
    } else at++
  }
  return out
}

/** "in full coordination with": one preposition, where no actor stands inside it. */
function complexAt(at: number, { tokens, map }: ChunkInput, end: number): ReturnType<typeof readComplexPreposition> {
  return readComplexPreposition((offset) =>
    at + offset < end && map[at + offset] === -1 ? tokens[at + offset]?.norm : undefined,
  )
}

const MEASURES = new Set(['than', 'over', 'around', 'about', 'under', 'near', 'up', 'to', 'least'])

/** "flew over 13 tons", "more than 40 strikes", "in around 20": the preposition only says how exact the number is. */
function measures(at: number, { tokens }: ChunkInput, before: SentenceElement | undefined, end: number): boolean {
  const token = tokens[at]
  if (!token || at + 1 >= end || !MEASURES.has(token.norm)) return false
  if (before !== undefined && before.kind !== 'VERB' && before.kind !== 'PREP' && token.norm !== 'than') return false
  const next = tokens[at + 1]
  if (token.norm === 'up') return next?.norm === 'to' && tokens[at + 2]?.pos === 'NUM'
  if (token.norm === 'to') return tokens[at - 1]?.norm === 'up' && next?.pos === 'NUM'
  const amount = next?.pos === 'NUM' || /^[$€£]/.test(next?.norm ?? '') || tokens[at + 2]?.norm.startsWith('$') === true
  return amount && (token.norm === 'than' || !/^(?:19|20)\d\d$/.test(next?.norm ?? ''))
}

/** "The United States welcomes the": an -s form between a name and a determiner is no noun that the name modifies. */
function takesObject(token: Token, before: Mention, next: Token | undefined): boolean {
  return before.form === 'NAME' && token.norm.endsWith('s') && next !== undefined && isDeterminer(next)
}

/** Index behind ", left," or ", second right," in a caption, where it begins at `at`; else `at`. */
function captionEnd(at: number, tokens: readonly Token[], end: number): number {
  if (tokens[at]?.norm !== ',') return at
  let index = at + 1
  if (/^(?:far|second|third|fourth|top|bottom|front|back)$/.test(tokens[index]?.norm ?? '')) index++
  if (!/^(?:left|right|center|centre)$/.test(tokens[index]?.norm ?? '')) return at
  return index + 1 < end && tokens[index + 1]?.norm === ',' ? index + 2 : at
}

/** "X and Y attend", "Special Forces arrest": several names, or a body with a plural name. */
function standsForMany(last: Mention, tokens: readonly Token[], map: MentionMap): boolean {
  if (/(?:Forces|Guards|Rangers|Marines|Houthis|Tigers)$/.test(last.text)) return true
  const joined = tokens[last.firstToken - 1]?.norm === 'and' && map[last.firstToken - 2] !== -1
  return joined && last.firstToken - 2 >= 0
}

/** True where the actor that begins at `first` stands behind "that". */
function opensThat(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.norm === 'that' || (tokens[first - 1]?.pos === 'DET' && tokens[first - 2]?.norm === 'that')
}

function opensInfinitive(
  at: number,
  { tokens, map }: ChunkInput,
  isVerb: (index: number) => boolean,
  end: number,
): boolean {
  let next = at + 1
  while (next < end && map[next] === -1 && tokens[next]?.pos === 'ADV') next++
  const token = tokens[next]
  if (!token || next >= end || map[next] !== -1) return false
  if (isAuxiliary(token.norm)) return true
  const reading = verbReading(token)
  return reading !== null && reading.form === 'INFINITIVE' && (isVerb(next) || token.pos !== 'PROPN')
}

function thatIsDeterminer(at: number, { tokens, map }: ChunkInput, end: number): boolean {
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!next || at + 1 >= end) return false
  return previous?.pos === 'ADP' && next.pos === 'NOUN' && map[at + 1] === -1
}

/** The elements without short insertions in round brackets, a sum or a short name, which part a verb from what follows. */
function withoutBrackets(elements: readonly SentenceElement[]): SentenceElement[] {
  const out: SentenceElement[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as SentenceElement
    if (element.kind === 'MARK' && element.norm === '(' && i > 0) {
      let close = i + 1
      while (close < elements.length && close < i + 6 && elements[close]?.kind !== 'MARK') close++
      const closing = elements[close]
      const inside = elements.slice(i + 1, close)
      if (closing?.kind === 'MARK' && closing.norm === ')' && inside.every((each) => each.kind !== 'VERB')) {
        i = close
        continue
      }
    }
    out.push(element)
  }
  return out
}

const OPENING_QUOTES = new Set(['"', '“', '‘', '«', '„'])
const CLOSING_QUOTES = new Set(['"', '”', '’', '»'])

/** The elements without the marks around single words: "as “a serious violation” of the treaty". Quoted sentences keep theirs. */
function withoutScareQuotes(elements: readonly SentenceElement[]): SentenceElement[] {
  const out: SentenceElement[] = []
  let closing: SentenceElement | undefined
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as SentenceElement
    if (element === closing) continue
    const before = elements[i - 1]?.kind
    if (
      element.kind === 'MARK' &&
      OPENING_QUOTES.has(element.norm) &&
      (before === 'PREP' || before === 'NOUNS' || before === 'CC')
    ) {
      let close = i + 1
      while (close < elements.length && close < i + 8 && !/^(?:MARK|VERB|SUB|REL)$/.test(elements[close]?.kind ?? ''))
        close++
      const last = elements[close]
      // American usage: the full stop stands inside the marks.
      const end = last?.kind === 'MARK' && last.norm === '.' ? elements[close + 1] : last
      if (close > i + 1 && end?.kind === 'MARK' && CLOSING_QUOTES.has(end.norm)) {
        closing = end
        continue
      }
    }
    out.push(element)
  }
  return out
}

const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i'])

/** Prepositions that open a clause where a subject and a verb follow. */
const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'as', 'because'])

/** The elements of a sentence, in order. */
export function chunkSentence(input: ChunkInput, sentence: Sentence): readonly SentenceElement[] {
  const parts = withoutScareQuotes(withoutBrackets(cut(input, sentence)))
  return joinPhrases(parts, (at) => NOMINATIVE.has(input.tokens[at]?.text.toLowerCase() ?? '')).map(
    (element, i, all) => {
      if (element.kind !== 'PREP' || !TEMPORAL.has(element.norm)) return element
      const subject = all[i + 1]
      if (subject?.kind !== 'NOUNS' || subject.phrases[0]?.time) return element
      // "as some of the worst fighting in months broke off the talks".
      let at = i + 2
      while (element.norm === 'as' && all[at]?.kind === 'PREP' && all[at + 1]?.kind === 'NOUNS' && at < i + 8) at += 2
      const verb = all[at]
      const object = all[at + 1]
      const opens =
        verb?.kind === 'VERB' &&
        verb.group.form === 'FINITE' &&
        (at === i + 2 || verb.group.first !== verb.group.head || (object?.kind === 'NOUNS' && !object.phrases[0]?.time))
      return opens ? { kind: 'SUB', first: element.first, end: element.end, norm: element.norm } : element
    },
  )
}
