import { describe, it } from 'vitest'
import { openNeo4j } from '../store/neo4j-opened.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { ARTICLES } from './articles.ts'
import { testMainJob } from './main-job.ts'

const server = testServer()

if (server === null) {
  describe('store: neo4j, the main job', () => it.skip(`all (${missingNeo4j()})`, () => undefined))
} else {
  useAlone(server)
  for (const article of ARTICLES) testMainJob('store: neo4j', article, () => openNeo4j(server))
}
