/** Reads a transcript: "MR. RHODES: ..." begins a turn, which goes on until the next label. */
import type { TextBlock } from '../../document/article-cleaner.ts'
import type { Mention } from '../mention.ts'
import type { Span } from '../span.ts'

/** What somebody says in a transcript, label left out; one for each paragraph. */
export interface Turn extends Span {
  /** Index into the mentions; null for a reporter's question and where the label was not read as a mention. */
  readonly speaker: number | null
}

const LABEL =
  /^(?:(?:MR|MRS|MS|DR|SECRETARY|PRESIDENT|AMBASSADOR|SENATOR|GENERAL|PRIME MINISTER|FOREIGN MINISTER)\.?\s+)?[\p{Lu}][\p{Lu}.'’ -]{1,40}:\s+/u
const QUESTION = /^(?:Q(?::|\.)?|QUESTION:)\s+(?=\S)/
const NO_SPEAKERS = /^(?:NOTE|BACKGROUND|FACT SHEET|SUBJECT|RE|DATE|PLACE|CONTACT|ANSWER|READOUT|UPDATE)\b/

/** Labels of one text that must be found before it is taken for a transcript. */
const LEAST_LABELS = 2

/** The turns of a transcript, in order; none where the text is no transcript. */
export function transcriptTurns(
  text: string,
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
): readonly Turn[] {
  const turns: Turn[] = []
  let labels = 0
  let speaker: number | null | undefined
  let next = 0
  for (const block of blocks) {
    if (block.kind !== 'BODY') continue
    const head = text.slice(block.start, Math.min(block.end, block.start + 80))
    const label = (LABEL.exec(head) ?? QUESTION.exec(head))?.[0]
    if (label !== undefined && !NO_SPEAKERS.test(label)) {
      labels++
      const end = block.start + label.length
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++
      const mention = mentions[next]
      speaker = !QUESTION.test(head) && mention !== undefined && mention.start < end ? mention.index : null
      if (end < block.end) turns.push({ start: end, end: block.end, speaker })
    } else if (speaker !== undefined) turns.push({ start: block.start, end: block.end, speaker })
  }
  return labels >= LEAST_LABELS ? turns : []
}
