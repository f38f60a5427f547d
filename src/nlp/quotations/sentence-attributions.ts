/** Reads, inside one sentence, who vouches for what: "according to X", "X said that", "..., X said", "as X put it". */
import { STANDING_NOUNS } from '../lexicon/calendar.ts'
import { QUOTING_VERBS, type SayingVerb, SPEAKER_NOUNS } from '../lexicon/saying-verbs.ts'
import type { Attribution, Quotation } from '../quotation.ts'
import type { Span } from '../span.ts'
import type { Sentence, Token } from '../token.ts'
import { alleged } from './allegation.ts'
import { denied } from './denial.ts'
import { addresseeOf, isPassive, sayingVerbAt } from './verb-of-saying.ts'
import { type Source, type SourceText, sourceFrom, sourceOfVerb } from './who-phrase.ts'

/** `quotations` are those that overlap the sentence: what is said inside them is left to their own speakers. */
export function sentenceAttributions(
  source: SourceText,
  sentence: Sentence,
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const { tokens } = source
  const found: Attribution[] = []
  let [next, quotedTo] = [0, -1]
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at] as Token
    for (; (quotations[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start; next++)
      quotedTo = Math.max(quotedTo, (quotations[next] as Quotation).end)
    if (token.end <= quotedTo) continue
    const attribution =
      named(source, sentence, quotations, at, found.at(-1)) ??
      alleged(source, sentence, at) ??
      denied(source, sentence, at) ??
      reported(source, sentence, quotations, at)
    if (attribution !== null) found.push(attribution)
  }
  return found
}

