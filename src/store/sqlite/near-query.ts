/** Contacts that may be other accounts of given ones, as SQL. */
import { DAYS_APART, WIDEST } from '../../graph/other-accounts.ts'
import type { StatementId } from '../../model/statement.ts'
import { CONTACT_TYPES } from '../../model/statement-types.ts'
import { goingOn } from './database.ts'
import { listOf, type Sql, sql } from './sql.ts'

// What another account can begin and end with, so that its date meets that of `q` or misses it by a few days.
const REACH = `date(date_earliest, '-${DAYS_APART + WIDEST - 1} days') AS first_begin,
  date(date_earliest, '-${DAYS_APART} days') AS first_end, date(date_latest, '+${DAYS_APART} days') AS last_begin`

// By the index of an end, whose entries on a day are few: on one day of a large graph there are many.
const near = (end: 'source' | 'target', condition: string): string =>
  `SELECT q.id AS asked, s.id FROM asked q JOIN statements s INDEXED BY statements_by_${end} ON ${condition}`
const IN_REACH = 's.date_earliest BETWEEN q.first_begin AND q.last_begin AND s.date_latest >= q.first_end'
const SAME_DAY =
  's.date_earliest = q.date_earliest AND s.date_latest = q.date_earliest AND q.date_latest = q.date_earliest'

/** Rows of statements, each with the id that was `asked` for. */
export function accountsNear(ids: readonly StatementId[]): Sql {
  return sql(
    `WITH asked AS MATERIALIZED (
      SELECT id, source, target, modality, date_earliest, date_latest, ${REACH} FROM statements
      WHERE id IN ${listOf('ids')} AND type IN ${listOf('types')} AND target IS NOT NULL
        AND date_latest <= date(date_earliest, '+${WIDEST - 1} days')
    ), near AS (
      ${near('source', `s.source = q.source AND s.target = q.target AND ${IN_REACH}`)}
      UNION ${near('source', `s.source = q.target AND s.target = q.source AND ${IN_REACH}`)}
      UNION ${near('source', `s.source IN (q.source, q.target) AND ${SAME_DAY}`)}
      UNION ${near('target', `s.target IN (q.source, q.target) AND ${SAME_DAY}`)}
    )
    SELECT near.asked, s.* FROM near JOIN asked q ON q.id = near.asked JOIN statements s ON s.id = near.id
    WHERE ${goingOn('s.id')} AND s.id <> q.id AND s.type IN ${listOf('types')} AND s.target IS NOT NULL
      AND s.modality = q.modality AND s.review <> 'REJECTED' AND NOT EXISTS (
        SELECT 1 FROM evidence e JOIN evidence f ON f.document = e.document WHERE e.statement = q.id AND f.statement = s.id)
    ORDER BY near.asked, s.date_earliest DESC, s.id`,
    { ids: JSON.stringify(ids), types: JSON.stringify(CONTACT_TYPES) },
  )
}
