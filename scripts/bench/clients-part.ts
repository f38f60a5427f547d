/** Many clients at once for a while: errors, times, and the memory of the server. */
import { type Question, requestOf } from './contact-questions.ts'
import { httpClient } from './http-client.ts'
import type { Served } from './served.ts'
import { type Timing, timingOf } from './timings.ts'

export interface Crowd {
  readonly clients: number
  readonly seconds: number
}

export interface CrowdResult extends Timing {
  readonly answers: number
  /** What went wrong, the first of them in words. */
  readonly errors: number
  readonly firstError: string | null
  /** Resident megabytes before the first request, and after each tenth of the time. */
  readonly memory: readonly (number | null)[]
}

const TENTHS = 10

/** Each client asks one question after the other, without a pause. */
export async function crowd(
  served: Served,
  questions: readonly Question[],
  { clients, seconds }: Crowd,
): Promise<CrowdResult> {
  const bodies = questions.map((question) => requestOf(question))
  const client = httpClient(served.url, clients)
  const end = performance.now() + seconds * 1000
  const times: number[] = []
  const errors: string[] = []
  const memory = [served.memory()]

  async function askOn(number: number): Promise<void> {
    for (let asked = number; performance.now() < end; asked++) {
      const start = performance.now()
      try {
        const answer = await client.ask(bodies[asked % bodies.length]!)
        if (answer.includes('"errors"')) errors.push(answer.slice(0, 300))
      } catch (error) {
        errors.push(String(error))
      }
      times.push(performance.now() - start)
    }
  }

  const look = setInterval(() => memory.push(served.memory()), (seconds * 1000) / TENTHS)
  try {
    await Promise.all(Array.from({ length: clients }, (_, number) => askOn(number)))
  } finally {
    clearInterval(look)
    client.close()
  }
  return {
    ...timingOf(times),
    ...{ answers: times.length, errors: errors.length, firstError: errors[0] ?? null, memory },
  }
}
