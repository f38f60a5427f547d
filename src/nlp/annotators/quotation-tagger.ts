/** Finds direct speech: what stands in quotation marks, the turns of a transcript, and whose words they are. */
import type { Annotator } from '../annotator.ts'
import type { Doc } from '../doc.ts'
import { type QuotedSpan, quotedSpans } from '../quotations/quoted-spans.ts'
import { frameAfter, frameBefore, isTerminator, NO_FRAME, type SpeechFrame } from '../quotations/speech-frame.ts'
import { transcriptTurns } from '../quotations/transcript-turns.ts'
import { type SpeechText, sayingVerbAt, speechText, tokenFrom } from '../quotations/verb-of-saying.ts'

export const quotationTagger: Annotator = {
  name: 'quotation-tagger',
  requires: ['blocks', 'sentences', 'tokens', 'mentions'],
  assigns: ['quotations'],
  annotate(doc) {
    const mentions = doc.get('mentions')
    const text = speechText(doc.get('tokens'), mentions)
    const quoted = quotedSpans(doc.text, doc.get('blocks'), sentenceEnds(doc))
    const frames = readFrames(doc, text, quoted)
    const turns = transcriptTurns(doc.text, doc.get('blocks'), mentions)
    const quotations = [
      ...quoted.map(({ start, end }, index) => ({ start, end, ...(frames[index] ?? NO_FRAME) })),
      ...turns.map(({ start, end, speaker }) => ({ start, end, ...NO_FRAME, speaker })),
    ]
    doc.set(
      'quotations',
      quotations.sort((a, b) => a.start - b.start || b.end - a.end),
    )
  },
}

/** Between two quotations these leave the speaker as it was. */
const LINKS: ReadonlySet<string> = new Set(['and', 'then', 'later', 'also', 'but', ',', ':'])

/** The end of the sentence around an offset. */
function sentenceEnds(doc: Doc): (at: number) => number {
  const tokens = doc.get('tokens')
  const sentences = doc.get('sentences')
  return (at) => {
    const token = tokens[tokenFrom(tokens, at)]
    return (token === undefined ? sentences.at(-1) : sentences[token.sentence])?.end ?? at
  }
}

/** A frame for each quotation; one inside another has none of its own, as its speaker may be anybody. */
function readFrames(doc: Doc, text: SpeechText, quoted: readonly QuotedSpan[]): readonly SpeechFrame[] {
  const blocks = doc.get('blocks')
  const outer = quoted.filter(({ nested }) => !nested)
  const frames = new Map<QuotedSpan, SpeechFrame>()
  for (const [order, quotation] of outer.entries()) {
    const block = blocks[quotation.block]
    const previous = outer[order - 1]
    const next = outer[order + 1]
    const here = previous?.block === quotation.block ? previous : undefined
    const surroundings = {
      from: here?.end ?? block?.start ?? 0,
      to: next?.block === quotation.block ? next.start : (block?.end ?? quotation.end),
    }
    const known = previous === undefined ? undefined : frames.get(previous)
    const goesOn = previous?.continues === true && block !== undefined && quotation.start === block.start
    const frame =
      (goesOn ? known : undefined) ??
      introduced(text, doc.text, quotation, surroundings) ??
      frameAfter(text, doc.text, quotation, surroundings) ??
      (here !== undefined && known !== undefined ? resumed(text, here, quotation, known) : null) ??
      frameBefore(text, quotation, surroundings) ??
      NO_FRAME
    frames.set(quotation, known === undefined ? frame : withSpeaker(text, frame, known))
  }
  return quoted.map((quotation) => frames.get(quotation) ?? NO_FRAME)
}

/**
 * "X tweeted “....” Y remarked": whose verb stands right before a quotation that is closed by a full stop speaks it, not the
 * subject of the next sentence. Null for any other quotation.
 */
function introduced(
  text: SpeechText,
  docText: string,
  quotation: QuotedSpan,
  surroundings: { readonly from: number; readonly to: number },
): SpeechFrame | null {
  if (!/\.\s*\S?$/.test(docText.slice(quotation.start, quotation.end))) return null
  let last = tokenFrom(text.tokens, quotation.start) - 1
  if (text.tokens[last]?.norm === ',' || text.tokens[last]?.norm === ':') last--
  if (last < 0 || sayingVerbAt(text, last) === null) return null
  const frame = frameBefore(text, quotation, surroundings)
  return frame?.verb === last && frame.speaker !== null ? frame : null
}

const GOING_ON: ReadonlySet<string> = new Set(['add', 'continue'])

/** "“...,” said the agency. “...,” it added": who adds is who spoke before. */
function withSpeaker(text: SpeechText, frame: SpeechFrame, before: SpeechFrame): SpeechFrame {
  if (frame.verb === null || frame.speaker === null || before.speaker === null) return frame
  const adds = GOING_ON.has(sayingVerbAt(text, frame.verb)?.lemma ?? '')
  return adds && text.mentions[frame.speaker]?.form === 'PRONOUN' ? { ...frame, speaker: before.speaker } : frame
}

/**
 * The speaker of the quotation before, where this one goes on with it: "“...,” said X, “...”", "“...,” said X. “...”",
 * "X said “...” and “...”". Null where words of their own introduce it.
 */
function resumed(text: SpeechText, before: QuotedSpan, quotation: QuotedSpan, frame: SpeechFrame): SpeechFrame | null {
  if (frame.speaker === null) return null
  const first = tokenFrom(text.tokens, before.end)
  const end = tokenFrom(text.tokens, quotation.start)
  const verbBetween = frame.verb !== null && frame.verb >= first && frame.verb < end
  let terminator = -1
  for (let at = first; at < end; at++) if (isTerminator(text, at)) terminator = at
  if (verbBetween) {
    // "“...,” it added; and, later, “...”"
    const linked = text.tokens.slice(terminator + 1, end).every(({ norm }) => LINKS.has(norm))
    return terminator === -1 || linked ? frame : null
  }
  if (terminator !== -1) return null
  const own = frameBefore(text, quotation, { from: before.end, to: quotation.start })
  if (own === null) return frame
  return own.speaker === null && own.addressee === null ? { ...frame, verb: own.verb } : own
}
