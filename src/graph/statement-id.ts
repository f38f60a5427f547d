/** When are two accounts one act? The identity of a statement. */
import { createHash } from 'node:crypto'
import type { ActorId } from '../model/actor.ts'
import type { DocumentId } from '../model/document.ts'
import type { Claim, StatementId } from '../model/statement.ts'
import { STATEMENT_TYPES } from '../model/statement-types.ts'

const SHARED_CONTACTS: ReadonlySet<string> = new Set(['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH', 'SIGNED_WITH'])

/** True for a contact dated to the day: it is one statement whoever reports it. Any other belongs to its document. */
function isShared(claim: Pick<Claim, 'type' | 'date'>): boolean {
  return SHARED_CONTACTS.has(claim.type) && claim.date !== null && /^\d{4}-\d\d-\d\d$/.test(claim.date)
}

/** `canonical` maps record ids to the ids they are merged into. */
export function statementId(claim: Claim, document: DocumentId, canonical: (id: ActorId) => ActorId): StatementId {
  const source = canonical(claim.source)
  const target = claim.target === null ? '' : canonical(claim.target)
  const ends = STATEMENT_TYPES[claim.type].symmetric ? [source, target].sort() : [source, target]
  const parts: (string | number)[] = [claim.type, ...ends, claim.date ?? '', claim.polarity, claim.modality]
  if (!isShared(claim)) parts.push(document, claim.evidence[0]?.start ?? 0)
  return `st-${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24)}`
}
