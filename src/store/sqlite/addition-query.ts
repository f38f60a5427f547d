/** The log of additions, as SQL. */
import type { StatementId } from '../../model/statement.ts'
import {
  type AdditionPosition,
  type Additions,
  additionsOf,
  FLUSHES_AT_ONCE,
  type LoggedFlush,
  partOfLog,
} from '../additions.ts'
import type { StatementFilter } from '../store.ts'
import type { Database } from './database.ts'
import { toStatement } from './record-mapper.ts'
import { listOf, type Row, sql, where } from './sql.ts'
import { filterParts, withTables } from './statement-condition.ts'

/** Call inside the transaction that adds them: one writes at a time, so that numbers are in the order of commits and have no gap. */
export function logAdditions(database: Database, statements: readonly StatementId[]): void {
  if (statements.length === 0) return
  database.run(sql('INSERT INTO additions (statements) VALUES ($list)', { list: JSON.stringify(statements) }))
}

export function additionsEnd(database: Database): AdditionPosition {
  const row = database.get(sql('SELECT id, (SELECT max(num) FROM additions) AS last FROM addition_log'))
  return { log: row?.id as string, flush: Number(row?.last ?? 0) + 1, passed: 0 }
}

export function additionsFrom(
  database: Database,
  filter: StatementFilter,
  from: AdditionPosition,
  upTo: AdditionPosition,
  most: number,
): Additions {
  // The log before the statements: what another process removes in between is gone, and nothing else is missed.
  const logged = database.all(
    sql('SELECT num, statements FROM additions WHERE num >= $from AND num < $end ORDER BY num', {
      from: from.flush,
      end: Math.min(upTo.flush, from.flush + FLUSHES_AT_ONCE),
    }),
  )
  const part = partOfLog(logged.map(toFlush), from, most)
  const ids = JSON.stringify(part.entries.map(({ statement }) => statement))
  const { tables, conditions, params } = filterParts(filter)
  const matching = database.all(
    sql(
      `${withTables(tables)}SELECT s.* FROM statements s ${where([`s.id IN ${listOf('additions')}`, ...conditions])}`,
      { ...params, additions: ids },
    ),
  )
  const there = database.all(sql(`SELECT id FROM statements WHERE id IN ${listOf('ids')}`, { ids }))
  return additionsOf(
    part,
    new Set(there.map(({ id }) => id as StatementId)),
    new Map(matching.map(toStatement).map((statement) => [statement.id, statement])),
  )
}

function toFlush({ num, statements }: Row): LoggedFlush {
  return { flush: num as number, statements: JSON.parse(statements as string) as readonly StatementId[] }
}
