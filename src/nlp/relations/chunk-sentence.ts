/** Cuts a sentence into noun phrases, verb groups and the words between them. */
import type { Sentence, Token } from '../token.ts'
import { isAuxiliary, isModal, isNegation } from './auxiliaries.ts'
import { withoutBrackets, withoutScareQuotes } from './insertions.ts'
import { joinPhrases } from './join-phrases.ts'
import { isRelative, readCondition, readLink } from './link-words.ts'
import { measures, readLongPreposition, readPreposition } from './prepositions.ts'
import { type ChunkInput, readPhrase } from './read-phrase.ts'
import type { SentenceElement } from './sentence-element.ts'
import { withTimeClauses } from './time-clauses.ts'
import { verbReading } from './verb-form.ts'
import { readVerbGroup } from './verb-group.ts'
import { verbTest } from './verb-place.ts'

const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i'])

type VerbTest = (index: number) => boolean

/** The elements of a sentence, in order, without adverbs. */
export function chunkSentence(input: ChunkInput, sentence: Sentence): readonly SentenceElement[] {
  const parts = withoutScareQuotes(withoutBrackets(cut(input, sentence)))
  const isSubject = (at: number): boolean => NOMINATIVE.has(input.tokens[at]?.text.toLowerCase() ?? '')
  return withTimeClauses(joinPhrases(parts, isSubject))
}

/** Coordinated noun phrases still apart. */
function cut(input: ChunkInput, sentence: Sentence): SentenceElement[] {
  const { endToken } = sentence
  const isVerb = verbTest(input, sentence)
  const out: SentenceElement[] = []
  let at = sentence.firstToken
  while (at < endToken) {
    const passed = passedOver(at, input, endToken)
    if (passed > at) {
      at = passed
      continue
    }
    const element = readElement(at, input, sentence, out.at(-1), isVerb)
    if (element) out.push(element)
    at = element?.end ?? at + 1
  }
  return out
}

/** What begins at token `at`, behind the element `before`; null for a word that is no part of the structure. */
function readElement(
  at: number,
  input: ChunkInput,
  sentence: Sentence,
  before: SentenceElement | undefined,
  isVerb: VerbTest,
): SentenceElement | null {
  const { firstToken, endToken } = sentence
  if (!isInMention(at, input)) {
    const word =
      readMark(at, input) ??
      readCondition(at, input, firstToken) ??
      readVerb(at, input, endToken, isVerb) ??
      readLink(at, input, endToken) ??
      readLongPreposition(at, input, endToken)
    if (word) return word
    if (measures(at, input, before, endToken)) return null
    const preposition = readPreposition(at, input)
    if (preposition) return preposition
  }
  const phrase = readPhrase(at, input, endToken, isVerb)
  return phrase && { kind: 'NOUNS', first: phrase.first, end: phrase.end, phrases: [phrase] }
}

function isInMention(at: number, { tokens, map }: ChunkInput): boolean {
  return map[at] !== -1 && !isRelative(tokens[at]!)
}

function readMark(at: number, { tokens }: ChunkInput): SentenceElement | null {
  const { norm, pos } = tokens[at]!
  if (norm === ',' || norm === ';') return { kind: 'COMMA', first: at, end: at + 1, norm }
  return pos === 'PUNCT' ? { kind: 'MARK', first: at, end: at + 1, norm } : null
}

function readVerb(at: number, input: ChunkInput, end: number, isVerb: VerbTest): SentenceElement | null {
  const { tokens } = input
  if (!startsVerb(at, input, end, isVerb)) return null
  const group = readVerbGroup(at, { tokens, end, isVerb })
  return group && { kind: 'VERB', first: group.first, end: group.end, group }
}

function startsVerb(at: number, input: ChunkInput, end: number, isVerb: VerbTest): boolean {
  const { norm, pos, text } = input.tokens[at]!
  if (isAuxiliary(norm)) return pos !== 'PART' && text !== 'IS'
  if (isModal(norm) || isVerb(at)) return true
  if (isNegation(norm) && isVerb(at + 1)) return true
  return norm === 'to' && opensInfinitive(at, input, isVerb, end)
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

/** Index behind the words at `at` that tell nothing of the structure; else `at`. */
function passedOver(at: number, input: ChunkInput, end: number): number {
  if (isInMention(at, input)) return at
  return isRangeOfDays(at, input.tokens) ? at + 1 : captionEnd(at, input.tokens, end)
}

/** "May 17 – 22". */
function isRangeOfDays(at: number, tokens: readonly Token[]): boolean {
  const { norm, pos } = tokens[at]!
  return pos === 'PUNCT' && /^[-–]$/.test(norm) && tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM'
}

/** Index behind ", left," or ", second right," in a caption, where it begins at `at`; else `at`. */
function captionEnd(at: number, tokens: readonly Token[], end: number): number {
  if (tokens[at]?.norm !== ',') return at
  let index = at + 1
  if (/^(?:far|second|third|fourth|top|bottom|front|back)$/.test(tokens[index]?.norm ?? '')) index++
  if (!/^(?:left|right|center|centre)$/.test(tokens[index]?.norm ?? '')) return at
  return index + 1 < end && tokens[index + 1]?.norm === ',' ? index + 2 : at
}
