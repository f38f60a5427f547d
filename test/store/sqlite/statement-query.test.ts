/** The SQL of statement questions: its text, and that indexes answer it. */
import { constants, DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { ANY_DOCUMENT } from '../../../src/store/any-filter.ts'
import { knowGoingOn, openDatabase } from '../../../src/store/sqlite/database.ts'
import { documentsPage } from '../../../src/store/sqlite/document-query.ts'
import { migrate } from '../../../src/store/sqlite/migrations.ts'
import { accountsNear } from '../../../src/store/sqlite/near-query.ts'
import { type Sql, sql } from '../../../src/store/sqlite/sql.ts'
import { statementsCount, statementsPage } from '../../../src/store/sqlite/statement-query.ts'
import { DATE_ORDERS, type DateWindow, STATEMENT_ORDERS } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { ANY_STATEMENT, ids, through } from '../suite/store-context.ts'

const DAY: DateWindow = { from: '2031-03-04', to: '2031-03-04', certainty: 'POSSIBLY', includeUndated: false }

/** What contacts are asked for by default. */
const ASKED = {
  types: ['SPOKE_TO', 'MET_WITH'],
  polarity: 'AFFIRMED',
  modality: ['ACTUAL'],
  minConfidence: 0.5,
  review: ['EXTRACTED', 'CONFIRMED'],
} as const

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
      {
        ...ANY_STATEMENT,
        source: ids("x' OR 1 = 1"),
        window: DAY,
        types: ['MET_WITH'],
        review: ['EXTRACTED', 'REJECTED'],
      },
      { first: 25, after: { dateEarliest: '2031-01-01', id: 'st-1' } },
    )
    expect(query.params).toEqual({
      afterDay: '2031-01-01',
      afterId: 'st-1',
      from: '2031-03-04',
      limit: 26,
      review0: 'EXTRACTED',
      review1: 'REJECTED',
      source: '["x\' OR 1 = 1"]',
      sourceNames: '[]',
      to: '2031-03-04',
      types0: 'MET_WITH',
    })
    expect(query.text).not.toMatch(/2031|st-1|x'|26|MET_WITH|EXTRACTED/)
    expect(new Set(query.text.match(/\$\w+/g))).toEqual(new Set(Object.keys(query.params).map((name) => `$${name}`)))
  })

  it('counts without loading a row', () => {
    expect(statementsCount({ ...ANY_STATEMENT, polarity: 'DENIED' })).toMatchInlineSnapshot(`
      {
        "params": {
          "polarity": "DENIED",
        },
        "text": "SELECT count(*) AS count FROM statements s WHERE (random() & 63 OR going_on(s.id)) AND s.polarity = $polarity",
      }
    `)
  })

  it('merges what an index has of an actor at either end, without sorting and without the table', () => {
    for (const order of DATE_ORDERS) {
      for (const after of [null, { dateEarliest: '2031-03-04', id: 'st-1' }]) {
        const filter = {
          ...ANY_STATEMENT,
          actor: through('country:KEN'),
          with: ids('country:POL'),
          window: DAY,
          ...ASKED,
        }
        const steps = plan(statementsPage(filter, { first: 25, after }, order)).split('\n')
        const reads = steps.filter((step) => /\bs\b/.test(step))
        for (const end of ['source', 'target']) {
          const seek = `SEARCH s USING COVERING INDEX statements_by_${end} (${end}=? AND date_earliest`
          expect(reads.filter((step) => step.startsWith(seek)).length).toBeGreaterThanOrEqual(4)
        }
        for (const read of reads) {
          expect(read).toMatch(/^SEARCH s USING (?:COVERING INDEX statements_by_|PRIMARY KEY \(id=\?\))/)
        }
      }
    }
  })

  it('counts what an actor has without the table', () => {
    const steps = plan(statementsCount({ ...ANY_STATEMENT, actor: through('country:KEN'), window: DAY, ...ASKED }))
    const reads = steps.split('\n').filter((step) => /\bs\b/.test(step))
    expect(reads).toHaveLength(2)
    for (const read of reads) expect(read).toMatch(/^SEARCH s USING COVERING INDEX statements_by_/)
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

  it('is prepared once, however long the pages are', () => {
    const path = `${temporaryFolder()}/prepared.db`
    const database = openDatabase({ path, readOnly: false, wait: 0 })
    migrate(database)
    database.close()
    using connection = new DatabaseSync(path)
    knowGoingOn(connection)
    // Asked of each step of a query that is prepared.
    let authorized = 0
    connection.setAuthorizer(() => {
      authorized += 1
      return constants.SQLITE_OK
    })
    const filters = [ANY_STATEMENT, { ...ANY_STATEMENT, actor: through('country:KEN'), window: DAY, ...ASKED }]
    for (const filter of filters) {
      for (const order of STATEMENT_ORDERS) {
        const [few, many] = [10, 20].map((first) => statementsPage(filter, { first, after: null }, order)) as [Sql, Sql]
        const statement = connection.prepare(few.text)
        statement.all(few.params)
        const before = authorized
        expect(statement.all(many.params)).toEqual([])
        expect(many.text).toBe(few.text)
        expect(authorized).toBe(before)
      }
    }
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
