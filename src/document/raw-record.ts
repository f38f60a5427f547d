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

/** Checks the shape of a record. Throws DocumentError RECORD_MALFORMED, which names the first key that does not fit. */
export function parseRecord(value: unknown, place: Place): RawRecord {
  const parsed = SCHEMA.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const key = issue?.path[0]
    const where = key === undefined ? 'the record' : `"${String(key)}"`
    throw new DocumentError('RECORD_MALFORMED', place, `${where} does not fit: ${issue?.message ?? 'unknown shape'}`)
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
