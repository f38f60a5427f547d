/** How sure a statement is, in fields and filters: its date, who says so, how many documents tell it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
beforeAll(async () => {
  graph = await openSmallGraph(folder)
})
afterAll(() => graph.store.close())

async function found(filter: string): Promise<readonly string[]> {
  const { data, errors } = await graph.ask(
    `{ contacts(filter: ${filter}) { totalCount edges { node { type target { name } date } } } }`,
  )
  expect(errors).toEqual([])
  const { totalCount, edges } = (
    data as {
      contacts: { totalCount: number; edges: { node: { type: string; target: { name: string }; date: string } }[] }
    }
  ).contacts
  expect(edges).toHaveLength(totalCount)
  return edges.map(({ node }) => `${node.type} ${node.target.name} ${node.date}`)
}

const MEETING = 'MET_WITH Anatoly Dobrynin 1962-10-27'
const ZORIN = 'SPOKE_TO Valerian Zorin 1962-10-25'
const STEVENSON = 'SPOKE_TO Adlai Stevenson 1962-10-25'
const CUBA = 'NEGOTIATED_WITH Cuba 1962-10'
const CASTRO = 'SPOKE_TO Fidel Castro XXXX-10-26'

describe('filters of how a statement is told', () => {
  it.each<[string, readonly string[]]>([
    ['{datePrecision: [DAY]}', [MEETING, STEVENSON, ZORIN]],
    ['{datePrecision: [MONTH, YEARLESS]}', [CUBA, CASTRO]],
    ['{not: {datePrecision: [DAY]}}', [CUBA, CASTRO]],
    ['{datePrecision: []}', []],
    ['{dateAnchor: [TEXT]}', [MEETING, STEVENSON, ZORIN, CUBA, CASTRO]],
    ['{dateAnchor: [PUBLISHED, DATELINE, NONE]}', []],
    ['{attributed: true}', []],
    ['{attributed: false, attribution: "official"}', [MEETING]],
    ['{attribution: "Embassy Official"}', [MEETING]],
    ['{attribution: "offic"}', []],
    ['{attribution: "!"}', []],
    ['{attribution: "\' OR 1=1 --"}', []],
    ['{minDocuments: 1}', [MEETING, STEVENSON, ZORIN, CUBA, CASTRO]],
    ['{minDocuments: 2}', [MEETING]],
    ['{minDocuments: 3}', []],
  ])('%s', async (filter, expected) => {
    expect([...(await found(filter))].sort()).toEqual([...expected].sort())
  })
})

describe('fields of how a statement is told', () => {
  it('come with one question to the store for all rows', async () => {
    graph.calls.clear()
    const { data, errors } = await graph.ask(
      '{ contacts { edges { node { documentCount attributed attributions datePrecision evidence { exact } } } } }',
    )
    expect(errors).toEqual([])
    const { edges } = (data as { contacts: { edges: { node: object }[] } }).contacts
    expect(edges[0]!.node).toMatchObject({
      documentCount: 2,
      attributed: false,
      attributions: ['an embassy official'],
      datePrecision: 'DAY',
    })
    expect(Object.fromEntries(graph.calls)).toEqual({ statementPage: 1 })
  })
})
