/** Cuts a sentence into noun phrases, verb groups and the words between them. */

import { PREPOSITIONS } from '../lexicon/frame.ts'
import type { Mention } from '../mention.ts'
import type { Sentence, Token } from '../token.ts'
import { joinPhrases } from './join-phrases.ts'
import { SAYING_VERBS } from './saying-verbs.ts'
import type { NounPhrase, SentenceElement } from './sentence-element.ts'
import { isTimeWord } from './time-words.ts'
import { readVerbGroup } from './verb-group.ts'
import { isAuxiliary, isDeterminer, isModal, isNegation, isVerbHere, verbReading } from './verb-reading.ts'

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
const TIME_ADJECTIVES = new Set(['last', 'next', 'this', 'late', 'early', 'earlier'])
const PHRASE_INNER = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PART'])
const NOMINAL = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PRON', 'X'])

/** By token index: index of the mention it belongs to, or -1. */
export type MentionMap = Int32Array

/** Lays the mentions over the tokens. */
export function mapMentions(tokenCount: number, mentions: readonly Mention[]): MentionMap {
  const map = new Int32Array(tokenCount).fill(-1)
  for (const mention of mentions) map.fill(mention.index, mention.firstToken, mention.endToken)
  return map
}

/** What a sentence is cut by. */
export interface ChunkInput {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly map: MentionMap
}

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
    const previous = index > sentence.firstToken ? tokens[index - 1] : undefined
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
      (tokens[start - 1]?.pos === 'ADP' || tokens[start - 1]?.pos === 'DET')
    )
      start--
    const governor = start >= sentence.firstToken && start < index - 1 ? tokens[start] : undefined
    return isVerbHere(token, {
      previous,
      next,
      inMention: map[index] !== -1,
      afterActor: (before !== undefined && !before.modifier) || (before === undefined && previous?.pos === 'PRON'),
      beforeActor: next !== undefined && map[index + 1] !== -1,
      subjunctive: before !== undefined && opensThat(tokens, before.firstToken),
      afterPlural: before ? before.number === 'PLURAL' || before.form === 'PRONOUN' : previous?.pos === 'PRON',
      governed:
        governor !== undefined &&
        (governor.pos === 'ADP' || (governor.pos === 'VERB' && !SAYING_VERBS.has(verbReading(governor)?.lemma ?? ''))),
    })
  }
  const out: SentenceElement[] = []
  let at = sentence.firstToken
  while (at < endToken) {
    const token = tokens[at]
    if (!token) break
    const inMention = map[at] !== -1 && !RELATIVES.has(token.norm)
    if (!inMention) {
      const mark = markOf(token)
      if (mark) {
        out.push({ kind: mark, first: at, end: at + 1, norm: token.norm })
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

/** A noun phrase that begins at `start`; null where none does. */
function readPhrase(
  start: number,
  { tokens, mentions, map }: ChunkInput,
  end: number,
  isVerb: (index: number) => boolean,
): NounPhrase | null {
  const inside: number[] = []
  let at = start
  let head = -1
  let headMention: number | null = null
  while (at < end) {
    const token = tokens[at]
    if (!token) break
    const mention = mentions[map[at] ?? -1]
    if (mention) {
      // Two actors side by side are two phrases ("gave Graustark Ruritanian arms" has a modifier, "told Graustark it" not).
      if (
        headMention !== null &&
        !mentions[headMention]?.modifier &&
        tokens[at - 1]?.pos !== 'PART' &&
        map[at - 1] === headMention
      )
        break
      if (token.pos === 'PRON' && head !== -1 && mention.form === 'PRONOUN' && !mention.modifier) break
      inside.push(mention.index)
      at = Math.min(mention.endToken, end)
      head = at - 1
      headMention = mention.modifier ? null : mention.index
      continue
    }
    if (token.norm === "'s" || token.norm === "'" || (token.pos === 'PART' && token.norm.startsWith("'"))) {
      headMention = null
      at++
      continue
    }
    if (head !== -1 && isDeterminer(token) && tokens[at - 1]?.pos !== 'DET' && !isDeterminer(tokens[at - 1] as Token))
      break
    // "direct, high-level talks": a comma between adjectives.
    if (
      token.norm === ',' &&
      tokens[at - 1]?.pos === 'ADJ' &&
      headMention === null &&
      tokens[at + 1]?.pos === 'ADJ' &&
      at + 2 < end &&
      tokens[at + 2]?.pos === 'NOUN'
    ) {
      at++
      continue
    }
    const participle = token.pos === 'VERB' && !isVerb(at)
    const spelled =
      token.pos === 'ADV' &&
      tokens[at + 1] !== undefined &&
      tokens[at + 1]?.pos === 'ADJ' &&
      at + 1 < end &&
      !isVerb(at + 1)
    const symbol = token.pos === 'PUNCT' && /^[$€£%]$/.test(token.norm)
    if (!NOMINAL.has(token.pos) && !isDeterminer(token) && !participle && !spelled && !symbol) break
    if (isVerb(at)) break
    if (head !== -1 && token.pos === 'PRON' && !isDeterminer(token)) break
    if (
      headMention !== null &&
      (isTimeWord(token.norm) || (TIME_ADJECTIVES.has(token.norm) && isTimeWord(tokens[at + 1]?.norm ?? '')))
    )
      break
    if (!spelled) {
      if (!isDeterminer(token) || head === -1) head = at
      // A number or an adjective after an actor does not take the head from it.
      if (token.pos !== 'ADJ' || headMention === null) headMention = null
    }
    at++
  }
  if (head === -1) return null
  const headToken = tokens[head]
  const time =
    inside.length === 0 &&
    headToken !== undefined &&
    (isTimeWord(headToken.norm) ||
      (headToken.pos === 'NUM' && /^\d{1,4}$/.test(headToken.norm) && isTimeWord(tokens[start]?.norm ?? '')))
  const means = inside.length === 0 && headToken !== undefined && MEANS.has(headToken.norm)
  return { first: start, end: at, head, mentions: inside, headMention, time, means }
}

/** Ways of being in touch or of getting somewhere, which follow "by" like an agent. */
const MEANS: ReadonlySet<string> = new Set(
  'telephone phone telegram cable radio video videoconference teleconference videolink link call email e-mail mail post letter fax air sea land road rail train plane car boat ship helicopter force law decree chance mistake'.split(
    ' ',
  ),
)

/** Prepositions that open a clause where a subject and a verb follow. */
const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'as', 'because'])

/** The elements of a sentence, in order. */
export function chunkSentence(input: ChunkInput, sentence: Sentence): readonly SentenceElement[] {
  return joinPhrases(cut(input, sentence)).map((element, i, all) => {
    if (element.kind !== 'PREP' || !TEMPORAL.has(element.norm)) return element
    const subject = all[i + 1]
    const verb = all[i + 2]
    const opens =
      subject?.kind === 'NOUNS' && !subject.phrases[0]?.time && verb?.kind === 'VERB' && verb.group.form === 'FINITE'
    return opens ? { kind: 'SUB', first: element.first, end: element.end, norm: element.norm } : element
  })
}
