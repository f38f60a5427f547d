/** Both stores, given the same changes, report the same and export the same. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { country, documentId, makeGraph, organization, person } from '../helpers/make-graph.ts'
import { missingNeo4j, testServer, useAlone } from './neo4j-server.ts'
import { exported, found, through } from './suite/store-context.ts'

const KENYA = country('KEN', 'Kenya')
const NORWAY = country('NOR', 'Norway', { aliases: ['Oslo'] })
const COUNCIL = organization('Nordic Mediation Council')
const COUNCIL_PLACED = organization('Nordic Mediation Council', { country: 'NOR' })
const MINISTER = { role: 'Foreign Minister', of: KENYA.id }

// Records that may be one actor, may bridge two others, or only share a family name.
const ACTORS = [
  KENYA,
  NORWAY,
  COUNCIL,
  COUNCIL_PLACED,
  person('Rhea Okonjo-Vance', { offices: [MINISTER] }),
  person('R. Okonjo-Vance', { offices: [MINISTER] }),
  person('Okonjo-Vance', { offices: [MINISTER] }),
  person('Daniel Okonjo-Vance', { country: 'NOR' }),
  person('Ingrid Solheim', { aliases: ['Envoy Solheim'] }),
]

const actor = fc.constantFrom(...ACTORS)
const graph: fc.Arbitrary<DocumentGraph> = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    extractorVersion: fc.constantFrom('1', '2'),
    publishedAt: fc.constantFrom('2031-03-04', '2031-03-05', null),
    claims: fc.array(
      fc.record({
        type: fc.constantFrom('SPOKE_TO' as const, 'MET_WITH' as const, 'URGED' as const),
        ends: fc.tuple(actor, actor),
        date: fc.constantFrom('2031-03-04', '2031-03', null),
      }),
      { maxLength: 4 },
    ),
    sightings: fc.array(
      fc.record({ holder: actor, role: fc.constantFrom('Envoy', 'envoy', 'Minister'), body: actor }),
      { maxLength: 2 },
    ),
  })
  .map(({ claims, sightings, ...sketch }) =>
    makeGraph({
      ...sketch,
      actors: [...claims.flatMap(({ ends }) => ends), ...sightings.flatMap(({ holder, body }) => [holder, body])],
      claims: claims
        .filter(({ ends: [source, target] }) => source.id !== target.id)
        .map(({ type, date, ends: [source, target] }) => ({ type, date, source: source.id, target: target.id })),
      sightings: sightings
        .filter(({ holder, body }) => holder.kind === 'PERSON' && body.kind !== 'PERSON')
        .map(({ holder, role, body }) => ({ person: holder.id, role, of: body.id })),
    }),
  )
const change = fc.oneof({ arbitrary: graph, weight: 4 }, { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 1 })
const flushes = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })

function flush(store: Store, changes: readonly (DocumentGraph | number)[]) {
  const writer = store.writer()
  for (const one of changes) {
    if (typeof one === 'number') writer.remove(documentId(one))
    else writer.put(one)
  }
  return writer.flush()
}

const server = testServer()

describe('store: sqlite and neo4j', () => {
  if (server === null) {
    it.skip(`agree (${missingNeo4j()})`, () => undefined)
    return
  }
  useAlone(server)

  it('agree on reports, exports and what a country is seen to do', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(flushes, async (all) => {
        await server.wipe()
        const folder = await mkdtemp(join(tmpdir(), 'demarche-agree-'))
        const stores = [neo4jStore(server.options), sqliteStore({ path: join(folder, 'demarche.db') })] as const
        try {
          for (const changes of all) {
            const [first, second] = [await flush(stores[0], changes), await flush(stores[1], changes)]
            expect(first).toEqual(second)
            expect(await exported(stores[0])).toEqual(await exported(stores[1]))
          }
          for (const id of [KENYA.id, NORWAY.id, COUNCIL.id]) {
            const filter = { actor: through(id) }
            expect(await found(stores[0].view(), filter)).toEqual(await found(stores[1].view(), filter))
          }
        } finally {
          await Promise.all(stores.map((store) => store.close()))
          await rm(folder, { recursive: true })
        }
      }),
      { numRuns: 25 },
    )
  })
})
