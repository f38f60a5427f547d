/** The saved questions, asked over Bolt: they answer what GraphQL answers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guideQuestions } from '../../scripts/neo4j-browser/browser-guide.ts'
import { CONTACT_TYPES } from '../../src/model/statement-types.ts'
import type { DateWindow, StatementFilter, View } from '../../src/store/store.ts'
import type { TestServer } from '../store/neo4j-server.ts'
import { ANY_STATEMENT, ids, through } from '../store/suite/store-context.ts'
import { type Answer, askProfiled } from './samples-in-neo4j.ts'

/** The defaults of `contacts` and `statements` in the schema. */
const SHOWN: StatementFilter = {
  ...ANY_STATEMENT,
  polarity: 'AFFIRMED',
  modality: ['ACTUAL'],
  minConfidence: 0.5,
}

const within = (from: string, to: string, certainty: DateWindow['certainty']): DateWindow => ({
  from,
  to,
  certainty,
  includeUndated: false,
})

/** For a question: the statements that GraphQL gives, and the column of the answer that names them. */
const SAME: Readonly<Record<string, readonly [filter: StatementFilter, column: string]>> = {
  '1-contacts-on-a-day': [
    { ...SHOWN, types: CONTACT_TYPES, window: within('2026-03-17', '2026-03-17', 'SURELY') },
    'contact',
  ],
  '2-contacts-between-two-countries': [
    {
      ...SHOWN,
      types: CONTACT_TYPES,
      actor: through('country:KEN'),
      with: through('country:UGA'),
      window: within('2026-03-01', '2026-03-31', 'POSSIBLY'),
    },
    'contact',
  ],
  '3-what-somebody-urged': [{ ...SHOWN, types: ['URGED', 'DEMANDED'], source: ids('person:ingrid-solvang') }, 'demand'],
}

const PAGE = join(import.meta.dirname, '../../docs/neo4j-browser.md')

export function testQuestions(server: TestServer, view: () => View): void {
  it('docs/neo4j-browser.md shows each question by its title, and how to find a name', async () => {
    const page = readFileSync(PAGE, 'utf8')
    for (const { title, name } of guideQuestions()) {
      expect(page).toContain(`\n## ${title}\n`)
      expect(page).toContain(`](neo4j-browser/${name}.png)`)
    }
    const [, query] = /```cypher\n(.+?)```/s.exec(page) ?? []
    expect(await server.query(query!)).toEqual([{ 'node.name': 'Ramiro Huamaní' }])
  })

  describe.each(guideQuestions())('$title', ({ name, text }) => {
    it('has a limit, for large graphs', () => expect(text).toMatch(/ LIMIT \d+$/m))

    const same = SAME[name]
    if (same === undefined) return
    it('answers what GraphQL answers', async () => {
      const [filter, column] = same
      const { rows } = await view().statements(filter, { first: 100, after: null })
      const statements = rows.map(({ id }) => id).sort()
      expect(statements.length).toBeGreaterThan(1)
      expect(statementsOf(await askProfiled(server, text), column)).toEqual(statements)
    })
  })
}

function statementsOf({ rows }: Answer, column: string): readonly string[] {
  const found = rows.map((row) => (row[column] as { properties: { id?: string; statementId?: string } }).properties)
  return [...new Set(found.map(({ id, statementId }) => statementId ?? id ?? ''))].sort()
}
