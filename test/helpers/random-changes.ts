/** Random documents and rulings, written in random flushes: actors that may be one, claims that one ruling or another is on. */
import fc from 'fast-check'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { rulingOn, rulingOnActors } from '../../src/graph/make-ruling.ts'
import type { Account, Ruling } from '../../src/model/ruling.ts'
import { STATEMENT_TYPES } from '../../src/model/statement-types.ts'
import { checkRuling } from '../../src/store/check-ruling.ts'
import type { Store, WriteReport } from '../../src/store/store.ts'
import { country, documentId, makeGraph, organization, person } from './make-graph.ts'

const KENYA = country('KEN', 'Kenya')
const NORWAY = country('NOR', 'Norway', { aliases: ['Oslo'] })
const COUNCIL = organization('Nordic Mediation Council')
const COUNCIL_PLACED = organization('Nordic Mediation Council', { country: 'NOR' })
const MINISTER = { role: 'Foreign Minister', of: KENYA.id }

export const BODIES: readonly string[] = [KENYA.id, NORWAY.id, COUNCIL.id]

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

const decision = fc.record({
  by: fc.constantFrom('ana', 'bo'),
  at: fc.integer({ min: 1, max: 4 }).map((day) => `2031-06-0${day}T12:00:00.000Z`),
  reason: fc.constantFrom('', 'by the recording'),
})

const onActors = fc
  .record({
    decision,
    verdict: fc.constantFrom('SAME' as const, 'NOT_SAME' as const),
    pair: fc.tuple(actor, actor).filter(([a, b]) => a.id !== b.id),
  })
  .map(({ decision, verdict, pair: [a, b] }): Ruling => rulingOnActors(a.id, b.id, { ...decision, verdict }))

/** On one or two of these claims; some corrections are refused, then nothing is corrected. */
function onStatements(accounts: readonly Account[]): fc.Arbitrary<Ruling> {
  return fc
    .record({
      decision,
      verdict: fc.constantFrom('CONFIRMED' as const, 'CONFIRMED' as const, 'REJECTED' as const),
      judged: fc.shuffledSubarray([...accounts], { minLength: 1, maxLength: Math.min(2, accounts.length) }),
      correction: fc.record(
        { date: fc.constantFrom('2031-03-04', '2031-03-07', null), source: actor, target: actor },
        { requiredKeys: [] },
      ),
    })
    .map(({ decision, verdict, judged, correction }) => {
      const plain = rulingOn(judged, { ...decision, verdict })
      const corrected = rulingOn(judged, { ...decision, verdict, ...correction })
      try {
        checkRuling(corrected)
        return corrected
      } catch {
        return plain
      }
    })
}

export type Change =
  | { readonly put: DocumentGraph }
  | { readonly remove: number }
  | { readonly rule: Ruling }
  | { readonly withdraw: Ruling }

const remove = fc.integer({ min: 1, max: 6 }).map((number): Change => ({ remove: number }))

/** Flushes of changes. Statement rulings are on claims of the documents put, or of others in their place. */
export const changes: fc.Arbitrary<readonly (readonly Change[])[]> = fc
  .array(graph, { minLength: 2, maxLength: 7 })
  .chain((graphs) => {
    const accounts = graphs.flatMap(({ document, claims, actors }) =>
      claims.map(
        (claim): Account => ({
          document: document.id,
          claim,
          reversed: STATEMENT_TYPES[claim.type].symmetric && claim.source > claim.target!,
          actors,
        }),
      ),
    )
    const ruling = accounts.length === 0 ? onActors : fc.oneof(onActors, onStatements(accounts))
    return fc.array(ruling, { minLength: 1, maxLength: 5 }).chain((rulings) => {
      const change = fc.oneof(
        { arbitrary: fc.constantFrom(...graphs).map((put): Change => ({ put })), weight: 5 },
        { arbitrary: remove, weight: 1 },
        { arbitrary: fc.constantFrom(...rulings).map((rule): Change => ({ rule })), weight: 3 },
        { arbitrary: fc.constantFrom(...rulings).map((withdraw): Change => ({ withdraw })), weight: 1 },
      )
      return fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    })
  })

export function flush(store: Store, changes: readonly Change[]): Promise<WriteReport> {
  const writer = store.writer()
  for (const change of changes) {
    if ('put' in change) writer.put(change.put)
    else if ('remove' in change) writer.remove(documentId(change.remove))
    else if ('rule' in change) writer.rule(change.rule)
    else writer.withdraw(change.withdraw.id)
  }
  return writer.flush()
}

/** The same end in as few changes as can be. */
export function outcome(changes: readonly Change[]): readonly Change[] {
  const documents = new Map<string, Change>()
  const rulings = new Map<string, Change>()
  for (const change of changes) {
    if ('put' in change) documents.set(change.put.document.id, change)
    else if ('remove' in change) documents.delete(documentId(change.remove))
    else if ('rule' in change) rulings.set(change.rule.id, change)
    else rulings.delete(change.withdraw.id)
  }
  return [...rulings.values(), ...documents.values()]
}
