/** Why a time is not read, and what may have been meant, to be taken with a click. */
import { Empty } from '../parts/states.tsx'
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

/** Where the answer would stand. */
export function NoTime() {
  return (
    <Empty what="The time could not be read.">
      <p>What is to be changed stands below the field “When”.</p>
    </Empty>
  )
}

const thisYear = (): number => new Date().getFullYear()
