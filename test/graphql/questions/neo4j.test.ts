import { describe, it } from 'vitest'
import { openNeo4j } from '../../store/neo4j-opened.ts'
import { missingNeo4j, testServer, useAlone } from '../../store/neo4j-server.ts'
import { testQuestions } from './question-suite.ts'

const server = testServer()

if (server === null) {
  describe('store: neo4j, the questions of analysts', () => it.skip(`all (${missingNeo4j()})`, () => undefined))
} else {
  useAlone(server)
  testQuestions('store: neo4j', () => openNeo4j(server))
}
