/** Why a time is not read, and what may have been meant, to be taken with a click. */
import { whyUnread } from './when-unread.ts'

export interface WhenProblemProps {
  /** As it was written. */
  readonly when: string
  /** Of the message. */
  readonly id: string
  readonly onChoose: (when: string) => void
}

export function WhenProblem({ when, id, onChoose }: WhenProblemProps) {
  const unread = whyUnread(when, thisYear())
  if (unread === null) return null
  return (
    <>
      <p id={id} class="hint" role="alert">
        {unread.message}
      </p>
      {unread.instead.length > 0 && (
        <p class="instead" role="group" aria-label="Times that may have been meant">
          {unread.instead.map((each) => (
            <button key={each} type="button" onClick={() => onChoose(each)}>
              {each}
            </button>
          ))}
        </p>
      )}
    </>
  )
}

const thisYear = (): number => new Date().getFullYear()
