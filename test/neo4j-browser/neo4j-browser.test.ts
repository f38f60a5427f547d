/** The samples in a real Neo4j: what its edges carry, the saved questions over Bolt, and in a real Neo4j Browser. */
import { afterAll, beforeAll, describe, it } from 'vitest'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { openNeo4j } from '../store/neo4j-opened.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import type { OpenedStore } from '../store/suite/store-context.ts'
import { testInBrowser } from './browser-cases.ts'
import { testEdges } from './edge-cases.ts'
import { testPlans } from './plan-cases.ts'
import { testQuestions } from './question-cases.ts'
import { importSamples } from './samples-in-neo4j.ts'

const server = testServer()
const noChromium = missingChromium()

describe('neo4j-browser/', () => {
  if (server === null) {
    it.skip(`all (${missingNeo4j()})`, () => undefined)
    return
  }
  let opened: OpenedStore
  useAlone(server)
  beforeAll(async () => {
    opened = await openNeo4j(server)
    await importSamples(opened.store)
  }, 300_000)
  afterAll(() => opened?.dispose())

  testEdges(server, () => opened.store.view())
  testQuestions(server, () => opened.store.view())
  if (noChromium === null) testInBrowser(server)
  else it.skip(`in Neo4j Browser (${noChromium})`, () => undefined)
  testPlans(server)
})
