/** Reads one noun phrase: its head, the actors in it, and whether it tells a time or a means. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import { DITRANSITIVE_VERBS } from '../lexicon/ditransitive-verbs.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { TWO_OBJECT_VERBS } from '../lexicon/verb-kinds.ts'
import type { Mention } from '../mention.ts'
import type { Token } from '../token.ts'
import { isDeterminer } from './auxiliaries.ts'
import type { MentionMap } from './map-mentions.ts'
import type { NounPhrase } from './sentence-element.ts'
import { isDayName, isTimeWord } from './time-words.ts'
import { verbReading } from './verb-form.ts'

const TIME_ADJECTIVES = new Set(['last', 'next', 'this', 'late', 'early', 'earlier'])
const NOMINAL = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PRON', 'X', 'INTJ'])

const FINITE_AUXILIARIES = new Set(['have', 'has', 'had', 'is', 'are', 'was', 'were'])

/** What a sentence is cut by. */
export interface ChunkInput {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly map: MentionMap
}

/** The head of a group: "diplomats" in "diplomats from Ruritania". */
function groupHead(mention: Mention, tokens: readonly Token[]): number {
  for (let i = mention.firstToken + 1; i < mention.endToken; i++)
    if (tokens[i]?.pos === 'ADP' && tokens[i - 1]?.pos === 'NOUN' && tokens[i]?.norm === 'from') return i - 1
  return mention.endToken - 1
}

/** A noun phrase that begins at `start`; null where none does. */
export function readPhrase(
  start: number,
  input: ChunkInput,
  end: number,
  isVerb: (index: number) => boolean,
): NounPhrase | null {
  const { tokens, mentions, map } = input
  const inside: number[] = []
  let at = start
  let head = -1
  let headMention: number | null = null
  let owner: number | null = null
  while (at < end) {
    const token = tokens[at]
    if (!token) break
    const mention = mentions[map[at] ?? -1]
    if (mention) {
      if (opensAnother(mention, at, { start, head, headMention, inside }, input)) break
      inside.push(mention.index)
      at = Math.min(mention.endToken, end)
      head =
        mention.form === 'NAME' && mention.kind === 'PERSON' ? at - 1 : Math.min(at - 1, groupHead(mention, tokens))
      headMention = mention.modifier ? null : mention.index
      // "offered Graustark help".
      if (inside.length === 1 && mention.firstToken === start && isRecipient(mention, tokens)) {
        headMention = mention.index
        break
      }
      continue
    }
    if (token.norm === "'s" || token.norm === "'" || (token.pos === 'PART' && token.norm.startsWith("'"))) {
      if (inside.length > 0 && map[at - 1] === inside.at(-1)) owner ??= inside.at(-1) ?? null
      headMention = null
      at++
      continue
    }
    if (head !== -1 && isDeterminer(token) && tokens[at - 1]?.pos !== 'DET' && !isDeterminer(tokens[at - 1] as Token))
      break
    // "took the soldiers hostage".
    if (headMention !== null && map[at - 1] === headMention && /^(?:hostage|captive|prisoner)$/.test(token.norm)) break
    // "granted the writer X asylum": a person's name before a noun is no modifier of it.
    if (
      token.pos === 'NOUN' &&
      headMention !== null &&
      map[at - 1] === headMention &&
      TWO_OBJECT_VERBS.has(tokens[start - 1]?.lemma ?? '')
    ) {
      const given = mentions[headMention]
      if (given && !given.modifier && given.kind === 'PERSON' && given.form === 'NAME') break
    }
    // "gave Graustark six boats".
    if (token.pos === 'NUM' && headMention !== null && at > start && tokens[at + 1]?.pos !== 'PUNCT') break
    // "direct, high-level talks": a comma between adjectives.
    if (token.norm === ',' && headMention === null && listsAdjectives(at, tokens, map, end)) {
      at++
      continue
    }
    if (token.norm === 'and' && headMention === null && tokens[at - 1]?.norm === ',' && tokens[at + 1]?.pos === 'ADJ') {
      at++
      continue
    }
    // "our strong and lasting commitment": "and" between adjectives of one noun.
    if (token.norm === 'and' && headMention === null && joinsAdjectives(at, tokens, map, end)) {
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
    if (isVerb(at) || (head !== -1 && FINITE_AUXILIARIES.has(token.norm) && token.pos !== 'PROPN')) break
    if (head !== -1 && token.pos === 'PRON' && !isDeterminer(token)) break
    if (isDayName(token) && at > start && isBareDay(at, tokens)) break
    // "hold a meeting next week", "told Graustark this week".
    if (head !== -1 && TIME_ADJECTIVES.has(token.norm) && isTimeWord(tokens[at + 1]?.norm ?? '')) break
    if (headMention !== null && isTimeWord(token.norm)) break
    // "found the envoy guilty": an adjective after an actor does not take the head from it.
    const trails =
      token.pos === 'ADJ' &&
      head === at - 1 &&
      tokens[head]?.pos === 'NOUN' &&
      (tokens[at + 1]?.pos === 'ADP' || tokens[at + 1]?.pos === 'PUNCT' || tokens[at + 1]?.norm === 'to')
    if (!spelled && !trails && (token.pos !== 'ADJ' || headMention === null)) {
      if (!isDeterminer(token) || head === -1) head = at
      headMention = null
    }
    at++
  }
  if (head === -1) return null
  const headToken = tokens[head] as Token
  const time = inside.length === 0 && isTimeHead(headToken, tokens[start] as Token)
  const means = inside.length === 0 && MEANS.has(headToken.norm)
  return { first: start, end: at, head, mentions: inside, headMention, owner, time, means }
}

/** "lifted a ban Friday on", "signed a treaty May 3": a day that is no part of the phrase before it. */
function isBareDay(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]
  if (!before || isTimeWord(before.norm)) return false
  if (before.pos === 'NOUN') return true
  const next = tokens[at + 1]
  // "the strong June 15 vote".
  const describes = next?.pos === 'NUM' && /^(?:NOUN|VERB)$/.test(tokens[at + 2]?.pos ?? '')
  return before.pos === 'ADJ' && !describes && next?.pos !== 'NOUN' && next?.pos !== 'ADJ'
}

