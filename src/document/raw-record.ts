/** One record as its file gives it, before anything in it is checked: what every reader hands on. */
import { z } from 'zod'
import { DocumentError } from '../errors.ts'
import type { DocumentKind } from '../model/document.ts'
import type { Place } from './decode.ts'

/** Values as written; null where the record has none. */
export interface RawRecord {
  readonly text: string
  readonly sourceId: string | null
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly retrieved: string | null
  readonly kind: DocumentKind | null
}

/** A record of a file of many, or why that one failed; `line` is 1-based, where the record begins. */
export type RecordResult =
  | { readonly ok: true; readonly record: RawRecord; readonly line: number | null }
  | { readonly ok: false; readonly error: DocumentError }

const words = z.string().nullish()

/** The keys that are read; every other key is ignored. */
const SCHEMA = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number()]).nullish(),
  title: words,
  url: words,
  published: words,
  publishedAt: words,
  date: words,
  publisher: words,
  retrieved: words,
  retrievedAt: words,
  kind: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['READOUT', 'ARTICLE']))
    .nullish(),
})

function filled(...values: readonly (string | null | undefined)[]): string | null {
  return values.map((value) => value?.trim()).find((value) => value !== undefined && value !== '') ?? null
}

/** What a key must hold; any other key must hold a text. */
const WANTED: Readonly<Record<string, string>> = { id: 'a text or a number', kind: 'READOUT or ARTICLE' }

/** A value as a person would name it. */
function inWords(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  if (typeof value === 'number' || typeof value === 'boolean') return `${value} without quotation marks`
  return 'an object'
}

function misfit(value: unknown, key: string | null): string {
  if (key === null) return `a record is an object, {"text": "..."}; this is ${inWords(value)}`
  const found = (value as Readonly<Record<string, unknown>>)[key]
  if (key !== 'text') return `"${key}" must be ${WANTED[key] ?? 'a text'}; it is ${inWords(found)}`
  return found === undefined ? 'there is no "text"' : `there is no "text"; it is ${inWords(found)}`
}

/** What a file of failed documents has in place of a document that could not be read at all. */
const FAILURE = z.object({
  text: z.undefined().optional(),
  failure: z.object({ path: z.string(), line: z.number().nullish(), reason: z.string() }),
})

/**
 * Checks the shape of a record. Throws DocumentError RECORD_MALFORMED, which names the first key that does not fit, or where
 * an earlier import failed to read the record at all, the place and reason of then.
 */
export function parseRecord(value: unknown, place: Place): RawRecord {
  const former = FAILURE.safeParse(value)
  if (former.success) {
    const { path, line, reason } = former.data.failure
    throw new DocumentError('RECORD_MALFORMED', { path, line: line ?? null }, reason)
  }
  const parsed = SCHEMA.safeParse(value)
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path[0]
    throw new DocumentError('RECORD_MALFORMED', place, misfit(value, key === undefined ? null : String(key)))
  }
  const { id, ...rest } = parsed.data
  return {
    text: rest.text,
    sourceId: filled(id === null || id === undefined ? null : String(id)),
    url: filled(rest.url),
    title: filled(rest.title),
    publisher: filled(rest.publisher),
    published: filled(rest.published, rest.publishedAt, rest.date),
    retrieved: filled(rest.retrieved, rest.retrievedAt),
    kind: rest.kind ?? null,
  }
}