/** "according to X", "citing X", "as X put it". `previous`: the attribution before it in the sentence. */
function named(
  source: SourceText,
  sentence: Sentence,
  quotations: readonly Quotation[],
  at: number,
  previous: Attribution | undefined,
): Attribution | null {
  const { tokens } = source
  const norm = tokens[at]?.norm
  const [from, keyword] =
    norm === 'according' && tokens[at + 1]?.norm === 'to'
      ? [at + 2, 'PHRASE']
      : norm === 'citing' || norm === 'quoting'
        ? [at + 1, 'PHRASE']
        : norm === 'as'
          ? [at + 1, 'CLAUSE']
          : [0, null]
  if (keyword === null) return null
  const who = sourceFrom(source, from, sentence.endToken)
  if (who === null || STANDING_NOUNS.has(tokens[who.endToken - 1]?.norm ?? '')) return null
  let last = who.endToken
  if (keyword === 'CLAUSE') {
    if (tokens[last]?.norm === 'put' && tokens[last + 1]?.norm === 'it') last += 2
    else if (sayingVerbAt(source, last)?.reports === true && !startsContent(source, last + 1, sentence)) last++
    else return null
  }
  const span = { start: tokens[at]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
  return {
    ...span,
    who: who.who,
    speaker: who.speaker,
    scope: around(source, sentence, quotations, at, last, previous),
  }
}

/** The sentence after a phrase that opens it, before one that closes it, and all of it around one in between. */
function around(
  { tokens }: SourceText,
  sentence: Sentence,
  quotations: readonly Quotation[],
  first: number,
  end: number,
  previous: Attribution | undefined,
): Span {
  const whole = { start: withQuotation(sentence.start, quotations), end: sentence.end }
  let opening = first
  while (opening > sentence.firstToken && /^\P{L}+$/u.test(tokens[opening - 1]?.norm ?? '')) opening--
  // "According to A, quoting B, ...": the second opens the sentence as the first does.
  const follows = previous !== undefined && tokens[sentence.firstToken]?.start === previous.start
  if (opening === sentence.firstToken || (follows && tokens[opening - 1]?.end === previous.end)) {
    const bracket = tokens[end]?.norm === '(' ? tokens.slice(end, end + 8).findIndex(({ norm }) => norm === ')') : -1
    const close = end + bracket + 1
    const after = tokens[close]?.norm === ',' ? close + 1 : close
    return { start: after < sentence.endToken ? (tokens[after]?.start ?? whole.end) : whole.end, end: whole.end }
  }
  if (tokens[end]?.norm === ',') return whole
  const before = tokens[first - 1]?.norm === ',' ? first - 2 : first - 1
  return { start: whole.start, end: Math.max(whole.start, tokens[before]?.end ?? whole.start) }
}

/** A quotation that runs into the sentence belongs to what is told. */
function withQuotation(start: number, quotations: readonly Quotation[]): number {
  const first = quotations[0]
  return first !== undefined && first.start < start && first.end > start ? first.start : start
}

const NOT_TOLD = new Set([
  'to',
  'not',
  "n't",
  "'ll",
  "'d",
  'never',
  'will',
  'would',
  'should',
  'could',
  'can',
  'may',
  'might',
  'must',
  'if',
])
const HELPERS = new Set(['has', 'have', 'had', 'also', 'later', 'earlier', 'further', 'then', 'did', 'again'])
/** Verbs after which a clause needs no "that", whatever it begins with. */
const BARE_CLAUSE = new Set(['say', 'tell', 'add', 'report', 'claim', 'write'])
/** Verbs after which it needs none where it begins with its actor: their object may be a thing ("announced the withdrawal"). */
const NAMED_CLAUSE = new Set(['announce', 'conclude', 'confirm', 'indicate', 'note', 'reveal', 'state', 'suggest'])

/** "X said (that) ...", "..., X said", "..., said X". */
function reported(
  source: SourceText,
  sentence: Sentence,
  quotations: readonly Quotation[],
  at: number,
): Attribution | null {
  const { tokens } = source
  const verb = sayingVerbAt(source, at)
  if (verb === null || !verb.reports || isPassive(source, at)) return null
  let subjectEnd = at
  while (subjectEnd > sentence.firstToken && HELPERS.has(tokens[subjectEnd - 1]?.norm ?? '')) subjectEnd--
  if (NOT_TOLD.has(tokens[subjectEnd - 1]?.norm ?? '') || NOT_TOLD.has(tokens[at - 1]?.norm ?? '')) return null
  const content = contentStart(source, sentence, at, verb)
  const who = sourceOfVerb(source, sentence.firstToken, at, subjectEnd)
  if (content !== null) {
    if (who === null) return null
    const scope = { start: tokens[content]?.start ?? sentence.end, end: sentence.end }
    return attribution(source, who, at, content, scope)
  }
  return postposed(source, sentence, quotations, at, verb, who)
}

function attribution({ tokens }: SourceText, who: Source, verb: number, end: number, scope: Span): Attribution {
  const first = Math.min(who.firstToken, verb)
  const last = Math.max(verb + 1, Math.min(end, Math.max(who.endToken, verb + 1)))
  return {
    start: tokens[first]?.start ?? scope.start,
    end: tokens[last - 1]?.end ?? scope.end,
    who: who.who,
    speaker: who.speaker,
    scope,
  }
}

/** What may follow at the end of the sentence: "on Friday", "in a statement to reporters". */
const LONGEST_TAIL = 8

/** "..., officials said on Friday." and "..., said officials.": what stands before the comma is told. */
function postposed(
  source: SourceText,
  sentence: Sentence,
  quotations: readonly Quotation[],
  at: number,
  verb: SayingVerb,
  before: Source | null,
): Attribution | null {
  const { tokens } = source
  const inverted = tokens[at - 1]?.norm === ',' && QUOTING_VERBS.has(verb.lemma)
  const who = inverted ? sourceFrom(source, at + 1, sentence.endToken) : before
  if (who === null || (inverted && !isSpeaker(source, who))) return null
  const tail = Math.max(at + 1, who.endToken)
  for (let next = tail; next < sentence.endToken; next++) {
    if (next - tail > LONGEST_TAIL || /^[:“"‘;]$/.test(tokens[next]?.norm ?? '')) return null
  }
  let first = Math.min(who.firstToken, at)
  while (first > sentence.firstToken && ARTICLES.has(tokens[first - 1]?.norm ?? '')) first--
  if (tokens[first - 1]?.norm !== ',' || first - 1 <= sentence.firstToken) return null
  if (!isClause(tokens, sentence.firstToken, first - 1)) return null
  const scope = { start: withQuotation(sentence.start, quotations), end: tokens[first - 2]?.end ?? sentence.start }
  const quoted = quotations.some(({ start, end }) => start <= scope.start && scope.end <= end)
  return quoted || scope.end <= scope.start ? null : attribution(source, who, at, sentence.endToken, scope)
}

const ARTICLES = new Set(['the', 'a', 'an'])
/** Longest clause looked through for its verb. */
const CLAUSE_REACH = 80

/** True where the words have a finite verb, or are not tagged: "Following the visit" is no clause. */
function isClause(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + CLAUSE_REACH); at++) {
    const { pos, verbForm } = tokens[at] as Token
    if (pos === 'X' || pos === 'AUX' || verbForm === 'PAST' || verbForm === 'PRESENT' || verbForm === 'MODAL')
      return true
  }
  return false
}

function isSpeaker({ tokens }: SourceText, who: Source): boolean {
  return who.speaker !== null || tokens.slice(who.firstToken, who.endToken).some(({ norm }) => SPEAKER_NOUNS.has(norm))
}

/** How far "that" may stand from its verb: "told reporters in the capital on Friday that". */
const THAT_REACH = 12

/** The token with which the clause that is told begins; null where the verb has none after it. */
function contentStart(source: SourceText, sentence: Sentence, at: number, verb: SayingVerb): number | null {
  const { tokens } = source
  const end = Math.min(sentence.endToken, at + THAT_REACH)
  for (let next = at + 1; next < end; next++) {
    const norm = tokens[next]?.norm ?? ''
    if (norm === 'that' && next + 2 < sentence.endToken) return next + 1
    if (/^[.;:“"!?]$/.test(norm) || norm === 'which' || norm === 'who') break
  }
  if (NAMED_CLAUSE.has(verb.lemma)) return startsContent(source, at + 1, sentence, true) ? at + 1 : null
  if (!BARE_CLAUSE.has(verb.lemma)) return null
  const addressee = addresseeOf(source, at, sentence.endToken, verb)
  const next = addressee?.endToken ?? (verb.addressed && tokens[at + 1]?.norm === 'reporters' ? at + 2 : at + 1)
  return startsContent(source, next, sentence) ? next : null
}

const CLAUSE_OPENERS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there', 'this', 'both', 'no'])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'all', 'some', 'more', 'talks'])
/** A clause is longer than an object. */
const LEAST_CLAUSE = 4

function startsContent(source: SourceText, at: number, sentence: Sentence, actorOnly = false): boolean {
  const { tokens, mentionAt } = source
  if (sentence.endToken - at < LEAST_CLAUSE) return false
  const norm = tokens[at]?.norm ?? ''
  const actor = CLAUSE_OPENERS.has(norm) || mentionAt[at] != null || (norm === 'the' && mentionAt[at + 1] != null)
  if (actor) return isClause(tokens, at, sentence.endToken)
  if (actorOnly) return false
  // "claimed responsibility" is an act of its own.
  const noun =
    (tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'ADJ') && norm !== 'responsibility' && norm !== 'credit'
  return (DETERMINERS.has(norm) || noun) && isClause(tokens, at, Math.min(sentence.endToken, at + CLAUSE_REACH))
}
