/** Answers for components. What was answered is remembered, so that going back shows it at once. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { AskError, ask } from './ask.ts'
import { useKey } from './key.ts'
import type { Query } from './query.ts'

export type Answer<Data> =
  /** `data`: the answer to the question before, to be shown until the new one is there. */
  (
    | { readonly state: 'loading'; readonly data: Data | null }
    | { readonly state: 'ready'; readonly data: Data }
    | { readonly state: 'failed'; readonly data: null; readonly error: AskError }
  ) & { readonly again: () => void }

const REMEMBERED = 60
const remembered = new Map<string, unknown>()
const askers = new Set<() => void>()
let changes = 0

/** After a change: nothing that was answered before it is right any more, and what is on the page is asked anew. */
export function forgetAnswers(): void {
  remembered.clear()
  changes++
  for (const changed of askers) changed()
}

/** How many changes there were: a component that has it asks anew after one. */
export function useChanges(): number {
  const [seen, setSeen] = useState(changes)
  useEffect(() => {
    const changed = (): void => setSeen(changes)
    changed()
    askers.add(changed)
    return () => {
      askers.delete(changed)
    }
  }, [])
  return seen
}

/** Asks again what failed, when another key is shown: that may be let in. Null where nothing failed. */
export function useWithNewKey(again: (() => void) | null): void {
  const key = useKey()
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    again?.()
  }, [key])
}

/** What was remembered under a key, and how to remember under it; the oldest goes first. */
export function memoryOf<T>(key: string): { readonly known: T | undefined; remember(value: T): void } {
  return {
    known: remembered.get(key) as T | undefined,
    remember(value) {
      remembered.delete(key)
      remembered.set(key, value)
      for (const [oldest] of remembered) {
        if (remembered.size <= REMEMBERED) break
        remembered.delete(oldest)
      }
    },
  }
}

export const keyOf = <Data, Variables>(query: Query<Data, Variables>, variables: Variables): string =>
  `${query.name} ${JSON.stringify(variables)}`

/** What went wrong, as an AskError, whatever was thrown. */
export const asAskError = (error: unknown): AskError =>
  error instanceof AskError ? error : new AskError('INTERNAL', 'Something went wrong in the page.', { cause: error })

/** Asks at once and whenever the variables change; a question that is no longer wanted is given up. Null asks nothing. */
export function useAnswer<Data, Variables>(query: Query<Data, Variables>, variables: Variables | null): Answer<Data> {
  const key = variables === null ? null : keyOf(query, variables)
  const known = key === null ? undefined : memoryOf<Data>(key).known
  const [last, setLast] = useState<{
    readonly key: string
    readonly data: Data | null
    readonly error: AskError | null
    readonly seen: number
  }>()
  const [turn, setTurn] = useState(0)
  const seen = useChanges()
  const again = useCallback(() => {
    if (key !== null) remembered.delete(key)
    setTurn((count) => count + 1)
  }, [key])

  // The key stands for query and variables; a turn asks once more.
  useEffect(() => {
    if (key === null || variables === null || memoryOf<Data>(key).known !== undefined) return
    const { signal, abort } = abortable()
    ask(query, variables, signal).then(
      (data) => {
        memoryOf<Data>(key).remember(data)
        setLast({ key, data, error: null, seen })
      },
      (error) => {
        if (!signal.aborted) setLast({ key, data: null, error: asAskError(error), seen })
      },
    )
    return abort
  }, [key, turn, seen])

  useWithNewKey(last?.error ? again : null)

  const data = known ?? (last?.key === key && last?.seen === seen ? last.data : null)
  if (data !== null) return { state: 'ready', data, again }
  if (last?.key === key && last?.error) return { state: 'failed', data: null, error: last.error, again }
  return { state: 'loading', data: last?.data ?? null, again }
}

/** A signal, and a function that aborts it, to be called without its controller. */
export function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
