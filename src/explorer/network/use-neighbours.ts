/** The neighbours of several actors at once: as many as a person has asked for. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type AskError, ask } from '../api/ask.ts'
import { Network, type StatementFilter, type SummaryLevel } from '../api/queries.generated.ts'
import { abortable, asAskError, useChanges } from '../api/use-answer.ts'
import { undoneOf } from '../undone.ts'
import { MOST, type Neighbours, neighboursOf } from './neighbours.ts'

export interface Asked {
  readonly id: string
  /** How many of its neighbours, the top ones. */
  readonly first: number
}

export interface Found {
  /** By the ids that were asked for; one whose answer is on its way is no key. Those of the question before, until the first is there. */
  readonly neighbours: ReadonlyMap<string, Neighbours>
  readonly isStale: boolean
  readonly error: AskError | null
  readonly again: () => void
}

/**
 * `filter` without an actor; the centre is the first that is asked for. What is known of one actor is not asked again when another one
 * is added.
 */
export function useNeighbours(asked: readonly Asked[], filter: StatementFilter, by: SummaryLevel): Found {
  const seen = useChanges()
  const key = JSON.stringify([filter, by, seen])
  const [known, setKnown] = useState<{ readonly key: string; readonly neighbours: ReadonlyMap<string, Neighbours> }>()
  const [error, setError] = useState<AskError | null>(null)
  const [turn, setTurn] = useState(0)
  const neighbours = known?.key === key ? known.neighbours : NONE
  const missing = asked.filter(({ id }) => !neighbours.has(id))

  // The key stands for filter and level.
  useEffect(() => {
    const { signal, abort } = abortable()
    setError(null)
    for (const { id, first } of missing) {
      ask(Network, { actor: { id }, by, filter, undone: undoneOf(filter), first, most: MOST }, signal).then(
        (answer) =>
          setKnown((before) => {
            const others = before?.key === key ? before.neighbours : NONE
            return { key, neighbours: new Map([...others, [id, neighboursOf(answer)]]) }
          }),
        (thrown) => {
          if (!signal.aborted) setError(asAskError(thrown))
        },
      )
    }
    return abort
  }, [key, missing.map(({ id }) => id).join(' '), turn])

  const before = useRef(NONE)
  const isStale = !neighbours.has(asked[0]?.id ?? '')
  if (!isStale) before.current = neighbours
  return { neighbours: before.current, isStale, error, again: () => setTurn((count) => count + 1) }
}

const NONE: ReadonlyMap<string, Neighbours> = new Map()
