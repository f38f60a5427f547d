/** The narrowing that stands in the address, and the way to another one. */
import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { StatementFilter } from '../api/queries.generated.ts'
import { filterOf } from '../ask/question.ts'
import { readWindow, type Window } from '../ask/when.ts'
import { type Narrowing, narrowedPath, readNarrowing } from './narrowing.ts'

export interface Narrowed {
  readonly narrowing: Narrowing
  /** Null where there is none, also where the time cannot be read. */
  readonly window: Window | null
  readonly narrow: (change: Partial<Narrowing>) => void
}

/** `path` is that of the page. */
export function useNarrowing(path: string): Narrowed {
  const { query, route } = useLocation()
  const narrowing = useMemo(() => readNarrowing(query), [query])
  const window = useMemo(() => readWindow(narrowing.when) ?? null, [narrowing.when])
  return { narrowing, window, narrow: (change) => route(narrowedPath(path, { ...narrowing, ...change })) }
}

/** The acts of one actor, or with `other` those between two; null where the time cannot be read. */
export function filterFor(narrowing: Narrowing, who: string, other = ''): StatementFilter | null {
  return filterOf({ ...narrowing, who, with: other })
}
