/** The SQL of statement questions: its text, and that indexes answer it. */
import { describe, expect, it } from 'vitest'
import { ANY_DOCUMENT } from '../../../src/store/any-filter.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { documentsPage } from '../../../src/store/sqlite/document-query.ts'
import { migrate } from '../../../src/store/sqlite/migrations.ts'
import { accountsNear } from '../../../src/store/sqlite/near-query.ts'
import { type Sql, sql } from '../../../src/store/sqlite/sql.ts'
import { statementsCount, statementsPage } from '../../../src/store/sqlite/statement-query.ts'
import { DATE_ORDERS, type DateWindow } from '../../../src/store/store.ts'
import { ANY_STATEMENT, ids, through } from '../suite/store-context.ts'

const DAY: DateWindow = { from: '2031-03-04', to: '2031-03-04', certainty: 'POSSIBLY', includeUndated: false }

function plan({ text, params }: Sql): string {
  const database = openDatabase({ path: ':memory:', readOnly: false, wait: 0 })
  migrate(database)
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
        "text": "WITH source_ids (id) AS (SELECT canonical FROM records WHERE id IN (SELECT value FROM json_each($source))) SELECT * FROM (SELECT s.* FROM statements s WHERE s.id IN (SELECT o.id FROM source_ids a JOIN statements o ON o.id IN (SELECT s.id FROM statements s WHERE s.source = a.id AND going_on(s.id) AND s.source IN (SELECT id FROM source_ids) AND s.type IN (SELECT value FROM json_each($types)) AND (s.date_earliest IS NOT NULL AND s.date_latest IS NOT NULL AND s.date_latest >= $from AND s.date_earliest <= $to) AND s.date_earliest = $afterDay AND s.id > $afterId ORDER BY s.id LIMIT $limit)) ORDER BY s.id LIMIT $limit) UNION ALL SELECT * FROM (SELECT s.* FROM statements s WHERE s.id IN (SELECT o.id FROM source_ids a JOIN statements o ON o.id IN (SELECT s.id FROM statements s WHERE s.source = a.id AND going_on(s.id) AND s.source IN (SELECT id FROM source_ids) AND s.type IN (SELECT value FROM json_each($types)) AND (s.date_earliest IS NOT NULL AND s.date_latest IS NOT NULL AND s.date_latest >= $from AND s.date_earliest <= $to) AND s.date_earliest < $afterDay ORDER BY s.date_earliest DESC, s.id LIMIT $limit)) ORDER BY s.date_earliest DESC, s.id LIMIT $limit) UNION ALL SELECT * FROM (SELECT s.* FROM statements s WHERE s.id IN (SELECT o.id FROM source_ids a JOIN statements o ON o.id IN (SELECT s.id FROM statements s WHERE s.source = a.id AND going_on(s.id) AND s.source IN (SELECT id FROM source_ids) AND s.type IN (SELECT value FROM json_each($types)) AND (s.date_earliest IS NOT NULL AND s.date_latest IS NOT NULL AND s.date_latest >= $from AND s.date_earliest <= $to) AND s.date_earliest IS NULL ORDER BY s.id LIMIT $limit)) ORDER BY s.id LIMIT $limit) LIMIT $limit",
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
    expect(steps).toContain('USING INDEX statements_by_source (source=? AND date_earliest>? AND date_earliest<?)')
    expect(steps).toContain('USING INDEX statements_by_target (target=? AND date_earliest>? AND date_earliest<?)')
    expect(steps).not.toMatch(/SCAN s\b/)
  })

  it('reads the statements of an actor in their order, so that it stops where the page is full', () => {
    const steps = plan(statementsPage({ ...ANY_STATEMENT, actor: ids('country:KEN') }, { first: 25, after: null }))
    for (const end of ['source', 'target']) {
      expect(steps).toMatch(
        new RegExp(
          `SEARCH s USING INDEX statements_by_${end} \\(${end}=\\?\\)\\n(?:(?!SEARCH s).)*FOR LAST TERM OF ORDER BY`,
          's',
        ),
      )
    }
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

  it.each([
    ['newest first', 'DATE_NEWEST', 'statements_by_day'],
    ['oldest first', 'DATE_OLDEST', 'statements_by_day'],
    ['least sure first', 'LEAST_SURE', 'statements_by_confidence'],
  ] as const)('goes on anywhere in a list by seeking, without sorting: %s', (_what, order, index) => {
    for (const dateEarliest of ['2031-03-04', null]) {
      const after = { dateEarliest, confidence: 0.7, id: 'st-1' }
      const steps = plan(statementsPage(ANY_STATEMENT, { first: 25, after }, order))
      const reads = steps.split('\n').filter((step) => /\bs\b/.test(step))
      expect(reads.length).toBeGreaterThan(0)
      for (const read of reads) expect(read).toMatch(/^SEARCH s USING (?:COVERING )?INDEX /)
      expect(reads.every((read) => read.includes(index))).toBe(true)
      expect(steps).not.toContain('TEMP B-TREE')
    }
  })

  it.each(['DATE_OLDEST', 'LEAST_SURE'] as const)('begins a list without sorting: %s', (order) => {
    expect(plan(statementsPage(ANY_STATEMENT, { first: 25, after: null }, order))).not.toContain('TEMP B-TREE')
  })

  it('finds what is near a contact by index alone', () => {
    const steps = plan(accountsNear(['st-1', 'st-2']))
    const seeks = /SEARCH s USING (?:COVERING )?INDEX statements_by_(source|target) \(\1=\? AND date_earliest/g
    expect(steps.match(seeks)).toHaveLength(4)
    expect(steps).not.toMatch(/SCAN (?:s|e|f|statements|evidence)\b/)
  })

  it('goes on in a list of documents by seeking, without sorting', () => {
    const after = { publishedAt: '2031-03-04', id: 'doc-1' }
    for (const order of DATE_ORDERS) {
      const steps = plan(documentsPage(ANY_DOCUMENT, { first: 25, after }, order))
      expect(steps).toContain('SEARCH d USING INDEX documents_by_day')
      expect(steps).not.toMatch(/SCAN d\b|TEMP B-TREE/)
    }
  })
})
