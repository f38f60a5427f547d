/** What only happens to a view of Neo4j at the wrong moment, so that the rows are made by hand. */
import { expect, it } from 'vitest'
import { neo4jView } from '../../src/store/neo4j/neo4j-view.ts'
import type { Query, Run } from '../../src/store/neo4j/query.ts'
import { documentProperties } from '../../src/store/neo4j/record-mapper.ts'
import { ANY_STATEMENT } from './suite/store-context.ts'
import { KENYAN_READOUT } from './suite/world.ts'

const PAGE = { first: 2, after: null }

const viewOf = (rows: readonly object[]) => {
  const run: Run = async <Row>(_: Query<Row>) => rows as readonly Row[]
  return neo4jView((work) => work(run))
}

it('leaves out what is deleted while a query reads it, for which Neo4j gives null', async () => {
  const { document } = KENYAN_READOUT
  const found = { document: documentProperties(document) }
  const gone = { document: null }
  const everything = { search: null, from: null, to: null }
  expect(await viewOf([gone, found]).documents(everything, PAGE)).toEqual({ rows: [document], hasNextPage: false })
  expect([...(await viewOf([gone, found]).documentsById([document.id])).keys()]).toEqual([document.id])

  expect(await viewOf([{ statement: null }]).statement('st-1')).toBeNull()
  expect(await viewOf([{ statement: null }]).statements(ANY_STATEMENT, PAGE)).toEqual({ rows: [], hasNextPage: false })
  expect(await viewOf([{ actor: null, asked: 'person:a' }]).actor('person:a')).toBeNull()
  expect(await viewOf([{ actor: null }]).actorsNamed('a')).toEqual([])
})

it('says that a page has a next one, also where a row of it is gone', async () => {
  const rows = [{ document: null }, { document: null }, { document: null }]
  const page = await viewOf(rows).documents({ search: null, from: null, to: null }, PAGE)
  expect(page).toEqual({ rows: [], hasNextPage: true })
})
