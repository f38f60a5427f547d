/** The SQL of statement questions: its text, and that indexes answer it. */
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { FIRST_SCHEMA } from '../../../src/store/sqlite/schema.ts'
import { type Sql, sql } from '../../../src/store/sqlite/sql.ts'
import { statementsCount, statementsPage } from '../../../src/store/sqlite/statement-query.ts'
import type { DateWindow } from '../../../src/store/store.ts'
import { ANY_STATEMENT, ids, through } from '../suite/store-context.ts'

const DAY: DateWindow = { from: '2031-03-04', to: '2031-03-04', certainty: 'POSSIBLY', includeUndated: false }

function plan({ text, params }: Sql): string {
  const database = openDatabase({ path: ':memory:', readOnly: false, wait: 0 })
  database.exec(FIRST_SCHEMA)
  const rows = database.all(sql(`EXPLAIN QUERY PLAN ${text}`, params))
  database.close()
  return rows.map((row) => row.detail).join('\n')
}

describe('statement queries', () => {
  it('binds every value', () => {
    const query = statementsPage(
      { ...ANY_STATEMENT, source: ids("x' OR 1 = 1"), window: DAY, types: ['MET_WITH'] },
      { first: 25, after: { dateEarliest: '2031-01-01', id: 'st-1' } },
    )
    expect(query).toMatchInlineSnapshot(`
      {
        "params": {
          "afterDay": "2031-01-01",
          "afterId": "st-1",
          "from": "2031-03-04",
          "limit": 26,
          "source": "["x' OR 1 = 1"]",
          "to": "2031-03-04",
          "types": "["MET_WITH"]",
        },
        "text": "WITH source_ids (id) AS (SELECT canonical FROM records WHERE id IN (SELECT value FROM json_each($source))) SELECT s.* FROM statements s WHERE going_on(s.id) AND s.source IN (SELECT id FROM source_ids) AND s.type IN (SELECT value FROM json_each($types)) AND (s.date_earliest IS NOT NULL AND s.date_latest IS NOT NULL AND s.date_latest >= $from AND s.date_earliest <= $to) AND (s.date_earliest < $afterDay OR (s.date_earliest = $afterDay AND s.id > $afterId) OR s.date_earliest IS NULL) ORDER BY s.date_earliest DESC, s.id LIMIT $limit",
      }
    `)
  })

  it('counts without loading a row', () => {
    expect(statementsCount({ ...ANY_STATEMENT, polarity: 'DENIED' })).toMatchInlineSnapshot(`
      {
        "params": {
          "polarity": "DENIED",
        },
        "text": "SELECT count(*) AS count FROM statements s WHERE going_on(s.id) AND s.polarity = $polarity",
      }
    `)
  })

  it('finds the contacts of an actor on a day by index, at either end', () => {
    const steps = plan(
      statementsPage({ ...ANY_STATEMENT, actor: ids('country:KEN'), window: DAY }, { first: 25, after: null }),
    )
    expect(steps).toContain('USING INDEX statements_by_source (source=? AND date_earliest<?)')
    expect(steps).toContain('USING INDEX statements_by_target (target=? AND date_earliest<?)')
    expect(steps).not.toMatch(/SCAN s\b/)
  })

  it('finds a country and its people by index', () => {
    const steps = plan(
      statementsPage(
        { ...ANY_STATEMENT, actor: through('country:KEN'), with: through('country:POL') },
        { first: 25, after: null },
      ),
    )
    expect(steps).toContain('representations_by_body (body=?)')
    expect(steps).not.toMatch(/SCAN (?:s|r|c|o|records|representations|actors)\b/)
  })

  it('lists everything in order without sorting', () => {
    const steps = plan(statementsPage(ANY_STATEMENT, { first: 25, after: null }))
    expect(steps).toBe('SCAN s USING INDEX statements_by_day')
  })
})
