/**
 * What a person tries, kept while this page is open: a look at another view does not cost them the text. The text itself is kept by
 * the tab, also when the page is loaded anew.
 */
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
const NAME = 'demarche-draft'
let kept: Kept = { draft: draftOfTab(), attempt: NO_ATTEMPT }

// Not with each letter: the text may be long.
addEventListener('pagehide', () => leaveToTab(kept.draft))

export const whatIsKept = (): Kept => kept

export function keep(now: Kept): void {
  kept = now
}

/** After the text was saved, or cleared. */
export function forgetDraft(): void {
  kept = NOTHING
  leaveToTab(EMPTY_DRAFT)
}

function draftOfTab(): Draft {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? '{}')
    const own = Object.entries(known ?? {}).filter(([name, value]) => name in EMPTY_DRAFT && typeof value === 'string')
    return { ...EMPTY_DRAFT, ...Object.fromEntries(own) }
  } catch {
    return EMPTY_DRAFT
  }
}

function leaveToTab(draft: Draft): void {
  try {
    if (Object.values(draft).some((value) => value !== '')) sessionStorage.setItem(NAME, JSON.stringify(draft))
    else sessionStorage.removeItem(NAME)
  } catch {
    // It is too long for the tab, or the browser keeps nothing: then it is lost, as it always was.
  }
}
