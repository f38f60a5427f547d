/** `contacts` on SQLite: at the port of stores, there with a time limit (in a thread), and over HTTP, in turn. */
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { BusyGraph } from './busy-graph.ts'
import { busySqlite } from './busy-stores.ts'
import { contactQuestions, type Question, requestOf } from './contact-questions.ts'
import { httpClient } from './http-client.ts'
import { serve } from './served.ts'
import { askStore } from './store-questions.ts'
import { inTurn, type Timing } from './timings.ts'

export interface SqliteTimes {
  readonly question: Question
  readonly port: Timing
  readonly limited: Timing
  readonly http: Timing
}

const WARM = 30
const LIMIT = 60_000

/** The store is made at `path` where it is not there yet. */
export async function timeSqlite(graph: BusyGraph, path: string, rounds: number): Promise<readonly SqliteTimes[]> {
  await busySqlite(graph, path)
  const store = sqliteStore({ path })
  const served = await serve(`sqlite:${path}`, {})
  const client = httpClient(served.url, 1)
  try {
    const times: SqliteTimes[] = []
    for (const question of contactQuestions(graph)) {
      const request = requestOf(question)
      const [port, limited, http] = await inTurn(
        [
          () => askStore(store.view(), question),
          () => askStore(store.view({ timeLimit: LIMIT }), question),
          () => client.ask(request),
        ],
        { rounds, warm: WARM },
      )
      times.push({ question, port: port!, limited: limited!, http: http! })
    }
    return times
  } finally {
    client.close()
    await served.stop()
    await store.close()
  }
}
