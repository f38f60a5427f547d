/** One connection: runs `Sql`, keeps prepared statements, ends with `close`. */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Row, Sql } from './sql.ts'

export interface Database {
  all(sql: Sql): readonly Row[]
  get(sql: Sql): Row | null
  /** The number of rows changed, and the row id of the last one inserted. */
  run(sql: Sql): { readonly changes: number; readonly rowid: number }
  /** Several statements without parameters. */
  exec(text: string): void
  close(): void
}

export interface DatabaseSettings {
  readonly path: string
  readonly readOnly: boolean
  /** How long SQLite itself waits for a lock, in milliseconds; it blocks the process. */
  readonly wait: number
}

const GOING_ON = 'going_on'

/**
 * A condition that is always true, on a column of the rows that a query goes through. It calls a function of JavaScript, so that the query
 * can be ended together with its thread: SQLite itself does not let go of a query before it is done. Not for each row, since a call takes as
 * long as to compare several columns.
 */
export function goingOn(column: string): string {
  return `(random() & 63 OR ${GOING_ON}(${column}))`
}

/** Any `goingOn` in a query. */
export const GOES_ON = new RegExp(`\\(random\\(\\) & 63 OR ${GOING_ON}\\([^()]*\\)\\)`, 'g')

/** Makes a connection of `node:sqlite` know what `goingOn` calls. */
export function knowGoingOn(connection: DatabaseSync): void {
  connection.function(GOING_ON, { varargs: true }, () => 1)
}

/** @throws SQLite's own error where the file cannot be opened. */
export function openDatabase({ path, readOnly, wait }: DatabaseSettings): Database {
  const connection = new DatabaseSync(path, { readOnly, timeout: wait, enableForeignKeyConstraints: true })
  const prepared = new Map<string, StatementSync>()
  knowGoingOn(connection)

  function prepare({ text }: Sql): StatementSync {
    let statement = prepared.get(text)
    if (statement === undefined) {
      statement = connection.prepare(text)
      prepared.set(text, statement)
    }
    return statement
  }

  return {
    all: (sql) => prepare(sql).all(sql.params),
    get: (sql) => prepare(sql).get(sql.params) ?? null,
    run(sql) {
      const { changes, lastInsertRowid } = prepare(sql).run(sql.params)
      return { changes: Number(changes), rowid: Number(lastInsertRowid) }
    },
    exec: (text) => connection.exec(text),
    close() {
      prepared.clear()
      connection.close()
    },
  }
}
