/** A Cypher text with its parameters: what the files of Cypher give, and what a connection runs. */

/** `Row` is the shape of one row of the answer, by the names after RETURN. */
export interface Query<Row = unknown> {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
  /** Only for the compiler: never set. */
  readonly row?: Row
}

/** Runs queries, inside one transaction or each in its own. */
export type Run = <Row>(query: Query<Row>) => Promise<readonly Row[]>

/**
 * Sends queries whose rows nobody wants, and does not wait: the server runs the queries of a transaction in their order, so that
 * whatever is asked afterwards sees what they did.
 */
export type Send = (...queries: readonly Query[]) => void

/**
 * Runs work that may send queries ahead inside one transaction. Rejects with the failure of the first query sent that failed, or else with
 * that of the work itself: after a failure the server refuses all that follows, for no reason of its own.
 */
export async function sendingAhead<T>(run: Run, work: (send: Send) => Promise<T>): Promise<T> {
  const sent: Promise<unknown>[] = []
  const send: Send = (...queries) => {
    for (const query of queries) {
      const answer = run(query)
      // Until it is waited for below, its failure must not count as one that nobody handles.
      answer.catch(() => undefined)
      sent.push(answer)
    }
  }
  const [result] = await Promise.allSettled([work(send)])
  await Promise.all(sent)
  if (result.status === 'rejected') throw result.reason
  return result.value
}

/** Asks about these, and nothing where there are none: a question costs its way to the server and back. */
export async function runOver<Item, Row>(
  run: Run,
  items: readonly Item[],
  query: (items: readonly Item[]) => Query<Row>,
): Promise<readonly Row[]> {
  return items.length === 0 ? [] : run(query(items))
}

/** Runs work in a read transaction. */
export type Read = <T>(work: (run: Run) => Promise<T>) => Promise<T>

/** How a view reads. */
export interface Reading {
  /** For a question of several queries. */
  readonly read: Read
  /** For one that is a query by itself: two ways to the server less. */
  readonly ask: Run
}
