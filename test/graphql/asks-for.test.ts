/** Looking ahead in a query: through fragments, aliases and fields that are asked for twice. */
import { buildSchema, graphql } from 'graphql'
import { expect, it } from 'vitest'
import { asksFor } from '../../src/graphql/asks-for.ts'

const schema = buildSchema(`
  type Query { list: List }
  type List { edges: [Edge] count: Int }
  type Edge { node: Node }
  type Node { name: String parent: Node }
`)

const PATH = ['edges', 'node', 'parent']

const ROWS: readonly [string, boolean][] = [
  ['{ list { edges { node { parent { name } } } } }', true],
  ['{ list { edges { node { name } } } }', false],
  ['{ list { count } }', false],
  ['{ list { all: edges { it: node { up: parent { name } } } } }', true],
  ['{ list { edges: count } }', false],
  ['{ list { ... { edges { ... on Edge { node { parent { name } } } } } } }', true],
  ['{ list { ...L } } fragment L on List { edges { ...E } } fragment E on Edge { node { parent { name } } }', true],
  ['{ list { ...L } } fragment L on List { edges { ...E } } fragment E on Edge { node { name } }', false],
  ['{ list { edges { node { name } } edges { node { parent { name } } } } }', true],
  ['{ list { count } list { edges { node { parent { name } } } } }', true],
  ['{ list { edges { node { name } } } other: list { edges { node { parent { name } } } } }', false],
]

it.each(ROWS)('%s', async (source, expected) => {
  const seen: boolean[] = []
  const rootValue = {
    list: (_args: object, _context: unknown, info: Parameters<typeof asksFor>[0]) => {
      seen.push(asksFor(info, ['nothing'], PATH))
      return null
    },
  }
  expect((await graphql({ schema, source, rootValue })).errors).toBeUndefined()
  expect(seen[0]).toBe(expected)
})
