/** Fourth step of a flush: the statements that changed claims and merges touch are derived anew, with their edges. */
import { type DerivedStatement, deriveStatements, type StoredClaim } from '../../graph/derive-statements.ts'
import { statementId } from '../../graph/statement-id.ts'
import type { ActorId } from '../../model/actor.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Claim, StatementId } from '../../model/statement.ts'
import type { StatementType } from '../../model/statement-types.ts'
import type { WriteReport } from '../store.ts'
import { type ClaimsOfDocument, claimsNaming, claimsOf } from './cypher/contribution-cypher.ts'
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
import type { Run } from './query.ts'
import { edgeProperties, evidenceProperties, statementProperties } from './record-mapper.ts'
import type { Resolved } from './resolve-records.ts'
import type { Touched } from './write-contributions.ts'

type StatementCounts = Pick<WriteReport, 'statementsAdded' | 'statementsConfirmed' | 'statementsRemoved'>

export async function writeStatements(run: Run, touched: Touched, resolved: Resolved): Promise<StatementCounts> {
  const { moved, former } = resolved
  const known = new Map(resolved.present)
  const present = (id: ActorId): ActorId => known.get(id) ?? id
  const before = (id: ActorId): ActorId => former.get(id) ?? known.get(id) ?? id
  const claims = new Map<DocumentId, readonly Claim[]>()
  const keep = (rows: readonly ClaimsOfDocument[]): void => {
    for (const { document, claims: json, canonical } of rows) {
      if (!claims.has(document)) claims.set(document, JSON.parse(json) as readonly Claim[])
      for (const [record, actor] of canonical) known.set(record, actor)
    }
  }

  for (const graph of touched.graphs) claims.set(graph.document.id, graph.claims)
  if (moved.length > 0) keep(await run(claimsNaming(moved)))
  const replaced = new Set(touched.graphs.map(({ document }) => document.id))
  const names = new Set(moved)
  const affected = new Set<StatementId>()
  for (const { document, claims: json } of touched.gone) {
    for (const claim of JSON.parse(json) as readonly Claim[]) affected.add(statementId(claim, document, before))
  }
  for (const { document, claim } of stored(claims)) {
    const isNew = replaced.has(document)
    if (!isNew && !namesOne(claim, names)) continue
    affected.add(statementId(claim, document, present))
    if (!isNew) affected.add(statementId(claim, document, before))
  }
  if (affected.size === 0) return { statementsAdded: {}, statementsConfirmed: {}, statementsRemoved: 0 }

  const existing = await run(storedStatements([...affected]))
  const further = new Set(existing.flatMap(({ documents }) => documents).filter((id) => !claims.has(id)))
  if (further.size > 0) keep(await run(claimsOf([...further])))
  const wanted = stored(claims).filter(({ document, claim }) => affected.has(statementId(claim, document, present)))
  const derived = deriveStatements(wanted, present)
  await replace(run, existing, derived)
  return count(existing, derived)
}

function stored(claims: ReadonlyMap<DocumentId, readonly Claim[]>): readonly StoredClaim[] {
  return [...claims].flatMap(([document, own]) => own.map((claim) => ({ document, claim })))
}

function namesOne(claim: Claim, records: ReadonlySet<ActorId>): boolean {
  const named = [claim.source, claim.target, claim.sourceOffice?.of, claim.targetOffice?.of]
  return named.some((id) => id !== null && id !== undefined && records.has(id))
}

async function replace(
  run: Run,
  existing: readonly StoredStatement[],
  derived: readonly DerivedStatement[],
): Promise<void> {
  const byType = Map.groupBy(existing, ({ type }) => type)
  for (const [type, statements] of byType) {
    await run(
      deleteEdges(
        type,
        statements.map(({ id }) => id),
      ),
    )
  }
  if (existing.length > 0) await run(deleteStatements(existing.map(({ id }) => id)))
  if (derived.length === 0) return
  await run(createStatements(derived.map(({ statement }) => statementProperties(statement))))
  await run(
    createEvidence(
      derived.flatMap(({ statement, evidence }) =>
        evidence.map((item, ordinal) => ({
          statement: statement.id,
          document: item.document,
          properties: evidenceProperties(item, ordinal),
        })),
      ),
    ),
  )
  for (const [type, own] of Map.groupBy(derived, ({ statement }) => statement.type)) {
    const edges = own.flatMap(edgesOf)
    if (edges.length > 0) await run(createEdges(type, edges))
  }
}

/** What was done and is affirmed stands between the two actors; what was planned, supposed or denied does not. */
export function edgesOf({ statement, evidence }: DerivedStatement): readonly EdgeRow[] {
  const { source, target, polarity, modality } = statement
  if (target === null || polarity !== 'AFFIRMED' || modality !== 'ACTUAL') return []
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
