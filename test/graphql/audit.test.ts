/** GraphQL over HTTP as its specification says: every audit of graphql-http, without an error and without a warning. */
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
let listening: Listening

beforeAll(async () => {
  graph = await openSmallGraph(folder)
  listening = await listen(graph.server, { port: 0 })
})

afterAll(async () => {
  await listening.stop()
  await graph.store.close()
})

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${listening.url}/graphql`, fetchFn: fetch })

  it('is audited', () => expect(audits.length).toBeGreaterThan(60))

  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
    })
  }
})
