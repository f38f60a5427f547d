/** `contacts` over HTTP against the bare driver and against @neo4j/graphql, on one Neo4j, in turn. */
import neo4j, { type Driver } from 'neo4j-driver'
import { type Answer, askDriver } from './bare-driver.ts'
import { type Question, requestOf } from './contact-questions.ts'
import { httpClient } from './http-client.ts'
import { type AskPeer, neo4jGraphql } from './neo4j-graphql.ts'
import { type Neo4jAccess, serveNeo4j } from './served.ts'
import { inTurn, type Timing } from './timings.ts'

/** A question, and how long each way took to answer it. */
export interface Compared {
  readonly question: Question
  readonly http: Timing
  readonly driver: Timing
  /** Null where it was not measured. */
  readonly peer: Timing | null
}

export interface Rounds {
  readonly rounds: number
  /** Of @neo4j/graphql, which takes long; 0 leaves it out. */
  readonly peerRounds: number
}

const WARM = 30

/** @throws Error where the ways give different answers. */
export async function compareContacts(
  server: Neo4jAccess,
  questions: readonly Question[],
  { rounds, peerRounds }: Rounds,
): Promise<readonly Compared[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  const served = await serveNeo4j(server)
  const client = httpClient(served.url, 1)
  try {
    const peer = peerRounds > 0 ? await neo4jGraphql(driver) : null
    const compared: Compared[] = []
    for (const question of questions) {
      const request = requestOf(question)
      const ask = async (): Promise<Answer> => answerOf(await client.ask(request))
      await checkEqual(question, ask, driver, peer)
      const [http, bare] = await inTurn([ask, () => askDriver(driver, question)], { rounds, warm: WARM })
      const [slow] = peer ? await inTurn([() => peer(question)], { rounds: peerRounds, warm: 3 }) : []
      compared.push({ question, http: http!, driver: bare!, peer: slow ?? null })
    }
    return compared
  } finally {
    client.close()
    await served.stop()
    await driver.close()
  }
}

async function checkEqual(
  question: Question,
  ask: () => Promise<Answer>,
  driver: Driver,
  peer: AskPeer | null,
): Promise<void> {
  const ours = JSON.stringify(await ask())
  const others = { 'the bare driver': await askDriver(driver, question), ...(peer && { peer: await peer(question) }) }
  for (const [name, answer] of Object.entries(others)) {
    if (JSON.stringify(answer) !== ours) {
      throw new Error(`${question.name}: ${name} answers ${JSON.stringify(answer)}, demarche ${ours}`)
    }
  }
}

interface Body {
  readonly data?: {
    readonly contacts: {
      readonly totalCount?: number
      readonly edges: readonly { readonly node: { readonly id: string } }[]
    }
  }
}

function answerOf(body: string): Answer {
  const { data } = JSON.parse(body) as Body
  if (!data) throw new Error(`demarche answered ${body.slice(0, 500)}`)
  return data.contacts.totalCount ?? data.contacts.edges.map(({ node }) => node.id)
}
