/** Why a decision was not kept, and what to do. */
import type { AskError } from '../api/ask.ts'
import { Failed } from '../parts/states.tsx'

export function ChangeFailed({ error }: { readonly error: AskError }) {
  return (
    <>
      <Failed error={error} />
      {error.code === 'UNREACHABLE' && (
        <p>
          Whether it was kept before the server went away stands under{' '}
          {/* In another tab, so that what was entered here stays. */}
          <a href="/review/rulings" target="_blank" rel="noreferrer">
            What was decided
          </a>
          .
        </p>
      )}
    </>
  )
}
