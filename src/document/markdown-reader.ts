/** Reads Markdown: metadata from YAML front matter, the rest is the text, without its marks. */
import { parseDocument } from 'yaml'
import { DocumentError } from '../errors.ts'
import type { Place } from './decode.ts'
import { markdownToText } from './markdown-text.ts'
import { parseRecord, type RawRecord } from './raw-record.ts'
import { readText } from './text-reader.ts'

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/gm

/**
 * The record of a Markdown file. Keys of the front matter: title, url, published or date, publisher, id, kind, retrieved.
 * Without a title there, a heading of the first level at the top is the title; it stays in the text as the headline.
 * Throws DocumentError RECORD_MALFORMED, with the line of the file, for front matter that is no YAML or of another shape.
 */
export function readMarkdown(source: string, place: Place): RawRecord {
  const parts = splitFrontMatter(source)
  const front = parts === null ? {} : readFrontMatter(parts.yaml, place)
  const { text, heading } = markdownToText(parts === null ? source : parts.text)
  const record = parseRecord({ ...front, text }, place)
  return record.title !== null ? record : { ...record, title: heading ?? readText(text).title }
}

/** Null where no front matter is opened, or what looks like it is never closed: then it is a rule above a text. */
function splitFrontMatter(source: string): { yaml: string; text: string } | null {
  const opening = OPENING.exec(source)?.[0].length ?? 0
  if (opening === 0) return null
  CLOSING.lastIndex = opening
  const closing = CLOSING.exec(source)
  if (closing === null) return null
  return { yaml: source.slice(opening, closing.index), text: source.slice(closing.index + closing[0].length) }
}

function readFrontMatter(yaml: string, place: Place): Readonly<Record<string, unknown>> {
  const parsed = parseDocument(yaml, { logLevel: 'silent' })
  const error = parsed.errors[0]
  if (error !== undefined) {
    // The first line of the file is the opening mark.
    const line = (error.linePos?.[0].line ?? 0) + 1
    const message = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'unknown error'
    throw new DocumentError(
      'RECORD_MALFORMED',
      { path: place.path, line },
      `the front matter is not valid YAML: ${message}`,
    )
  }
  // Aliases are refused: they can make a small file expand without bound.
  let value: unknown
  try {
    value = parsed.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new DocumentError(
      'RECORD_MALFORMED',
      place,
      'the front matter has an alias (*name): write the value itself',
      {
        cause,
      },
    )
  }
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new DocumentError('RECORD_MALFORMED', place, 'the front matter is not a list of keys with values')
  }
  return value as Readonly<Record<string, unknown>>
}
