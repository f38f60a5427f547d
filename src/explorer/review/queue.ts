/** One row at a time of a list that is read page by page: which one it is, what was passed, and the way back. */
import { useEffect, useState } from 'preact/hooks'
import type { Pages } from '../api/use-pages.ts'

interface Passed {
  readonly row: unknown
  /** Null where it was skipped. */
  readonly ruling: string | null
}

interface Progress {
  /** In the order in which it was done. */
  readonly passed: readonly Passed[]
  /** What comes before the list: what was gone back to. */
  readonly front: readonly unknown[]
}

export interface Queue<Row> {
  /** Null while there is none, or none yet. */
  readonly current: Row | null
  /** The whole list was read, and all of it passed. */
  readonly done: boolean
  readonly skipped: number
  /** The last ruling that was made here and stands; null where there is none. */
  readonly lastRuling: string | null
  skip(row: Row): void
  ruled(row: Row, ruling: string): void
  /** To what was skipped last; false where nothing was. */
  back(): boolean
  /** A ruling was taken back: its row comes again. */
  undone(ruling: string): void
  /** All that was skipped comes again. */
  startOver(): void
}

/** Of each queue in this tab, so that whoever looks at a document and comes back goes on in the same place. */
const progress = new Map<string, Progress>()
const NOTHING: Progress = { passed: [], front: [] }

/** A ruling was taken back outside of its queue. */
export function ruledNoMore(ruling: string): void {
  for (const [name, { passed, front }] of progress) {
    progress.set(name, { passed: passed.filter((entry) => entry.ruling !== ruling), front })
  }
}

export function useQueue<Row>(name: string, pages: Pages<Row>, idOf: (row: Row) => string): Queue<Row> {
  const [, render] = useState(0)
  const { passed, front } = progress.get(name) ?? NOTHING
  // Asked for anew, since an answer may come long after the queue was drawn.
  const change = (to: (before: Progress) => Progress): void => {
    progress.set(name, to(progress.get(name) ?? NOTHING))
    render((count) => count + 1)
  }
  const pass = (row: Row, ruling: string | null): void =>
    change((before) => ({ ...before, passed: [...before.passed, { row, ruling }] }))
  const restore = (entry: Passed): void =>
    change((before) => ({
      passed: before.passed.filter((other) => other !== entry),
      front: [entry.row, ...before.front.filter((row) => row !== entry.row)],
    }))

  const gone = new Set(passed.map(({ row }) => idOf(row as Row)))
  const current = [...(front as readonly Row[]), ...pages.rows].find((row) => !gone.has(idOf(row))) ?? null
  const wantsMore = current === null && pages.hasMore && pages.state === 'ready'
  useEffect(() => {
    if (wantsMore) pages.more()
  }, [wantsMore, pages.rows.length])

  return {
    current,
    done: current === null && !pages.hasMore && pages.state === 'ready',
    skipped: passed.filter(({ ruling }) => ruling === null).length,
    lastRuling: passed.findLast(({ ruling }) => ruling !== null)?.ruling ?? null,
    skip: (row) => pass(row, null),
    ruled: pass,
    back() {
      const entry = passed.findLast(({ ruling }) => ruling === null)
      if (entry) restore(entry)
      return entry !== undefined
    },
    undone(ruling) {
      const entry = (progress.get(name) ?? NOTHING).passed.find((one) => one.ruling === ruling)
      if (entry) restore(entry)
    },
    startOver: () => change((before) => ({ passed: before.passed.filter(({ ruling }) => ruling !== null), front: [] })),
  }
}
