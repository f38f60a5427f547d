/** A Cypher text with its parameters: what the files of Cypher give, and what a connection runs. */

/** `Row` is the shape of one row of the answer, by the names after RETURN. */
export interface Query<Row = unknown> {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
  /** Only for the compiler: never set. */
  readonly row?: Row
}

/** Runs queries inside one transaction. */
export type Run = <Row>(query: Query<Row>) => Promise<readonly Row[]>

/**
 * Runs queries whose rows nobody wants, in their order. They are sent one behind the other without waiting, so that the server has the
 * next at hand when it is done with one. Rejects with the first failure.
 */
export async function runInTurn(run: Run, queries: readonly Query[]): Promise<void> {
  await Promise.all(queries.map((query) => run(query)))
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
