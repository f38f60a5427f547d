/** Reads "X denied that ..." and "X dismissed reports of ...": that it did not happen is what X says. */
import { DENYING_VERBS, TOLD_NOUNS } from '../lexicon/denial-words.ts'
import type { Attribution } from '../quotation.ts'
import type { Sentence } from '../token.ts'
import { isPassive } from './verb-of-saying.ts'
import { type SourceText, sourceOfVerb } from './who-phrase.ts'

/** Helping words before the verb, with which the denial is made. */
const HELPERS = new Set(['has', 'have', 'had', 'also', 'later', 'earlier', 'again', 'repeatedly', 'strongly', 'flatly'])
/** "did not deny", "refused to deny". */
const OPEN = new Set(['to', 'not', "n't", 'nor', 'neither', 'never', 'will', 'would', 'could', 'can', 'cannot', 'did'])

/** How far "that" or "of" may stand from the verb: "denied on Monday that", "dismissed the latest media reports of". */
const REACH = 10

/** Null where token `at` is no such verb, or nothing that was told follows it. */
export function denied(source: SourceText, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = source
  const verb = tokens[at]!
  if (verb.pos !== 'VERB' || !DENYING_VERBS.has(verb.lemma) || source.mentionAt[at] !== null) return null
  if (isPassive(source, at)) return null
  let first = at
  while (first > sentence.firstToken && HELPERS.has(tokens[first - 1]?.norm ?? '')) first--
  if (OPEN.has(tokens[first - 1]?.norm ?? '')) return null
  const content = contentAfter(source, sentence, at, verb.lemma)
  const who = content === null ? null : sourceOfVerb(source, sentence.firstToken, at, first)
  if (content === null || who === null) return null
  const start = tokens[Math.min(who.firstToken, at)]!.start
  const scope = { start: tokens[content]?.start ?? sentence.end, end: sentence.end }
  return { start, end: verb.end, who: who.who, speaker: who.speaker, scope }
}

/** The token with which what is denied begins; null where nothing told follows the verb. */
function contentAfter(source: SourceText, sentence: Sentence, at: number, lemma: string): number | null {
  const { tokens } = source
  const end = Math.min(sentence.endToken - 1, at + REACH)
  for (let next = at + 1; next < end; next++) {
    const { norm, lemma: word, pos } = tokens[next]!
    if ((pos === 'VERB' && !TOLD_NOUNS.has(word)) || /^[.;:“"!?]$/.test(norm)) return null
    const noun = TOLD_NOUNS.has(tokens[next - 1]!.lemma)
    if (norm === 'that' && (noun || lemma === 'deny')) return opensClause(source, next + 1) ? next + 1 : null
    if (norm === 'of' && noun) return next + 1
  }
  return null
}

/** False for "denied that request" and "denied that, and ...". */
function opensClause({ tokens, mentionAt }: SourceText, at: number): boolean {
  if (mentionAt[at] != null) return true
  const { pos, norm, lemma } = tokens[at] ?? {}
  return pos !== 'PUNCT' && pos !== 'CCONJ' && !(pos === 'NOUN' && norm === lemma)
}