/** "next week", "May 2020". */
function isTimeHead({ norm, pos }: Token, opening: Token): boolean {
  return isTimeWord(norm) || (pos === 'NUM' && /^\d{1,4}$/.test(norm) && isTimeWord(opening.norm))
}

/** A noun phrase as far as it is read. */
interface Opening {
  readonly start: number
  /** -1 where there is none yet. */
  readonly head: number
  readonly headMention: number | null
  readonly inside: readonly number[]
}

/** True where the mention at token `at` begins a phrase of its own. */
function opensAnother(
  mention: Mention,
  at: number,
  { start, head, headMention, inside }: Opening,
  { tokens, mentions, map }: ChunkInput,
): boolean {
  const token = tokens[at] as Token
  // Two actors side by side are two phrases ("gave Graustark Ruritanian arms" has a modifier, "told Graustark it" not).
  if (
    headMention !== null &&
    !mentions[headMention]?.modifier &&
    tokens[at - 1]?.pos !== 'PART' &&
    map[at - 1] === headMention &&
    !isNamedBy(mentions[headMention], mention)
  )
    return true
  if (head === -1) return false
  if (inside.length === 0) {
    // "On 21 June Ruritanian police arrested", "In recent months Graustark and Ruritania".
    if (endsTime(start, at, head, mention, tokens)) return true
    // "During the trip Special Envoy X met": what somebody took part in, and then who.
    if (mention.kind === 'PERSON' && mention.form === 'NAME' && namesContact(tokens[head] as Token)) return true
  }
  // "At a meeting the strikers accepted"; but "HM the Queen".
  if (head === at - 1 && isDeterminer(token) && opensPhrase(tokens[head] as Token)) return true
  if (token.pos === 'PRON' && mention.form === 'PRONOUN' && !mention.modifier) return true
  return head === at - 1 && map[head] === -1 && opensBareRelative(start, head, mention, tokens)
}

