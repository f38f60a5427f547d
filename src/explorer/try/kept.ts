/** What a person tries, kept while this page is open: a look at another view does not cost them the text. */
import type { AskError } from '../api/ask.ts'
import type { DocumentInput, PreviewDocumentMutation } from '../api/queries.generated.ts'
import { type Draft, EMPTY_DRAFT } from './draft.ts'

export interface Tried {
  /** What was read, which is what will be saved. */
  readonly input: DocumentInput
  readonly found: PreviewDocumentMutation['previewDocument']
}

export interface Attempt {
  readonly error: AskError | null
  readonly tried: Tried | null
}

export const NO_ATTEMPT: Attempt = { error: null, tried: null }

interface Kept {
  readonly draft: Draft
  readonly attempt: Attempt
}

const NOTHING: Kept = { draft: EMPTY_DRAFT, attempt: NO_ATTEMPT }
let kept = NOTHING

export const whatIsKept = (): Kept => kept

export function keep(now: Kept): void {
  kept = now
}

/** After the text was saved. */
export function forgetDraft(): void {
  kept = NOTHING
}
