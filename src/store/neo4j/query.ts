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

/** Runs work in a read transaction. */
export type Read = <T>(work: (run: Run) => Promise<T>) => Promise<T>
