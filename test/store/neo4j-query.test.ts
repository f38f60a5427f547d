/** Queries sent ahead: whatever fails, the reason given is the first one, since a server refuses all that follows a failure. */
import { describe, expect, it } from 'vitest'
import { type Query, type Run, sendingAhead } from '../../src/store/neo4j/query.ts'

const query = (text: string): Query => ({ text, params: {} })

/** Answers in order; a query that is called `bad` fails, and so does all that follows, as in a transaction. */
function transaction(): { readonly run: Run; readonly seen: string[] } {
  const seen: string[] = []
  let last: Promise<unknown> = Promise.resolve()
  let broken = false
  const answer = async (text: string): Promise<[]> => {
    if (broken) throw new Error('the transaction has failed')
    broken = text === 'bad'
    if (broken) throw new Error('deadlock')
    seen.push(text)
    return []
  }
  const run: Run = ({ text }) => {
    const next = last.then(() => answer(text))
    last = next.catch(() => undefined)
    return next
  }
  return { run, seen }
}

describe('sendingAhead', () => {
  it('runs what is sent before what is asked afterwards, and is done when all is', async () => {
    const { run, seen } = transaction()
    const result = await sendingAhead(run, async (send) => {
      send(query('first'), query('second'))
      await run(query('asked'))
      send(query('last'))
      return 7
    })
    expect([result, seen]).toEqual([7, ['first', 'second', 'asked', 'last']])
  })

  it('rejects with what a query sent ahead failed with, not with what came of it', async () => {
    const { run } = transaction()
    const work = sendingAhead(run, async (send) => {
      send(query('bad'))
      await run(query('asked'))
    })
    await expect(work).rejects.toThrow('deadlock')
  })

  it('rejects where the last query sent fails', async () => {
    const { run } = transaction()
    await expect(sendingAhead(run, async (send) => send(query('first'), query('bad')))).rejects.toThrow('deadlock')
  })

  it("rejects with the work's own failure where all that was sent was done", async () => {
    const { run, seen } = transaction()
    const work = sendingAhead(run, async (send) => {
      send(query('first'))
      throw new RangeError('no such document')
    })
    await expect(work).rejects.toThrow(RangeError)
    expect(seen).toEqual(['first'])
  })
})
