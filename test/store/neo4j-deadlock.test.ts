/** A flush that Neo4j ends to undo a deadlock is run again by the driver, and its result is whole. */
import { setTimeout } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { openNeo4j } from './neo4j-opened.ts'
import { missingNeo4j, type TestServer, testServer, useAlone } from './neo4j-server.ts'
import { exported, put } from './suite/store-context.ts'
import { KENYAN_READOUT, POLISH_READOUT, RHEA, WORLD } from './suite/world.ts'

const server = testServer()

describe('store: neo4j, deadlocks', () => {
  if (server === null) it.skip(`all (${missingNeo4j()})`, () => undefined)
  else {
    useAlone(server)
    cases(server)
  }
})

function cases(neo4jServer: TestServer): void {
  const { options, query } = neo4jServer

  it('with a transaction of somebody else', { timeout: 60_000 }, async () => {
    // The same changes without anybody else.
    const alone = await openNeo4j(neo4jServer)
    await put(alone.store, ...WORLD)
    await put(alone.store, CHANGED, POLISH_READOUT)
    const expected = await exported(alone.store)
    await alone.dispose()

    const driver = neo4j.driver(options.url, neo4j.auth.basic(options.username!, options.password!))
    const store = neo4jStore(options)
    const sessions = [driver.session(), driver.session()] as const
    try {
      await put(store, ...WORLD)
      // The flush takes its turn, then the contribution, then the actor.
      const first = await sessions[0].beginTransaction()
      await first.run('MATCH (c:Contribution {document: $id}) SET c.held = true', { id: KENYAN_READOUT.document.id })
      let written = false
      const flush = put(store, CHANGED, POLISH_READOUT).finally(() => {
        written = true
      })
      await blocked(1)
      // Of those who wait for one another Neo4j ends the one with the fewest locks: this one shall have more than the flush.
      const second = await sessions[1].beginTransaction()
      await second.run('UNWIND range(1, 2000) AS number CREATE (:Held {number: number})')
      await second.run('MATCH (a:Actor {id: $id}) SET a.held = true', { id: RHEA.id })
      const turn = second.run('MATCH (schema:DemarcheSchema) SET schema.held = true')
      await blocked(2)
      // Now the flush goes on to the actor, whose holder waits for the flush.
      await first.rollback()
      // Whoever has the turn keeps it until it is done: the flush had it, was not done, and has it no more.
      await turn
      expect(written).toBe(false)
      await second.rollback()

      expect(await flush).toMatchObject({ documentsReplaced: 1, documentsUnchanged: 1 })
      expect(await exported(store)).toEqual(expected)
    } finally {
      for (const session of sessions) await session.close()
      await store.close()
      await driver.close()
    }
  })

  /** Waits until so many transactions wait for a lock. */
  async function blocked(count: number): Promise<void> {
    for (;;) {
      const [row] = await query(
        "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS count",
      )
      if (Number(row?.count) >= count) return
      await setTimeout(50)
    }
  }
}

/** Rhea is called otherwise, so the actor changes too. */
const CHANGED = {
  ...KENYAN_READOUT,
  actors: KENYAN_READOUT.actors.map((actor) =>
    actor.id === RHEA.id ? { ...actor, aliases: [...actor.aliases, 'Madam Minister'] } : actor,
  ),
}
