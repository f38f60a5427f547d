/** Fourth step of a flush: the statements that changed claims and merges touch are derived anew, with their edges. */
import type { RuledClaim } from '../../graph/apply-rulings.ts'
import { type DerivedStatement, deriveStatements, type StoredClaim } from '../../graph/derive-statements.ts'
import { namedIn } from '../../graph/named-in.ts'
import { statementId } from '../../graph/statement-id.ts'
import type { ActorId } from '../../model/actor.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Claim, StatementId } from '../../model/statement.ts'
import type { StatementType } from '../../model/statement-types.ts'
import type { WriteReport } from '../store.ts'
import { logAdditions } from './cypher/addition-cypher.ts'
import { type ClaimsOfDocument, claimsNaming, claimsOf } from './cypher/claims-cypher.ts'
import {
  createEdges,
  createEvidence,
  createStatements,
  deleteEdges,
  deleteStatements,
  type EdgeRow,
  type StoredStatement,
  storedStatements,
} from './cypher/statement-cypher.ts'
import type { Query, Run, Send } from './query.ts'
import { edgeProperties, evidenceProperties, statementProperties, toRuledClaims } from './record-mapper.ts'
import type { Resolved } from './resolve-records.ts'
import type { Touched } from './write-contributions.ts'

type StatementCounts = Pick<WriteReport, 'statementsAdded' | 'statementsConfirmed' | 'statementsRemoved'>

export async function writeStatements(
  run: Run,
  send: Send,
  touched: Touched,
  resolved: Resolved,
): Promise<StatementCounts> {
  const { moved, former } = resolved
  const known = new Map(resolved.present)
  const present = (id: ActorId): ActorId => known.get(id) ?? id
  const before = (id: ActorId): ActorId => former.get(id) ?? known.get(id) ?? id
  const claims = new Map(touched.claims)
  const keep = (rows: readonly ClaimsOfDocument[]): void => {
    for (const row of rows) {
      if (!claims.has(row.document)) claims.set(row.document, toRuledClaims(row))
      for (const [record, actor] of row.canonical) known.set(record, actor)
    }
  }

  if (moved.length > 0) keep(await run(claimsNaming(moved)))
  const names = new Set(moved)
  const affected = new Set<StatementId>()
  for (const { document, claim } of stored(touched.formerClaims)) affected.add(statementId(claim, document, before))
  for (const { document, claim } of stored(claims)) {
    const isNew = touched.claims.has(document)
    if (!isNew && !namesOne(claim, names)) continue
    affected.add(statementId(claim, document, present))
    if (!isNew) affected.add(statementId(claim, document, before))
  }
  if (affected.size === 0) return { statementsAdded: {}, statementsConfirmed: {}, statementsRemoved: 0 }

  const existing = await run(storedStatements([...affected]))
  const telling = existing.flatMap(({ documents, rejectedIn }) => [...documents, ...rejectedIn])
  const further = new Set(telling.filter((id) => !claims.has(id)))
  if (further.size > 0) keep(await run(claimsOf([...further])))
  const wanted = stored(claims).filter(({ document, claim }) => affected.has(statementId(claim, document, present)))
  const derived = deriveStatements(wanted, present)
  replace(send, existing, derived)
  return count(existing, derived)
}

function stored(claims: ReadonlyMap<DocumentId, readonly RuledClaim[]>): readonly StoredClaim[] {
  return [...claims].flatMap(([document, own]) => own.map((one) => ({ document, ...one })))
}

function namesOne(claim: Claim, records: ReadonlySet<ActorId>): boolean {
  return namedIn(claim).some((id) => records.has(id))
}

function replace(send: Send, existing: readonly StoredStatement[], derived: readonly DerivedStatement[]): void {
  for (const [type, statements] of Map.groupBy(existing, ({ type }) => type)) {
    const ids = statements.map(({ id }) => id)
    send(deleteEdges(type, ids))
  }
  if (existing.length > 0) send(deleteStatements(existing.map(({ id }) => id)))
  if (derived.length > 0) send(...creations(derived))
  const known = new Set(existing.map(({ id }) => id))
  const added = derived.map(({ statement }) => statement.id).filter((id) => !known.has(id))
  if (added.length > 0) send(logAdditions(added))
}

function creations(derived: readonly DerivedStatement[]): readonly Query[] {
  const evidence = derived.flatMap(({ statement, evidence }) =>
    evidence.map((item, ordinal) => ({
      statement: statement.id,
      document: item.document,
      properties: evidenceProperties(item, ordinal),
    })),
  )
  const edges = [...Map.groupBy(derived, ({ statement }) => statement.type)].map(
    ([type, own]) => [type, own.flatMap(edgesOf)] as const,
  )
  return [
    createStatements(
      derived.map(({ statement, evidence, rejectedIn }) => statementProperties(statement, evidence, rejectedIn)),
    ),
    createEvidence(evidence),
    ...edges.flatMap(([type, rows]) => (rows.length > 0 ? [createEdges(type, rows)] : [])),
  ]
}

/** What was done and is affirmed stands between the two actors; what was planned, supposed, denied or rejected does not. */
export function edgesOf({ statement, evidence }: Pick<DerivedStatement, 'statement' | 'evidence'>): readonly EdgeRow[] {
  const { source, target, polarity, modality, review } = statement
  if (target === null || polarity !== 'AFFIRMED' || modality !== 'ACTUAL' || review === 'REJECTED') return []
  return [{ source, target, properties: edgeProperties(statement, evidence[0]!) }]
}

function count(existing: readonly StoredStatement[], derived: readonly DerivedStatement[]): StatementCounts {
  const before = new Map(existing.map(({ id, documents }) => [id, new Set(documents)]))
  const added: Partial<Record<StatementType, number>> = {}
  const confirmed: Partial<Record<StatementType, number>> = {}
  for (const { statement, evidence } of derived) {
    const documents = before.get(statement.id)
    before.delete(statement.id)
    if (documents === undefined) added[statement.type] = (added[statement.type] ?? 0) + 1
    else if (evidence.some(({ document }) => !documents.has(document))) {
      confirmed[statement.type] = (confirmed[statement.type] ?? 0) + 1
    }
  }
  return { statementsAdded: added, statementsConfirmed: confirmed, statementsRemoved: before.size }
}
