/** What is said of a piece of evidence, in words. */
import type { DateAnchor, Difference, DocumentKind, PlaceFragment } from '../api/queries.generated.ts'

export const KINDS: Readonly<Record<DocumentKind, string>> = {
  READOUT: "readout: an issuing body's own account",
  ARTICLE: 'article: a report by others',
}

export const ANCHORS: Readonly<Record<DateAnchor, string>> = {
  TEXT: 'a date in the text',
  DATELINE: 'the dateline of the article',
  PUBLISHED: 'the day of publication',
  NONE: 'nothing: the text leaves it open',
}

/** In what two accounts differ. */
export const DIFFERENCES: Readonly<Record<Difference, string>> = {
  DATE: 'date',
  CHANNEL: 'kind of contact',
  PARTICIPANTS: 'participants',
  POLARITY: 'denied or not',
}

/** "read from “on Tuesday”, counted from the day of publication". */
export function readFrom({ dateText, dateAnchor }: Pick<PlaceFragment, 'dateText' | 'dateAnchor'>): string {
  if (dateText === null || dateText === '') return `read from ${ANCHORS[dateAnchor]}`
  const words = `read from “${dateText}”`
  return dateAnchor === 'DATELINE' || dateAnchor === 'PUBLISHED'
    ? `${words}, counted from ${ANCHORS[dateAnchor]}`
    : words
}

/** Whose word it is: somebody whom the document names, or the document's own. */
export function whoSaysSo({ attribution, document }: Pick<PlaceFragment, 'attribution' | 'document'>): string {
  if (attribution) return `${attribution}, as the document has it`
  const publisher = document.publisher ?? 'the document'
  return document.kind === 'READOUT' ? `${publisher} itself, in its own account` : `${publisher} itself`
}

/** 0.85 as "85 %". */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
