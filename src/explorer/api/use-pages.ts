/** A list that is read page by page, as far as a person goes. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { AskError } from './ask.ts'
import { ask } from './ask.ts'
import type { Query } from './query.ts'
import { abortable, asAskError, keyOf, memoryOf, useChanges, useWithNewKey } from './use-answer.ts'

export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Paged {
  readonly first: number
  readonly after?: string | null | undefined
}

export interface Pages<Row> {
  readonly rows: readonly Row[]
  /** `loading`: a page is on its way; `rows` are those of the pages before. */
  readonly state: 'loading' | 'ready' | 'failed'
  /** Only where it failed. */
  readonly error: AskError | null
  readonly hasMore: boolean
  /** Reads one more page, and asks again after a failure; nothing while a page is on its way. */
  more(): void
}

interface Read<Row> {
  readonly key: string
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly error: AskError | null
}

/** `listOf` finds the list in the answer. Null variables ask nothing. */
export function usePages<Data, Variables extends Paged, Row>(
  query: Query<Data, Variables>,
  variables: Variables | null,
  listOf: (data: Data) => Connection<Row>,
): Pages<Row> {
  const key = variables === null ? '' : `pages ${keyOf(query, variables)}`
  const [last, setLast] = useState<Read<Row> | null>(null)
  /** How often `more` was called for which list. */
  const [wanted, setWanted] = useState({ key: '', turn: 0 })
  const known = memoryOf<Read<Row>>(key).known ?? null
  const read = known ?? (last?.key === key ? last : null)
  const [busy, setBusy] = useState(false)
  const seen = useChanges()
  const more = useCallback(() => {
    if (!busy) setWanted(({ turn }) => ({ key, turn: turn + 1 }))
  }, [key, busy])
  const asksOn = wanted.key === key ? wanted.turn : 0

  // The key stands for query and variables; a turn asks for one more page.
  useEffect(() => {
    if (variables === null) return
    const before = memoryOf<Read<Row>>(key).known ?? null
    if (before !== null && (asksOn === 0 || before.next === null)) return
    const { signal, abort } = abortable()
    setBusy(true)
    ask(query, { ...variables, ...(before?.next ? { after: before.next } : {}) }, signal).then(
      (data) => {
        setBusy(false)
        const { edges, pageInfo } = listOf(data)
        const rows = [...(before?.rows ?? []), ...edges.map(({ node }) => node)]
        const now = { key, rows, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, error: null }
        memoryOf<Read<Row>>(key).remember(now)
        setLast(now)
      },
      (error) => {
        if (signal.aborted) return
        setBusy(false)
        setLast({ key, rows: before?.rows ?? [], next: before?.next ?? null, error: asAskError(error) })
      },
    )
    return () => {
      abort()
      setBusy(false)
    }
  }, [key, asksOn, seen])

  const failed = last?.key === key ? last.error : null
  useWithNewKey(failed === null ? null : more)
  return {
    rows: read?.rows ?? [],
    state: busy ? 'loading' : failed ? 'failed' : read === null ? 'loading' : 'ready',
    error: failed,
    hasMore: failed !== null || (read?.next ?? null) !== null,
    more,
  }
}

/** All rows of a list, for taking along. Rejects with AskError. */
export async function allRows<Data, Variables extends Paged, Row>(
  query: Query<Data, Variables>,
  variables: Variables,
  listOf: (data: Data) => Connection<Row>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const page = { ...variables, first: LARGEST_PAGE, ...(after ? { after } : {}) }
    const { edges, pageInfo } = listOf(await ask(query, page))
    rows.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return rows
    after = pageInfo.endCursor
  }
}

/** The largest page that the server gives. */
const LARGEST_PAGE = 500
