import { expect } from 'vitest'
import type { DocumentGraph } from '../../../src/graph/document-graph.ts'
import { rulingOn, type StatementDecision } from '../../../src/graph/make-ruling.ts'
import type { StatementRuling } from '../../../src/model/ruling.ts'
import type { RulingFilter, Store } from '../../../src/store/store.ts'
import { type ClaimSketch, makeGraph, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, exported } from './store-context.ts'
import { INGRID, LUKASZ, RHEA } from './world.ts'

export const CONFIRMED = { verdict: 'CONFIRMED', by: 'ana', at: '2031-06-01T10:00:00Z', reason: 'heard it' } as const
export const REJECTED = { ...CONFIRMED, verdict: 'REJECTED', at: '2031-06-02T10:00:00Z' } as const
export const SAME = { ...CONFIRMED, verdict: 'SAME' } as const
export const NOT_SAME = { ...CONFIRMED, verdict: 'NOT_SAME', at: '2031-06-02T10:00:00Z' } as const
export const ANY_RULING: RulingFilter = { statement: null, actor: null, document: null }

/** Of a document that a case makes up beside those of the world. */
export const SKETCH = { number: 8, publishedAt: '2031-03-07', actors: [RHEA, LUKASZ] }

export const STRANGER = person('Nils Aasen', { country: 'NOR' })

/** `REVIEW SOURCE TYPE TARGET DATE (documents)`, sorted. */
export async function told(store: Store): Promise<readonly string[]> {
  const rows = (await exported(store)).flatMap((record) => (record.record === 'statement' ? [record] : []))
  return rows
    .map(({ review, source, type, target, date, evidence }) => {
      const documents = new Set(evidence.map(({ document }) => Number.parseInt(document.slice(4), 16)))
      return `${review} ${source} ${type} ${target} ${date} (${[...documents].join(', ')})`
    })
    .sort()
}

/** A ruling on the one statement of this type. */
export async function judged(
  store: Store,
  type: ClaimSketch['type'],
  decision: StatementDecision,
): Promise<StatementRuling> {
  const page = await store.view().statements({ ...ANY_STATEMENT, types: [type] }, { first: 2, after: null })
  expect(page.rows).toHaveLength(1)
  return rulingOn(await store.view().accounts(page.rows[0]!.id), decision)
}

const SAYS = 'She met the minister on Tuesday.'
export const MEETING: ClaimSketch = {
  type: 'MET_WITH',
  source: RHEA.id,
  target: LUKASZ.id,
  date: '2031-03-04',
  says: SAYS,
}

/** The same text, as extractors of several versions read it. */
export function reading(extractorVersion: string, ...claims: readonly ClaimSketch[]): DocumentGraph {
  const whole = makeGraph({ number: 7, extractorVersion, actors: [RHEA, LUKASZ, INGRID], claims: [MEETING] })
  const graph = makeGraph({ number: 7, extractorVersion, actors: [RHEA, LUKASZ, INGRID], claims })
  const named = new Set(claims.flatMap(({ source, target }) => [source, target]))
  return { ...graph, document: whole.document, actors: graph.actors.filter(({ id }) => named.has(id)) }
}

export const MET = `${RHEA.id} MET_WITH ${LUKASZ.id}`
