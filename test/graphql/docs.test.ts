/** The commands of docs/graphql.md and docs/claims.md, run against a server on a real port, give the answers printed there. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { MAX_PAGE_SIZE } from '../../src/graphql/connection.ts'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const [text, claims] = ['docs/graphql.md', 'docs/claims.md'].map((page) => readFileSync(packagePath(page), 'utf8')) as [
  string,
  string,
]
const EXAMPLE =
  /^## (?<title>[^\n]+)\n(?:(?!^## )[\s\S])*?^```sh\n(?<command>[^`]+)^```\n\n```json\n(?<answer>[^`]+)^```/gm
const examplesOf = (page: string) =>
  [...page.matchAll(EXAMPLE)].map(({ groups }) => groups as Record<'title' | 'command' | 'answer', string>)
const examples = [...examplesOf(text), ...examplesOf(claims)]

const folder = temporaryFolder()
let graph: SmallGraph
let server: Listening
beforeAll(async () => {
  graph = await openSmallGraph(folder)
  server = await listen(graph.server, { port: 0 })
})
afterAll(async () => {
  await server.stop()
  await graph.store.close()
})

/** Does what curl does with the command. */
async function run(command: string): Promise<Response> {
  const query = /^curl -s -G (\S+) --data-urlencode 'query=([^']+)'$/.exec(command.trim())
  const body = /^curl -s (\S+) -H 'content-type: application\/json' --data '([^']+)'$/.exec(command.trim())
  const address = (url: string): string => url.replace('http://localhost:4000', server.url)
  if (query) return fetch(`${address(query[1]!)}?${new URLSearchParams({ query: query[2]! })}`)
  if (body) {
    return fetch(address(body[1]!), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: body[2]!,
    })
  }
  throw new Error(`The test cannot run: ${command}`)
}

describe('the pages of questions', () => {
  it('has an answer to every command', () => {
    expect(examples.length).toBe(`${text}${claims}`.match(/^```sh$/gm)!.length)
    expect(examples.length).toBeGreaterThanOrEqual(9)
  })

  it.each(examples)('$title', async ({ command, answer }) => {
    expect(await (await run(command)).json()).toEqual(JSON.parse(answer))
  })

  it('names the size of a page as the server has it', () => {
    expect(text).toContain(`1 to ${MAX_PAGE_SIZE}`)
  })
})
