/** "I", "my", "we": the speaker of the quotation around them, else the author of the document or the body that issued it. */
import type { Mention } from '../mention.ts'
import type { Quotation } from '../quotation.ts'
import type { OpenEntity } from './entity-table.ts'

/** Whose voice is heard outside quotations. */
export interface Voice {
  /** Entity index of the person who signs the document. */
  readonly author: number | null
  /** Entity indexes of those who say "we": the issuing country, or both sides of a joint statement. */
  readonly community: readonly number[]
}

export interface Speech {
  readonly entities: readonly OpenEntity[]
  readonly referents: readonly (readonly number[])[]
  /** By mention index: the innermost quotation around it. */
  readonly quotationOf: readonly (Quotation | undefined)[]
  readonly voice: Voice
  readonly text: string
}

export function isFirstPerson(word: string): boolean {
  return /^(?:i|me|my|we|us|our)$/.test(word)
}

/** Entity indexes; empty where nobody is known to speak. Speakers must be resolved before. */
export function resolveFirstPerson(speech: Speech, mention: Mention, word: string): readonly number[] {
  const { entities, referents, quotationOf, voice, text } = speech
  const alone = /^(?:i|me|my)$/.test(word)
  const quotation = quotationOf[mention.index]
  if (quotation === undefined) return alone ? listOf(voice.author) : voice.community
  const speaker = quotation.speaker === null ? [] : (referents[quotation.speaker] ?? [])
  if (speaker.length !== 1) return []
  if (alone) return entities[speaker[0]!]!.kind === 'PERSON' ? speaker : []
  // In a transcript a spokesperson's "we" is the government; in a statement that is quoted it is mostly the speaker's own.
  const transcript = !/^["“”'‘«]/.test(text.slice(quotation.start, quotation.start + 1))
  return transcript && voice.community.length === 1 ? voice.community : speaker
}

function listOf(index: number | null): readonly number[] {
  return index === null ? [] : [index]
}

/** For each mention, the innermost of the quotations around it; both come in order of text. */
export function quotationsAround(
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): readonly (Quotation | undefined)[] {
  const open: Quotation[] = []
  let next = 0
  return mentions.map(({ start, end }) => {
    for (; (quotations[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) open.push(quotations[next]!)
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
    return open.findLast((quotation) => quotation.end >= end)
  })
}
