/** Reads a token as a verb of saying, and finds its subject and addressee among the mentions around it. */
import { SAYING_VERBS, type SayingVerb } from '../lexicon/saying-verbs.ts'
import type { Mention } from '../mention.ts'
import type { Token } from '../token.ts'

/** What the reader looks at: one document's tokens and mentions, with each token's mention. */
export interface SpeechText {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** By token index: the mention it lies in, or null. */
  readonly mentionAt: readonly (Mention | null)[]
}

export function speechText(tokens: readonly Token[], mentions: readonly Mention[]): SpeechText {
  const mentionAt = new Array<Mention | null>(tokens.length).fill(null)
  for (const mention of mentions) mentionAt.fill(mention, mention.firstToken, mention.endToken)
  return { tokens, mentions, mentionAt }
}

/** The index of the first token that starts at or after `offset`; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

const NOUN_LIKE =
  /^(?:report|claim|state|note|comment|answer|demand|promise|appeal|post|point|pledge|praise|brief|vow|welcome|tweet|stress|remark|repeat|reply|mention|cite|express|call|dismiss|charge)s?$/
const BEFORE_VERB = new Set([
  'who',
  'which',
  'and',
  'that',
  'also',
  'has',
  'have',
  'had',
  'they',
  'he',
  'she',
  'we',
  'i',
])
const BEFORE_NOUN = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'such', 'of', 'so', 'not', "'s"])

/** The verb of saying at token `at`, or null: not inside a name, nor where the word is a noun or an adjective. */
export function sayingVerbAt({ tokens, mentionAt }: SpeechText, at: number): SayingVerb | null {
  const token = tokens[at]
  const verb = token === undefined ? undefined : SAYING_VERBS.get(token.norm)
  if (token === undefined || verb === undefined || mentionAt[at] !== null) return null
  const before = tokens[at - 1]?.norm ?? ''
  if (BEFORE_NOUN.has(before)) return null
  return NOUN_LIKE.test(token.norm) && !isVerbHere(token, before, mentionAt[at - 1] ?? null) ? null : verb
}

/** "they report", "Fars reports"; but "a UN report", "the claims". */
function isVerbHere({ norm, pos }: Token, before: string, subject: Mention | null): boolean {
  if (BEFORE_VERB.has(before)) return true
  if (pos === 'NOUN' || pos === 'PROPN' || subject === null) return false
  return norm.endsWith('s') || subject.number === 'PLURAL'
}

/** Before a mention these make it no subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for with to in at from by on about against between after before near under into over via through than as like'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where', 'when'])
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** How many words may stand between a subject and its verb: "also", "has since", "on Friday". */
const BESIDE = 3

/**
 * The subject of the verb at `verb`, among the mentions from token `from` on; null where the text does not show it. With
 * `ofSentence`, and for a form in -ing ("spoke to the general, saying"), it is the sentence's subject.
 */
export function subjectOf(text: SpeechText, from: number, verb: number, ofSentence = false): Mention | null {
  const { tokens } = text
  const candidates = mentionsBetween(text, from, verb).filter((mention) => !isObjectOfPreposition(text, from, mention))
  const first = candidates[0] ?? null
  if (first === null) return null
  if (ofSentence || tokens[verb]?.norm.endsWith('ing')) return first
  const last = candidates.at(-1) as Mention
  const between = tokens.slice(last.endToken, verb)
  const plain =
    between.length <= BESIDE && between.every(({ norm }) => norm !== 'and' && norm !== ',' && norm !== 'but')
  if (plain) return firstOfCoordination(text, candidates, last)
  // ", John Doe, said": an apposition or a relative clause ends with the comma.
  if (between.length === 1 && between[0]?.norm === ',') {
    const opened = lastComma(tokens, from, last.firstToken)
    const relative = opened !== null && RELATIVES.has(tokens[opened + 1]?.norm ?? '')
    if (!relative) return last
    return candidates.findLast((mention) => mention.endToken <= opened) ?? first
  }
  return first
}

/** The first mention that the verb is addressed to: right after it, within a few words and before a comma. */
export function addresseeOf(text: SpeechText, verb: number, end: number, form: SayingVerb): Mention | null {
  const { tokens, mentionAt } = text
  const to = tokens[verb + 1]?.norm === 'to'
  if (!form.addressed && !to) return null
  for (let at = verb + (to ? 2 : 1); at < Math.min(end, verb + 6); at++) {
    const mention = mentionAt[at]
    if (mention != null) return mention.modifier ? null : mention
    if (/^[,.;:“"]$/.test(tokens[at]?.norm ?? '')) return null
  }
  return null
}

/** True for "was told", "has been informed". */
export function isPassive({ tokens }: SpeechText, verb: number): boolean {
  return BE.has(tokens[verb - 1]?.norm ?? '') && !tokens[verb]?.norm.endsWith('ing')
}

/** Mentions that are no modifiers, wholly within the tokens from `from` to before `end`, in order. */
function mentionsBetween({ mentionAt }: SpeechText, from: number, end: number): Mention[] {
  const found: Mention[] = []
  for (let at = Math.max(0, from); at < end; at++) {
    const mention = mentionAt[at]
    if (mention == null || mention.modifier || mention === found.at(-1)) continue
    if (mention.firstToken >= from && mention.endToken <= end) found.push(mention)
  }
  return found
}

/** Words that may stand between "according to" and a name: "semi-official news agency". */
const SOURCE_REACH = 6

function isObjectOfPreposition({ tokens }: SpeechText, from: number, mention: Mention): boolean {
  for (let at = mention.firstToken - 1; at > Math.max(from, mention.firstToken - SOURCE_REACH); at--) {
    if (tokens[at]?.norm === ',') break
    if (tokens[at]?.norm === 'to' && tokens[at - 1]?.norm === 'according') return true
  }
  for (let at = mention.firstToken - 1; at >= Math.max(from, mention.firstToken - 2); at--) {
    const norm = tokens[at]?.norm ?? ''
    if (PREPOSITIONS.has(norm)) return true
    if (norm !== 'the' && norm !== 'a') return false
  }
  return false
}

/** "Venn and Osk said": the one named first. */
function firstOfCoordination({ tokens }: SpeechText, candidates: readonly Mention[], last: Mention): Mention {
  const before = candidates.at(-2)
  const joined =
    before !== undefined && before.endToken === last.firstToken - 1 && tokens[before.endToken]?.norm === 'and'
  return joined ? before : last
}

function lastComma(tokens: readonly Token[], from: number, before: number): number | null {
  for (let at = before - 1; at >= from; at--) if (tokens[at]?.norm === ',') return at
  return null
}
