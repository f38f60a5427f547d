/** What stands around the one thing to be judged: how many there are, what was decided last, and the way on and back. */
import type { ComponentChildren } from 'preact'
import { useKey } from '../api/key.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { KeyedButton } from './keyed-button.tsx'
import { OutcomeLine } from './outcome.tsx'
import type { Review } from './use-review.ts'

export interface QueueFrameProps<Row> {
  readonly review: Review<Row>
  /** For screen readers. */
  readonly label: string
  /** How many there are, in words; null while that is counted. */
  readonly count: string | null
  /** What is said where the queue is empty. */
  readonly empty: string
  /** What can be taken along of the queue. */
  readonly tools: ComponentChildren
  readonly children: (row: Row) => ComponentChildren
}

export function QueueFrame<Row>({ review, label, count, empty, tools, children }: QueueFrameProps<Row>) {
  const { current, done, pages, outcome, error, singleKeys } = review
  const key = useKey()
  const letter = (pressed: string): string | null => (singleKeys ? pressed : null)
  return (
    <section class="review-queue" aria-label={label}>
      <div class="toolbar">
        <p class="count">{count ?? 'Counting…'}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={({ currentTarget }) => review.setSingleKeys(currentTarget.checked)}
          />
          single keys press the buttons
        </label>
      </div>
      {key === null && <NeedsKey />}
      <OutcomeLine outcome={outcome} />
      {pages.state === 'failed' && pages.error && <Failed error={pages.error} again={pages.more} />}
      {current !== null && children(current)}
      {current === null && pages.state === 'loading' && <Loading what="Reading the queue" />}
      {done && <End review={review} empty={empty} />}
      <div class="choices" role="group" aria-label="Go on">
        <KeyedButton letter={letter('s')} onClick={review.skip}>
          Skip
        </KeyedButton>
        <KeyedButton letter={letter('ArrowLeft')} onClick={review.back}>
          Back to what was skipped
        </KeyedButton>
        <KeyedButton letter={letter('u')} onClick={review.undo}>
          Undo
        </KeyedButton>
      </div>
      {error && <Failed error={error} again={review.undo} />}
      <div class="toolbar">{tools}</div>
    </section>
  )
}

export function NeedsKey() {
  return (
    <p class="needs-key">
      You can read without a key. To decide, enter a key that may write at the top of the page; the ruling will bear its
      name.
    </p>
  )
}

function End<Row>({ review: { heading, skipped, startOver }, empty }: Pick<QueueFrameProps<Row>, 'review' | 'empty'>) {
  return (
    <div class="state empty">
      <h2 ref={heading} tabIndex={-1}>
        {skipped > 0 ? 'You have been through all of it.' : empty}
      </h2>
      {skipped > 0 ? (
        <button type="button" onClick={startOver}>
          Show the {skipped} skipped again
        </button>
      ) : (
        <p>
          What was decided stands under <a href="/review/rulings">What was decided</a>.
        </p>
      )}
    </div>
  )
}
