/** The accounts that carry a statement, as a ruling is made on them; and the rulings that they stand under. */
import { carrying, type StoredClaim } from '../graph/derive-statements.ts'
import { namedIn } from '../graph/named-in.ts'
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import type { DocumentId } from '../model/document.ts'
import type { Account, RulingId } from '../model/ruling.ts'
import { stableJson } from '../model/stable-json.ts'
import type { Statement } from '../model/statement.ts'
import { STATEMENT_TYPES } from '../model/statement-types.ts'

/** `claims` are all that derive the statement; `recordsOf` gives the records that a document names, with those that rulings brought. */
export function accountsBehind(
  statement: Statement,
  claims: readonly StoredClaim[],
  recordsOf: (document: DocumentId) => readonly ActorRecord[],
  canonical: (id: ActorId) => ActorId,
): readonly Account[] {
  const accounts = carrying(claims).map(({ document, claim, ruled }): Account => {
    const asRead = ruled?.asRead ?? claim
    const named = new Set(namedIn(asRead))
    const records = new Map(
      recordsOf(document)
        .filter(({ id }) => named.has(id))
        .sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(stableJson(b), stableJson(a)))
        .map((record) => [record.id, record]),
    )
    return {
      document,
      claim: asRead,
      reversed: STATEMENT_TYPES[claim.type].symmetric && canonical(claim.source) !== statement.source,
      actors: [...records.values()],
    }
  })
  return accounts.sort(
    (a, b) => compareCodeUnits(a.document, b.document) || compareCodeUnits(stableJson(a), stableJson(b)),
  )
}

/** Ids of the rulings on the accounts that carry a statement, each once. */
export function rulingsBehind(claims: readonly StoredClaim[]): readonly RulingId[] {
  return [...new Set(carrying(claims).flatMap(({ ruled }) => ruled?.rulings ?? []))]
}
