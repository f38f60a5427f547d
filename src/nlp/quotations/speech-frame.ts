/** Reads who speaks a quotation from the words around it: "X said: “...”", "“...,” X told Y", "“...,” said X, “...”". */
import type { Span } from '../span.ts'
import { addresseeOf, isPassive, type SpeechText, sayingVerbAt, subjectOf, tokenFrom } from './verb-of-saying.ts'

/** Indexes into the mentions and tokens; null where the text does not say. */
export interface SpeechFrame {
  readonly speaker: number | null
  readonly addressee: number | null
  readonly verb: number | null
}

export const NO_FRAME: SpeechFrame = { speaker: null, addressee: null, verb: null }

/** Where to look: from the end of the quotation before (or the paragraph's start) to the start of the next (or its end). */
export interface Surroundings {
  readonly from: number
  readonly to: number
}

/** Tokens looked at on either side. */
const REACH_AFTER = 30
const REACH_BEFORE = 45

const TERMINATORS = new Set(['.', '!', '?', ';'])
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'gen', 'sen', 'rep', 'gov', 'lt', 'col', 'st', 'prof', 'sheikh'])

/** True where a token ends its sentence; the stop of "Mr." and of initials does not. */
export function isTerminator({ tokens }: SpeechText, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (!TERMINATORS.has(norm)) return false
  const before = tokens[at - 1]
  return norm !== '.' || before === undefined || !(TITLES.has(before.norm) || /^\p{L}$/u.test(before.norm))
}

/** The frame that follows the quotation, null where what follows is no such thing. */
export function frameAfter(
  text: SpeechText,
  docText: string,
  quotation: Span,
  { to }: Surroundings,
): SpeechFrame | null {
  const { tokens } = text
  const last = docText
    .slice(quotation.start, quotation.end - 1)
    .trimEnd()
    .slice(-1)
  let first = tokenFrom(tokens, quotation.end)
  const comma = tokens[first]?.norm === ','
  const invited = comma || /[,!?…—–-]/.test(last)
  if (comma) first++
  const end = windowEnd(text, first, to)
  const opening = sayingVerbAt(text, first)
  if (opening !== null) {
    const speaker = text.mentionAt.slice(first + 1, end).find((mention) => mention != null && !mention.modifier)
    return speaker == null ? null : { speaker: speaker.index, addressee: null, verb: first }
  }
  for (let at = first; at < end; at++) {
    const verb = sayingVerbAt(text, at)
    if (verb === null) continue
    // Without a comma, only a subject directly after the mark belongs to the quotation: "‘Never’ he said".
    if (!invited && text.mentionAt[first] == null) return null
    const subject = subjectOf(text, first, at)
    if (subject === null || (!invited && subject.firstToken !== first)) return null
    if (isPassive(text, at)) return { speaker: null, addressee: subject.index, verb: at }
    return { speaker: subject.index, addressee: addresseeOf(text, at, end, verb)?.index ?? null, verb: at }
  }
  return invited ? accordingTo(text, first, end) : null
}

/** "“...,” according to X". */
function accordingTo(text: SpeechText, first: number, end: number): SpeechFrame | null {
  if (text.tokens[first]?.norm !== 'according' || text.tokens[first + 1]?.norm !== 'to') return null
  const speaker = text.mentionAt.slice(first + 2, end).find((mention) => mention != null && !mention.modifier)
  return speaker == null ? null : { speaker: speaker.index, addressee: null, verb: null }
}

function windowEnd(text: SpeechText, first: number, to: number): number {
  const limit = Math.min(text.tokens.length, first + REACH_AFTER)
  let end = first
  while (end < limit && (text.tokens[end]?.start ?? to) < to && !isTerminator(text, end)) end++
  return end
}

/** The frame that precedes the quotation in its sentence; a verb without a subject leaves the speaker null. */
export function frameBefore(text: SpeechText, quotation: Span, { from }: Surroundings): SpeechFrame | null {
  const { tokens } = text
  const end = tokenFrom(tokens, quotation.start)
  let first = end
  while (
    first > 0 &&
    end - first < REACH_BEFORE &&
    (tokens[first - 1]?.start ?? 0) >= from &&
    !isTerminator(text, first - 1)
  )
    first--
  for (let at = end - 1; at >= first; at--) {
    const verb = sayingVerbAt(text, at)
    if (verb === null) continue
    const subject = subjectOf(text, first, at)
    if (isPassive(text, at)) return { speaker: null, addressee: subject?.index ?? null, verb: at }
    const addressee = addresseeOf(text, at, end, verb)
    return { speaker: subject?.index ?? null, addressee: addressee?.index ?? null, verb: at }
  }
  if (tokens[first]?.norm === 'according' && tokens[first + 1]?.norm === 'to') return accordingTo(text, first, end)
  // "Venn opposed the plan: “...”": after a colon, the sentence's subject speaks.
  const subject = tokens[end - 1]?.norm === ':' ? subjectOf(text, first, end - 1, true) : null
  return subject === null ? null : { speaker: subject.index, addressee: null, verb: null }
}
