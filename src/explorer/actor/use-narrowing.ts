/** The narrowing that stands in the address, and the way to another one. */
import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { StatementFilter } from '../api/queries.generated.ts'
import { filterOf } from '../ask/question.ts'
import type { UndatedAsked } from '../ask/undated-note.tsx'
import { readWindow, type Window } from '../ask/when.ts'
import { type Narrowing, narrowedPath, readNarrowing } from './narrowing.ts'

export interface Narrowed {
  readonly narrowing: Narrowing
  /** Null where there is none, where it is open at an end, and where the time cannot be read. */
  readonly window: Window | null
  readonly narrow: (change: Partial<Narrowing>) => void
  readonly undated: UndatedAsked
}

/** `path` is that of the page. */
export function useNarrowing(path: string): Narrowed {
  const { query, route } = useLocation()
  const narrowing = useMemo(() => readNarrowing(query), [query])
  const window = useMemo(() => readWindow(narrowing.when) ?? null, [narrowing.when])
  const pathWith = (change: Partial<Narrowing>): string => narrowedPath(path, { ...narrowing, ...change })
  return {
    narrowing,
    window,
    narrow: (change) => route(pathWith(change)),
    undated: { ...narrowing, pathWith: (undated) => pathWith({ undated }) },
  }
}

/** The acts of one actor, or with `other` those between two; null where the time cannot be read. */
export function filterFor(narrowing: Narrowing, who: string, other = ''): StatementFilter | null {
  return filterOf({ ...narrowing, who, with: other })
}
