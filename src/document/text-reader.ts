/** Reads a plain text: one file, one document, whose first line may be its headline. */
import { findHeadline } from './headline.ts'
import type { RawRecord } from './raw-record.ts'

/** The record of a text; the headline becomes the title and stays in the text. */
export function readText(text: string): RawRecord {
  const headline = findHeadline(text)
  return {
    text,
    sourceId: null,
    url: null,
    title: headline === null ? null : text.slice(headline.start, headline.end),
    publisher: null,
    published: null,
    retrieved: null,
    kind: null,
  }
}
