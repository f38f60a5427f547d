/** Cypher for contacts that may be other accounts of given ones. */
import { DAYS_APART, WIDEST } from '../../../graph/other-accounts.ts'
import { addDays } from '../../../model/day.ts'
import type { Day, Statement, StatementId } from '../../../model/statement.ts'
import { CONTACT_TYPES } from '../../../model/statement-types.ts'
import { toDate } from '../day.ts'
import type { Query } from '../query.ts'
import { statementKeys } from '../sort-key.ts'
import type { StatementRow } from './statement-cypher.ts'

/** The latest first. Of `asked`, what is no contact or has too wide a date finds nothing. */
export function accountsNear(asked: readonly Statement[]): Query<StatementRow & { readonly asked: StatementId }> {
  const text = `
      UNWIND $asked AS q
      CALL (q) {
        MATCH (s:Statement) WHERE s.sourceId = q.source AND s.sortKey >= q.least AND s.sortKey < q.beyond
          AND s.targetId = q.target AND s.dateLatest >= q.firstEnd
        RETURN s
        UNION
        MATCH (s:Statement) WHERE s.sourceId = q.target AND s.sortKey >= q.least AND s.sortKey < q.beyond
          AND s.targetId = q.source AND s.dateLatest >= q.firstEnd
        RETURN s
        UNION
        UNWIND q.ends AS end
        MATCH (s:Statement) WHERE s.sourceId = end AND s.sortKey >= q.dayLeast AND s.sortKey < q.dayBeyond
          AND s.dateLatest = s.dateEarliest
        RETURN s
        UNION
        UNWIND q.ends AS end
        MATCH (s:Statement) WHERE s.targetId = end AND s.sortKey >= q.dayLeast AND s.sortKey < q.dayBeyond
          AND s.dateLatest = s.dateEarliest
        RETURN s
      }
      WITH q, s WHERE s.id <> q.id AND s.type IN $types AND s.targetId IS NOT NULL AND s.modality = q.modality
        AND s.review <> 'REJECTED'
        AND NOT EXISTS {
          MATCH (:Statement {id: q.id})-[:EVIDENCED_BY]->(d:Document) WHERE EXISTS { (s)-[:EVIDENCED_BY]->(d) }
        }
      RETURN q.id AS asked, properties(s) AS statement ORDER BY asked, s.sortKey`
  return { text, params: { asked: asked.flatMap(rowOf), types: CONTACT_TYPES } }
}

function rowOf({ id, type, source, target, modality, dateEarliest, dateLatest }: Statement): readonly object[] {
  if (target === null || dateEarliest === null || dateLatest === null) return []
  if (!CONTACT_TYPES.includes(type) || dateLatest > addDays(dateEarliest, WIDEST - 1)) return []
  const { least, beyond } = statementKeys(
    addDays(dateEarliest, 1 - DAYS_APART - WIDEST),
    addDays(dateLatest, DAYS_APART),
  )
  const firstEnd = toDate(addDays(dateEarliest, -DAYS_APART))
  const day: Day | null = dateEarliest === dateLatest ? dateEarliest : null
  const { least: dayLeast = null, beyond: dayBeyond = null } = day === null ? {} : statementKeys(day, day)
  return [{ id, source, target, modality, least, beyond, firstEnd, dayLeast, dayBeyond, ends: [source, target] }]
}
