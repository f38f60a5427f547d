/** A text that a person tries, with what is known of it, as the page holds it and as the API takes it. */
import type { DocumentInput, DocumentKind } from '../api/queries.generated.ts'

/** What was not filled in is empty. */
export interface Draft {
  readonly text: string
  readonly title: string
  readonly publisher: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly url: string
  /** The id that a file gives its document. */
  readonly id: string
  readonly kind: DocumentKind | ''
}

export const EMPTY_DRAFT: Draft = { text: '', title: '', publisher: '', published: '', url: '', id: '', kind: '' }

export function inputOf({ text, kind, ...known }: Draft): DocumentInput {
  const filled = Object.entries(known).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]]))
  return { text, ...(Object.fromEntries(filled) as Partial<DocumentInput>), ...(kind === '' ? {} : { kind }) }
}

/** UTF-8 bytes of a request that the server takes, with room for the question itself. */
export const LARGEST_REQUEST = 1_000_000
const ROOM_FOR_THE_QUESTION = 10_000

export function isTooLong(input: DocumentInput): boolean {
  const size = new Blob([JSON.stringify(input)]).size
  return size > LARGEST_REQUEST - ROOM_FOR_THE_QUESTION
}
