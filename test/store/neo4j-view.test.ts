/** What only happens to a view of Neo4j at the wrong moment, so that the rows are made by hand. */
import { expect, it } from 'vitest'
import { neo4jView } from '../../src/store/neo4j/neo4j-view.ts'
import type { Query, Run } from '../../src/store/neo4j/query.ts'
import { documentProperties } from '../../src/store/neo4j/record-mapper.ts'
import { ANY_STATEMENT } from './suite/store-context.ts'
import { KENYAN_READOUT } from './suite/world.ts'

const PAGE = { first: 2, after: null }

/** A view whose queries are answered by these, one after the other, and then by the last. */
const viewOf = (...answers: readonly (readonly object[])[]) => {
  let asked = 0
  const run: Run = async <Row>(_: Query<Row>) => answers[Math.min(asked++, answers.length - 1)] as readonly Row[]
  return neo4jView({ read: (work) => work(run), ask: run })
}

const EVERYTHING = { search: null, from: null, to: null }
const { document } = KENYAN_READOUT
const FOUND = { document: documentProperties(document) }
const GONE = { document: null }

it('takes what is deleted while a query reads it for unknown: Neo4j gives null for it', async () => {
  expect([...(await viewOf([GONE, FOUND]).documentsById([document.id])).keys()]).toEqual([document.id])
  expect(await viewOf([{ statement: null }]).statement('st-1')).toBeNull()
  expect(await viewOf([{ statement: null }]).accounts('st-1')).toEqual([])
  expect(await viewOf([{ actor: null, asked: 'person:a' }]).actor('person:a')).toBeNull()
  expect(await viewOf([{ actor: null }]).actorsNamed('a')).toEqual([])
})

it('asks again for a page of which a row is deleted while it is read', async () => {
  const page = await viewOf([GONE, GONE, FOUND], [FOUND]).documents(EVERYTHING, PAGE)
  expect(page).toEqual({ rows: [document], hasNextPage: false })
  const others = [{ statement: null }]
  expect(await viewOf(others, []).statements(ANY_STATEMENT, PAGE)).toEqual({ rows: [], hasNextPage: false })
})

it('does not ask for ever', async () => {
  expect(await viewOf([GONE, FOUND]).documents(EVERYTHING, PAGE)).toEqual({ rows: [document], hasNextPage: false })
})
