/** A text as it was read: the thing every finding points back to. */

/** `doc-` and 16 hexadecimal digits of a hash of source and text; the same text from the same place has the same id. */
export type DocumentId = string

/** READOUT: an issuing body's own account (readout, statement, communiqué, briefing). ARTICLE: anything else. */
export type DocumentKind = 'READOUT' | 'ARTICLE'

export const DOCUMENT_KINDS = ['READOUT', 'ARTICLE'] as const satisfies readonly DocumentKind[]

/** A document without its text, which may be long. */
export interface DocumentHead {
  readonly id: DocumentId
  /** The id it came with (`"id"` of a JSON line), null where it had none. */
  readonly sourceId: string | null
  readonly url: string | null
  /** The headline. It may stand in `text` as well; nothing is extracted from it. */
  readonly title: string | null
  readonly publisher: string | null
  /** `YYYY-MM-DD`. When the text was published, never when something in it happened. */
  readonly publishedAt: string | null
  /** `YYYY-MM-DDTHH:MM:SSZ`. When the text was obtained: given by the record, or the file's last change. */
  readonly retrievedAt: string | null
  readonly kind: DocumentKind
  /** ISO 639-1, for instance `en`. */
  readonly language: string
}

export interface Document extends DocumentHead {
  /** The text as read, whole. All offsets in Demarche are UTF-16 offsets into this string. */
  readonly text: string
}
