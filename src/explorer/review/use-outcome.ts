/** What is said after a decision, also where it led to another page: that of what it made. */
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Outcome, said } from './outcome.tsx'

/** By the id of the statement or actor on whose page it is said. */
const outcomes = new Map<string, Outcome>()

export interface ToldOutcome {
  readonly outcome: Outcome
  /** Gets the focus on arriving. */
  readonly line: RefObject<HTMLParagraphElement | null>
  /** Says it here, and on the pages of `ids`. */
  tell(outcome: Outcome, ids?: readonly string[]): void
}

/** `id`: what the page shows. What was said there is forgotten when the page is left. */
export function useOutcome(id: string): ToldOutcome {
  const [, render] = useState(0)
  const line = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    if (outcomes.has(id)) line.current?.focus()
  }, [id])
  useEffect(() => () => void outcomes.delete(id), [id])
  return {
    outcome: outcomes.get(id) ?? said(''),
    line,
    tell(outcome, ids = []) {
      for (const one of [id, ...ids]) outcomes.set(one, outcome)
      render((count) => count + 1)
    },
  }
}
