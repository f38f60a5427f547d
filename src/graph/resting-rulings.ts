/** Which rulings have no effect at present? For reports. */
import { ruledActors } from '../linking/ruled-actors.ts'
import type { ActorId } from '../model/actor.ts'
import type { DocumentId } from '../model/document.ts'
import type { ActorRuling, Ruling, RulingId, StatementRuling } from '../model/ruling.ts'
import { applyRulings } from './apply-rulings.ts'
import type { Contribution } from './document-graph.ts'

/**
 * Those of `rulings` that rest: on accounts of documents that are not in `contributions`, or that a rejection no longer finds;
 * on actors of which no document names one (`records` are the ids of all records); and those that later rulings overrule.
 * `rulings` must be all of the store, `contributions` those of all documents that they name.
 */
export function restingRulings(
  rulings: readonly Ruling[],
  contributions: ReadonlyMap<DocumentId, Contribution>,
  records: ReadonlySet<ActorId>,
): readonly Ruling[] {
  const onActors = rulings.filter((ruling): ruling is ActorRuling => ruling.kind === 'ACTORS')
  const onStatements = rulings.filter((ruling): ruling is StatementRuling => ruling.kind === 'STATEMENT')
  const working = new Set<RulingId>(ruledActors(onActors, records).standing.map(({ id }) => id))
  const byDocument = new Map<DocumentId, Set<StatementRuling>>()
  for (const ruling of onStatements) {
    for (const { document } of ruling.accounts) {
      byDocument.set(document, (byDocument.get(document) ?? new Set()).add(ruling))
    }
  }
  for (const [document, own] of byDocument) {
    const contribution = contributions.get(document)
    if (contribution === undefined) continue
    const { claims, held } = applyRulings(document, contribution, [...own])
    for (const { ruled } of [...claims, ...held]) if (ruled) working.add(ruled.rulings[0]!)
  }
  return rulings.filter(({ id }) => !working.has(id))
}