function namesContact({ lemma, pos }: Token): boolean {
  const type = pos === 'NOUN' ? LEXICON.nouns.get(lemma)?.type : undefined
  return type !== undefined && STATEMENT_TYPES[type].contact
}

/** "businessman X", "the German journalist X": one person, described and then named. */
function isNamedBy(before: Mention | undefined, mention: Mention): boolean {
  return (
    before?.form === 'DESCRIPTION' &&
    before.number === 'SINGULAR' &&
    before.kind === 'GROUP' &&
    mention.form === 'NAME' &&
    mention.kind === 'PERSON' &&
    mention.offices.length === 0 &&
    mention.text === mention.name
  )
}

/** "the aid Graustark has sent": a noun, and without more who did something with it. */
function opensBareRelative(start: number, head: number, mention: Mention, tokens: readonly Token[]): boolean {
  if (mention.form !== 'NAME' || mention.modifier || tokens[head]?.pos !== 'NOUN') return false
  const next = tokens[mention.endToken]
  if ((next?.pos !== 'VERB' && next?.pos !== 'AUX') || !isDeterminer(tokens[start] as Token)) return false
  return mention.kind === 'COUNTRY' || (mention.kind === 'PERSON' && mention.offices.length > 0)
}

/** True for a country by its name, between a verb of giving and a noun in small letters: who is given something. */
function isRecipient({ kind, name, text, firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  const verb = tokens[firstToken - 1]
  const given = tokens[endToken]
  if (kind !== 'COUNTRY' || text !== name || verb?.pos !== 'VERB' || given?.pos !== 'NOUN') return false
  return DITRANSITIVE_VERBS.has(verbReading(verb)?.lemma ?? '')
}

/** True where a determiner behind the word opens another phrase. */
function opensPhrase(before: Token): boolean {
  return !isDeterminer(before) && !/^(?:hm|hrh|hh)$/.test(before.norm)
}

/** True where the words from `start` tell a time by themselves, so that the mention behind them begins a phrase of its own. */
function endsTime(start: number, at: number, head: number, mention: Mention, tokens: readonly Token[]): boolean {
  const last = tokens[head] as Token
  const opening = tokens[start] as Token
  if (isDayName(last)) return true
  if (head !== at - 1) return false
  // "the May 2020 Ruritanian attack" is one phrase.
  if (/^(?:the|an?)$/.test(opening.norm) && mention.modifier) return false
  return isTimeWord(last.norm) || (/^(?:1[5-9]|20)\d\d$/.test(last.norm) && (head === start || isDayName(opening)))
}

/** "premeditated, unprovoked, and unjustified attack": from the comma on, nothing but adjectives up to a noun. */
function listsAdjectives(comma: number, tokens: readonly Token[], map: MentionMap, end: number): boolean {
  if (tokens[comma - 1]?.pos !== 'ADJ') return false
  let adjectives = 0
  for (let at = comma + 1; at < end && at < comma + LONGEST_LIST; at++) {
    const token = tokens[at]
    // "an unprovoked, brutal Ruritanian attack".
    if (map[at] !== -1 || token?.pos === 'NOUN') return adjectives > 0
    if (token?.pos === 'ADJ') adjectives++
    else if (token?.norm !== ',' && token?.norm !== 'and') return false
  }
  return false
}

const LONGEST_LIST = 8

function joinsAdjectives(at: number, tokens: readonly Token[], map: MentionMap, end: number): boolean {
  if (tokens[at - 1]?.pos !== 'ADJ' || tokens[at + 1]?.pos !== 'ADJ' || map[at - 1] !== -1 || map[at + 1] !== -1)
    return false
  const next = at + 2 < end ? tokens[at + 2]?.pos : undefined
  // "the strong and enduring U.S. commitment".
  return next === 'NOUN' || next === 'ADJ' || next === 'PROPN'
}

/** Ways of being in touch or of getting somewhere, which follow "by" like an agent. */
const MEANS: ReadonlySet<string> = new Set(
  'telephone phone telegram cable radio video videoconference teleconference videolink link call email e-mail mail post letter fax air sea land road rail train plane car boat ship helicopter force law decree chance mistake'.split(
    ' ',
  ),
)
