/** The queries of the README, on the samples, must give the answers printed there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../src/graphql/create-server.ts'
import { createStore } from '../src/store/create-store.ts'
import { runDemarche } from './helpers/run-demarche.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
interface Ends {
  readonly source: { readonly name: string }
  readonly target: { readonly name: string }
}

const block = (language: string): string => README.match(new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's'))?.[1] ?? ''

describe('README.md', () => {
  const folder = temporaryFolder()
  const store = createStore(`sqlite:${join(folder, 'samples.db')}`, {
    uri: null,
    username: null,
    password: null,
    database: null,
  })
  const server = createServer({ store })

  async function ask(query: string): Promise<{ readonly data?: unknown; readonly errors?: unknown }> {
    const response = await server.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { data?: unknown; errors?: unknown }
  }

  beforeAll(async () => {
    const { code, stderr } = await runDemarche(['import', '--store', 'sqlite:samples.db', join(ROOT, 'samples')], {
      cwd: folder,
    })
    expect(code, stderr).toBe(0)
    return () => store.close()
  })

  it('prints the real answer to its first question', async () => {
    expect(await ask(block('graphql'))).toEqual(JSON.parse(block('json')))
  })

  const questions = [...README.matchAll(/^\| .+\? +\| `(.+)` +\|$/gm)].map(([, query]) => query!)

  it('has more questions', () => expect(questions.length).toBeGreaterThan(3))

  it.each(questions)('%s has an answer that is not empty', async (query) => {
    const { data, errors } = await ask(`{ ${query.endsWith(')') ? `${query} { totalCount }` : query} }`)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).not.toMatch(/"actor":null|"totalCount":0|\[\]/)
  })

  /** Rows of docs/samples.md: who stands at the other end, of contacts unless another field is named. */
  const ANSWERS: readonly (readonly [arguments: string, ends: readonly string[]])[] = [
    ['actor: {name: "Ingrid Solvang"}, on: "2026-03-10"', ['Ingrid Solvang', 'Wanjiru Otieno']],
    ['actor: {name: "Ingrid Solvang"}, on: "2026-03-06"', ['Ingrid Solvang', 'Julius Nsereko']],
    [
      'actor: {name: "Uganda"}, on: "2026-03-16"',
      ['Eleanor Whitcombe', 'Joseph Mugerwa', 'Julius Nsereko', 'Tomás Ferreira'],
    ],
    ['types: [MET_WITH], polarity: DENIED', ['Joseph Mugerwa', 'Wanjiru Otieno']],
    ['actor: {name: "Tomás Ferreira"}, modality: [PLANNED]', ['Fatoumata Sissoko', 'Tomás Ferreira']],
    // Teasers below the articles.
    ['actor: {name: "Spain"}, polarity: null, modality: null', []],
  ]

  it.each(ANSWERS)('the samples answer contacts(%s)', async (filter, ends) => {
    const query = `{ contacts(${filter}) { edges { node { source { name } target { name } } } } }`
    const { data } = (await ask(query)) as { data: { contacts: { edges: readonly { node: Ends }[] } } }
    const names = data.contacts.edges.flatMap(({ node }) => [node.source.name, node.target.name])
    expect([...new Set(names)].sort()).toEqual(ends)
  })
})
