/** What stands where an answer is not there yet, is empty, or failed: each says what to do. */
import type { ComponentChildren } from 'preact'
import type { AskError } from '../api/ask.ts'

export function Loading({ what = 'Loading' }: { readonly what?: string }) {
  return (
    <p class="state loading" role="status">
      {what}…
    </p>
  )
}

/** `children` says what can be done about it. */
export function Empty({ what, children }: { readonly what: string; readonly children?: ComponentChildren }) {
  return (
    <div class="state empty">
      <p>
        <strong>{what}</strong>
      </p>
      {children}
    </div>
  )
}

const ADVICE: Readonly<Record<string, string>> = {
  UNREACHABLE: 'Is it still running? What you see stays as it is; try again when it is back.',
  STORE_UNAVAILABLE: 'The database behind the server is away. Try again in a moment.',
  TIME_LIMIT: 'Ask for less: a shorter time, one more actor, or fewer kinds of acts.',
  RATE_LIMITED: 'Wait a moment, then try again.',
  UNAUTHENTICATED: 'This needs a key: enter one at the top of the page.',
  FORBIDDEN: 'The key may read only. Enter one that may write at the top of the page.',
}

export function Failed({ error, again }: { readonly error: AskError; readonly again?: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{error.message}</strong>
      </p>
      <p>{ADVICE[error.code] ?? `The server calls this ${error.code}.`}</p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}
