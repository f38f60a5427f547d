/** The words that name a source: "State Department spokesperson", "Fars", "spokesperson for the ministry". */
import { SPEAKER_NOUNS } from '../lexicon/saying-verbs.ts'
import type { Coreference, Mention } from '../mention.ts'
import type { Token } from '../token.ts'
import { PREPOSITIONS, type SpeechText, sayingVerbAt, subjectOf } from './verb-of-saying.ts'

export interface Source {
  readonly who: string
  /** Index into the mentions, null where no mention names the source. */
  readonly speaker: number | null
  readonly firstToken: number
  /** After the last token. */
  readonly endToken: number
}

/** What the reading of a source needs beside tokens and mentions. */
export interface SourceText extends SpeechText {
  readonly text: string
  readonly coreference: Coreference
}

const LONGEST = 12
const ARTICLES = new Set('the a an his her its their our one'.split(' '))
const LINKS = new Set(['of', 'for'])
const STOPS = new Set(
  (
    'and but or nor as at by from in into on over since that than then to under until when where which while who whom whose ' +
    'with after before during about against because if although though today yesterday he she they we i it not also put'
  ).split(' '),
)

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.norm)
}

/** The source that begins at token `at` (after "according to", "citing"), before token `end`; null where there is none. */
export function sourceFrom(source: SourceText, at: number, end: number): Source | null {
  const { tokens, mentionAt } = source
  const first = ARTICLES.has(tokens[at]?.norm ?? '') && mentionAt[at] == null ? at + 1 : at
  let next = first
  while (next < end && next - first < LONGEST) {
    const mention = mentionAt[next]
    if (mention != null) {
      next = Math.min(end, mention.endToken)
      continue
    }
    const norm = tokens[next]?.norm ?? ''
    if (norm !== "'s" && norm !== "'" && !isWord(tokens[next])) break
    if (norm === 'and' && next > first && mentionAt[next - 1] != null && mentionAt[next + 1] != null) {
      next++
      continue
    }
    if (STOPS.has(norm) || (next > first && sayingVerbAt(source, next) !== null)) break
    next++
  }
  return made(source, first, next)
}

/** The subject that ends right before token `at` where no mention is the subject: "a ministry spokesperson", "state media". */
function sourceBefore(source: SourceText, at: number, from: number): Source | null {
  const { tokens, mentionAt } = source
  let first = at
  while (first > from && at - first < LONGEST) {
    const norm = tokens[first - 1]?.norm ?? ''
    if (norm !== "'s" && norm !== "'" && !isWord(tokens[first - 1])) break
    if (ARTICLES.has(norm) && mentionAt[first - 1] == null) {
      if (!LINKS.has(tokens[first - 2]?.norm ?? '')) break
    } else if (STOPS.has(norm) && mentionAt[first - 1] == null) break
    else if (mentionAt[first - 1] == null && sayingVerbAt(source, first - 1) !== null) break
    first--
  }
  // "an aide to the president said": the president is not the one who did.
  if (PREPOSITIONS.has(tokens[first - 1]?.norm ?? '') || PREPOSITIONS.has(beforeArticle(tokens, first))) return null
  const spoken = tokens.slice(first, at).some(({ norm }) => SPEAKER_NOUNS.has(norm))
  return spoken ? made(source, first, at) : null
}

function beforeArticle(tokens: readonly Token[], first: number): string {
  return ARTICLES.has(tokens[first - 1]?.norm ?? '') ? (tokens[first - 2]?.norm ?? '') : ''
}

/** A mention as source: the fullest name that the document gives it, else its own words. */
export function sourceOfMention(source: SourceText, mention: Mention): Source {
  return {
    who: fullestName(source, mention) ?? mention.name ?? wordsOf(source, mention.firstToken, mention.endToken),
    speaker: mention.index,
    firstToken: mention.firstToken,
    endToken: mention.endToken,
  }
}

/** Null where the mention may stand for several, or the document gives no name. */
function fullestName({ coreference }: SourceText, mention: Mention): string | null {
  const [entity, ...others] = coreference.referents[mention.index] ?? []
  return entity === undefined || others.length > 0 ? null : (coreference.entities[entity]?.name ?? null)
}

/** Tokens before the verb among which its subject is looked for. */
const SUBJECT_REACH = 60

/**
 * The subject of the verb of saying at token `at`, of which the first helping word stands at `end` ("has since said"); null
 * where the sentence, which begins at token `from`, does not show it.
 */
export function sourceOfVerb(source: SourceText, from: number, at: number, end: number): Source | null {
  const noun = sourceBefore(source, end, from)
  if (noun !== null) return noun
  const mention = subjectOf(source, Math.max(from, at - SUBJECT_REACH), at)
  return mention === null ? null : sourceOfMention(source, mention)
}

/** Words for what somebody publishes: the source is who publishes it ("a Defense Department news release"). */
const PUBLICATIONS = /^(?:releases?|statements?|reports?|readouts?|communiqu[eé]s?|announcements?)$/

/** True where the words name a publication alone ("the release"): whose, an earlier sentence has said. */
export function isBarePublication(who: string): boolean {
  return /^(?:(?:news|press|joint|same) )?\S+$/.test(who) && PUBLICATIONS.test(who.split(' ').at(-1) ?? '')
}

/** "news agency Fars" is Fars; in "spokesperson for Fars" the name only belongs to the source. */
function made(source: SourceText, first: number, end: number): Source | null {
  if (end <= first) return null
  const { tokens, mentionAt } = source
  const last = mentionAt[end - 1]
  const words = tokens.slice(first, end)
  const plain = !words.some(({ norm }, index) => LINKS.has(norm) && mentionAt[first + index] == null)
  const joined = words.findIndex(({ norm }, index) => norm === 'and' && mentionAt[first + index] == null)
  if (joined > 0) {
    const mention = mentionAt[first + joined - 1]
    return { who: wordsOf(source, first, end), speaker: mention?.index ?? null, firstToken: first, endToken: end }
  }
  if (plain && last != null && !last.modifier && last.endToken === end && last.firstToken >= first)
    return { ...sourceOfMention(source, last), firstToken: first }
  if (plain && PUBLICATIONS.test(words.at(-1)?.norm ?? '')) {
    const owner = mentionAt.slice(first, end).find((mention) => mention != null && mention.firstToken >= first)
    if (owner != null) return { ...sourceOfMention(source, owner), firstToken: first, endToken: end }
  }
  return { who: ownersWords(source, first, end), speaker: null, firstToken: first, endToken: end }
}

/** "her office", which by itself names nobody, with the name that the text gives for "her". */
function ownersWords(source: SourceText, first: number, end: number): string {
  const words = wordsOf(source, first, end)
  const owner = source.mentionAt[first]
  if (owner?.form !== 'PRONOUN' || end - first < 2) return words
  const name = fullestName(source, owner)
  return name ? `${name}${/s$/.test(name) ? "'" : "'s"} ${words}` : words
}

function wordsOf({ text, tokens }: Pick<SourceText, 'text' | 'tokens'>, first: number, end: number): string {
  const from = ARTICLES.has(tokens[first]?.norm ?? '') && end - first > 1 ? first + 1 : first
  const words = text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return words.replace(/\s+/g, ' ').trim()
}
