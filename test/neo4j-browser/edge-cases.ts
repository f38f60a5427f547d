/** Whoever follows an edge between actors finds the words that carry it. */
import { describe, expect, it } from 'vitest'
import type { ExportKind, ExportRecord, View } from '../../src/store/store.ts'
import type { TestServer } from '../store/neo4j-server.ts'

export function testEdges(server: TestServer, view: () => View): void {
  describe('edges between actors', () => {
    const edges = (): ReturnType<TestServer['query']> =>
      server.query(`
        MATCH (:Actor)-[r]->(:Actor)
        OPTIONAL MATCH (d:Document {id: r.documentId})
        RETURN type(r) AS type, r.statementId AS statement, r.exact AS exact, d.text AS text`)

    it('carry a quotation that stands in their document, each of them', async () => {
      const rows = await edges()
      expect(rows.length).toBeGreaterThan(100)
      for (const row of rows) {
        expect(row.exact, JSON.stringify(row.statement)).toMatch(/\w/)
        expect(row.text).toContain(row.exact)
      }
    })

    it('are one for each statement that is affirmed, actual and has a target, and one for each representation', async () => {
      const rows = await edges()
      const wanted = (await exported(view(), 'statement')).flatMap((record) =>
        record.record === 'statement' &&
        record.target !== null &&
        record.polarity === 'AFFIRMED' &&
        record.modality === 'ACTUAL'
          ? [`${record.type} ${record.id}`]
          : [],
      )
      const statements = rows.filter(({ type }) => type !== 'REPRESENTS')
      expect(statements.map(({ type, statement }) => `${type} ${statement}`).sort()).toEqual(wanted.sort())
      expect(rows.length - statements.length).toBe((await exported(view(), 'representation')).length)
    })
  })
}

async function exported(view: View, kind: ExportKind): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = []
  for await (const record of view.export([kind])) if (record.record === kind) records.push(record)
  return records
}
