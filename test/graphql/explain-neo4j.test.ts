import { afterAll, describe, expect, it } from 'vitest'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { pasteCypher } from '../../src/store/neo4j/paste-cypher.ts'
import type { Store } from '../../src/store/store.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { explainCases, type Row } from './explain-cases.ts'

const server = testServer()

describe.skipIf(server === null)(`explain, on Neo4j${server === null ? ` (${missingNeo4j()})` : ''}`, () => {
  if (server === null) return
  useAlone(server)
  let store: Store
  explainCases(
    async () => {
      store = neo4jStore(server.options)
      return store
    },
    {
      language: 'CYPHER',
      async rows(query) {
        const rows = await server.query(query.replace(/;$/, ''))
        return rows.map((row) => (typeof row.statement === 'object' ? (row.statement as Row) : row))
      },
    },
  )
  afterAll(() => store.close())

  it.each(["it's", 'back\\slash', '\\u0027 OR 1=1 //', '\\', "\\'", '\n\r\t\u0000\u0007', '$other', '`', 'é 🤷'])(
    'gives back the text %j',
    async (text) => {
      const rows = await server.query(
        pasteCypher({ text: 'RETURN $text AS text', params: { text, other: 1 } }).replace(/;$/, ''),
      )
      expect(rows).toEqual([{ text }])
    },
  )
})
