/** The claims that carry a statement, with what a ruling is made on. */
import type { StoredClaim } from '../../graph/derive-statements.ts'
import { statementId } from '../../graph/statement-id.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Account } from '../../model/ruling.ts'
import type { StatementId } from '../../model/statement.ts'
import { accountsBehind } from '../accounts-behind.ts'
import { type ClaimsOfDocument, claimsCiting } from './cypher/claims-cypher.ts'
import { statementsById } from './cypher/statement-cypher.ts'
import type { Run } from './query.ts'
import { toRuledClaims, toStatement } from './record-mapper.ts'

/** The claims that derive a statement, as they count; none for an unknown id. */
export async function claimsBehind(run: Run, statement: StatementId): Promise<readonly StoredClaim[]> {
  return claimsOfStatement(statement, await run(claimsCiting(statement)))
}

/** Empty for an unknown id. */
export async function accountsOf(run: Run, id: StatementId): Promise<readonly Account[]> {
  const [row] = await run(statementsById([id]))
  // Null is a statement that a writer deletes at this moment.
  if (!row?.statement) return []
  const documents = await run(claimsCiting(id))
  const canonical = canonicalIn(documents)
  const forms = new Map<DocumentId, readonly string[]>(documents.map(({ document, forms }) => [document, forms]))
  return accountsBehind(
    toStatement(row.statement),
    claimsOfStatement(id, documents),
    (document) => (forms.get(document) ?? []).map((form) => JSON.parse(form) as ActorRecord),
    canonical,
  )
}

function claimsOfStatement(statement: StatementId, documents: readonly ClaimsOfDocument[]): readonly StoredClaim[] {
  const canonical = canonicalIn(documents)
  return documents
    .flatMap((row) => toRuledClaims(row).map((one) => ({ document: row.document, ...one })))
    .filter(({ document, claim }) => statementId(claim, document, canonical) === statement)
}

function canonicalIn(documents: readonly ClaimsOfDocument[]): (id: ActorId) => ActorId {
  const known = new Map(documents.flatMap(({ canonical }) => canonical))
  return (id) => known.get(id) ?? id
}
