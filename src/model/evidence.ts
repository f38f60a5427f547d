/** The exact words of a document that carry a statement. */
import type { DocumentId } from './document.ts'

/** What the date of an act was read from. PUBLISHED and DATELINE also where the phrase is relative ("on Friday"). */
export type DateAnchor = 'TEXT' | 'DATELINE' | 'PUBLISHED' | 'NONE'

export const DATE_ANCHORS = ['TEXT', 'DATELINE', 'PUBLISHED', 'NONE'] as const satisfies readonly DateAnchor[]

/**
 * `exact`, `prefix` and `suffix` are a TextQuoteSelector, `start` and `end` a TextPositionSelector of the W3C Web
 * Annotation Data Model, into `Document.text` in UTF-16 units: `text.slice(start, end) === exact`.
 */
export interface Evidence {
  readonly document: DocumentId
  readonly exact: string
  /** Up to 32 units before `start`. */
  readonly prefix: string
  /** Up to 32 units after `end`. */
  readonly suffix: string
  readonly start: number
  readonly end: number
  /** Who, by the text, says that it happened; null where the document itself says so. */
  readonly attribution: string | null
  /** The literal date phrase ("on Friday"), null where the text has none. */
  readonly dateText: string | null
  readonly dateAnchor: DateAnchor
  /** The name of the rule that found it, for instance `verb:urge` or `noun:call`. */
  readonly rule: string
  readonly extractorVersion: string
  /** 0 to 1. */
  readonly confidence: number
  /** How the text itself names the two ends at this place ("the Secretary", "He"). */
  readonly sourceText: string
  readonly targetText: string | null
}
