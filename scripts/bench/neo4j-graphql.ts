/** The questions over @neo4j/graphql, in this process: what a server would add is left out in its favour. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { CONTACT_TYPES } from '../../src/model/statement-types.ts'
import type { Answer } from './bare-driver.ts'
import { MIN_CONFIDENCE, PAGE, type Question } from './contact-questions.ts'

export type AskPeer = (question: Question) => Promise<Answer>

export async function neo4jGraphql(driver: Driver): Promise<AskPeer> {
  const typeDefs = readFileSync(join(import.meta.dirname, 'neo4j-graphql.graphql'), 'utf8')
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  const parsed = new Map<string, DocumentNode>()
  return async (question) => {
    const text = question.counted ? COUNT : STATEMENTS
    if (!parsed.has(text)) parsed.set(text, parse(text))
    return answerOf(await ask(schema, parsed.get(text)!, question, driver))
  }
}

function ask(schema: GraphQLSchema, document: DocumentNode, question: Question, driver: Driver): unknown {
  return execute({
    schema,
    document,
    variableValues: { where: whereOf(question) },
    contextValue: { executionContext: driver, sessionConfig: { database: 'neo4j' } },
  })
}

interface Data {
  readonly statements?: readonly { readonly id: string }[]
  readonly statementsConnection?: { readonly aggregate: { readonly count: { readonly nodes: number } } }
}

async function answerOf(result: unknown): Promise<Answer> {
  const { data, errors } = (await result) as ExecutionResult
  if (errors?.[0]) throw errors[0]
  const { statements, statementsConnection } = data as Data
  return statements?.map(({ id }) => id) ?? statementsConnection!.aggregate.count.nodes
}

function whereOf({ actor, with: other, window }: Question): object {
  const named = 'id' in actor ? { id: { eq: actor.id } } : { name: { eq: actor.name } }
  const ends = (who: object): object => ({ some: { OR: [who, { represents: { some: who } }] } })
  const one = ends(named)
  const two = other && ends({ id: { eq: other.id } })
  return {
    AND: [
      two
        ? {
            OR: [
              { source: one, target: two },
              { source: two, target: one },
            ],
          }
        : { OR: [{ source: one }, { target: one }] },
      {
        type: { in: CONTACT_TYPES },
        polarity: { eq: 'AFFIRMED' },
        modality: { in: ['ACTUAL'] },
        confidence: { gte: MIN_CONFIDENCE },
        review: { in: ['EXTRACTED', 'CONFIRMED'] },
        ...(window && { dateLatest: { gte: window.from }, dateEarliest: { lte: window.to } }),
      },
    ],
  }
}

const STATEMENTS = /* GraphQL */ `
  query ($where: StatementWhere) {
    statements(where: $where, sort: [{ sortKey: ASC }], limit: ${PAGE}) {
      id type date dateEarliest dateLatest polarity modality confidence review verb about
      sourceRole sourceRoleOf targetRole targetRoleOf
      source { id kind name }
      target { id kind name }
      documentsConnection {
        edges { properties { exact start end attribution } node { id url title publisher publishedAt } }
      }
    }
  }
`

const COUNT = /* GraphQL */ `
  query ($where: StatementWhere) { statementsConnection(where: $where) { aggregate { count { nodes } } } }
`
