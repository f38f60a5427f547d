/** What stands where an answer is not there yet, is empty, or failed: each says what to do. */
import type { ComponentChildren } from 'preact'
import type { AskError } from '../api/ask.ts'
import { shownKey } from '../api/key.ts'

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
  FORBIDDEN: 'The key may read only. Forget it at the top of the page, and enter one that may write.',
  BAD_RULING: 'Nothing was changed. Correct what you entered, and send it again.',
  NOT_FOUND: 'Nothing was changed. Choose one that there is.',
  BAD_DATE: 'Correct the days: both must exist, and the first may not come after the last.',
  REQUEST_ENTITY_TOO_LARGE: 'Split it, or import it on the command line: demarche import FILE.',
  DOCUMENT_TOO_LARGE: 'Split it, or import it on the command line: demarche import FILE.',
  DOCUMENT_EMPTY: 'Paste a text, or choose a file that holds one.',
  DOCUMENT_LANGUAGE: 'Translate it, and give the address of the original as its own.',
  DOCUMENT_ENCODING: 'Save it as UTF-8, then choose it again.',
  DOCUMENT_BINARY: 'Choose a text, a Markdown file or a saved web page; a PDF is to be converted to text first.',
  DOCUMENT_FAILED: 'That is a defect of Demarche: please report it, with the text.',
  ARTICLE_MISSING: 'Copy the words of the page, and paste them.',
  RECORD_MALFORMED: 'Repair what the message names, then choose the file again.',
}

/** A key that was entered already does not help. */
const OTHER_KEY = 'Forget the key at the top of the page, and enter another one.'

const adviceOn = ({ code }: AskError): string =>
  code === 'UNAUTHENTICATED' && shownKey() !== null ? OTHER_KEY : (ADVICE[code] ?? `The server calls this ${code}.`)

export function Failed({ error, again }: { readonly error: AskError; readonly again?: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{error.message}</strong>
      </p>
      <p>{adviceOn(error)}</p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}
