/** One sentence that gave nothing, or less than it should, as plain data for a report. */
import type { Miss, MissReason } from '../nlp/miss.ts'

export interface ExtractedMiss {
  readonly reason: MissReason
  /** The words at which the reading stopped; UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** The whole sentence, and where it begins; of one that is too long to be a sentence, its beginning. */
  readonly sentence: string
  readonly sentenceStart: number
  /** True where another act was read in the same sentence. */
  readonly partly: boolean
}

/** What is longer is no sentence, and is quoted so far. */
const LONGEST_QUOTATION = 4000

export function extractedMiss({ reason, start, end, sentence, partly }: Miss, text: string): ExtractedMiss {
  const quoted = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_QUOTATION))
  return { reason, start, end, sentence: quoted, sentenceStart: sentence.start, partly }
}
