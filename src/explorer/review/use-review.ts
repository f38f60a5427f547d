/** Going through a queue: what was decided last, the way on and back, and the focus. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AskError } from '../api/ask.ts'
import { WithdrawRuling } from '../api/queries.generated.ts'
import { useChange } from '../api/use-change.ts'
import type { Pages } from '../api/use-pages.ts'
import { type Outcome, said } from './outcome.tsx'
import { type Queue, useQueue } from './queue.ts'
import { useSingleKeys, useSingleKeysWanted } from './single-keys.ts'

export interface Review<Row> extends Pick<Queue<Row>, 'current' | 'done' | 'skipped'> {
  readonly pages: Pages<Row>
  readonly outcome: Outcome
  /** Why the last ruling could not be taken back. */
  readonly error: AskError | null
  /** Of what is there to be judged, or of the end: it gets the focus after each step. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly singleKeys: boolean
  setSingleKeys(on: boolean): void
  ruled(row: Row, ruling: string, outcome: Outcome): void
  skip(): void
  back(): void
  undo(): void
  startOver(): void
}

export interface ReviewOptions<Row> {
  /** Of the queue: no other has it. */
  readonly name: string
  readonly pages: Pages<Row>
  readonly idOf: (row: Row) => string
  /** For people. */
  readonly titleOf: (row: Row) => string
}

export function useReview<Row>({ name, pages, idOf, titleOf }: ReviewOptions<Row>): Review<Row> {
  const queue = useQueue(name, pages, idOf)
  const { current, done, lastRuling } = queue
  const [outcome, setOutcome] = useState<Outcome>(said(''))
  const withdrawal = useChange()
  const heading = useRef<HTMLHeadingElement>(null)
  const [singleKeys, setSingleKeys] = useSingleKeysWanted()
  /** A step was made, and what it led to has not had the focus yet. */
  const stepped = useRef(false)
  const step = (now: Outcome): void => {
    stepped.current = true
    setOutcome(now)
  }

  const shown = current === null ? done : idOf(current)
  useLayoutEffect(() => {
    if (!stepped.current || !heading.current) return
    stepped.current = false
    heading.current.focus()
  }, [shown])

  // Somebody else took it back already: the one before can be undone next, as soon as that is told.
  useLayoutEffect(() => {
    if (withdrawal.error?.code === 'NOT_FOUND' && lastRuling !== null) queue.undone(lastRuling)
  }, [withdrawal.error])

  function skip(): void {
    if (current === null) return
    step(said(`Skipped: ${titleOf(current)}.`))
    queue.skip(current)
  }

  function back(): void {
    if (queue.back()) step(said('Back at what was skipped.'))
    else setOutcome(said('Nothing was skipped.'))
  }

  async function undo(): Promise<void> {
    if (lastRuling === null) {
      setOutcome(
        said('Nothing was decided here yet. What was decided before can be taken back under “What was decided”.'),
      )
      return
    }
    if ((await withdrawal.change(WithdrawRuling, { id: lastRuling })) === null) return
    step(said('Taken back: it is to be judged again.'))
    queue.undone(lastRuling)
  }

  useSingleKeys({ s: skip, ArrowRight: skip, ArrowLeft: back, u: undo }, singleKeys)

  return {
    current,
    done,
    skipped: queue.skipped,
    pages,
    outcome,
    error: withdrawal.error,
    heading,
    singleKeys,
    setSingleKeys,
    ruled(row, ruling, now) {
      step(now)
      queue.ruled(row, ruling)
    },
    skip,
    back,
    undo,
    startOver() {
      step(said('From the beginning.'))
      queue.startOver()
    },
  }
}
