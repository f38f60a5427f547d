/** Claims of many documents become statements: accounts of one act are brought together, each keeping its own words. */
import { actCodes } from '../model/act-codes.ts'
import type { ActorId } from '../model/actor.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import type { DocumentId } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import { stableJson } from '../model/stable-json.ts'
import type { Claim, Office, Review, Statement, StatementId } from '../model/statement.ts'
import type { RuledClaim } from './apply-rulings.ts'
import { statementId } from './statement-id.ts'

/** A claim and the document it belongs to; actors by record id. */
export interface StoredClaim extends RuledClaim {
  readonly document: DocumentId
}

export interface DerivedStatement {
  readonly statement: Statement
  /** In order of document id, then `start`. */
  readonly evidence: readonly Evidence[]
  /** Documents whose accounts of the act were all rejected, where others carry it; by id. */
  readonly rejectedIn: readonly DocumentId[]
}

/**
 * Statements of the claims given, by id. Depends on the set of claims alone, not on their order. A claim whose two ends
 * are merged into one actor gives no statement.
 *
 * A statement is CONFIRMED where a person confirmed one of its accounts; then its confidence is 1. It is REJECTED where all
 * of them were rejected. Where another account stands, which nobody rejected, the rejected ones carry nothing: the act is
 * told by the others, in their words.
 */
export function deriveStatements(
  claims: readonly StoredClaim[],
  canonical: (id: ActorId) => ActorId,
): readonly DerivedStatement[] {
  const groups = new Map<StatementId, StoredClaim[]>()
  for (const stored of claims) {
    const { source, target } = stored.claim
    if (target !== null && canonical(source) === canonical(target)) continue
    const id = statementId(stored.claim, stored.document, canonical)
    const group = groups.get(id)
    if (group) group.push(stored)
    else groups.set(id, [stored])
  }
  return [...groups]
    .map(([id, group]) => derive(id, group, canonical))
    .sort((a, b) => compareCodeUnits(a.statement.id, b.statement.id))
}

/** The accounts that carry a statement: those not rejected, or all where there are no others. */
export function carrying(group: readonly StoredClaim[]): readonly StoredClaim[] {
  const standing = group.filter(({ ruled }) => ruled?.review !== 'REJECTED')
  return standing.length === 0 || standing.length === group.length ? group : standing
}

function reviewOf(group: readonly StoredClaim[]): Review {
  const reviews = new Set(group.map(({ ruled }) => ruled?.review))
  if (reviews.has('CONFIRMED')) return 'CONFIRMED'
  return reviews.has('REJECTED') ? 'REJECTED' : 'EXTRACTED'
}

function derive(id: StatementId, all: readonly StoredClaim[], canonical: (id: ActorId) => ActorId): DerivedStatement {
  const group = carrying(all)
  const ordered = [...group].sort(
    (a, b) =>
      compareCodeUnits(a.document, b.document) ||
      start(a) - start(b) ||
      compareCodeUnits(stableJson(a.claim), stableJson(b.claim)),
  )
  const { claim } = ordered[0]!
  const source = canonical(claim.source)
  const target = claim.target === null ? null : canonical(claim.target)
  const evidence = distinct(ordered.flatMap((stored) => stored.claim.evidence))
  const review = reviewOf(group)
  const statement: Statement = {
    id,
    type: claim.type,
    ...actCodes(claim.type, claim.polarity, claim.modality),
    source,
    target,
    sourceOffice: officeOf(source, ordered, canonical),
    targetOffice: target === null ? null : officeOf(target, ordered, canonical),
    verb: claim.verb,
    about: first(ordered, (c) => c.about),
    date: claim.date,
    dateEarliest: claim.dateEarliest,
    dateLatest: claim.dateLatest,
    polarity: claim.polarity,
    modality: claim.modality,
    confidence: review === 'CONFIRMED' ? 1 : Math.max(...ordered.map((stored) => stored.claim.confidence)),
    review,
  }
  return { statement, evidence, rejectedIn: group === all ? [] : documentsBeside(all, group) }
}

function documentsBeside(all: readonly StoredClaim[], group: readonly StoredClaim[]): readonly DocumentId[] {
  const documents = new Set(all.map(({ document }) => document))
  for (const { document } of group) documents.delete(document)
  return [...documents].sort(compareCodeUnits)
}

// In a symmetric act another account may name the same actor at the other end.
function officeOf(actor: ActorId, group: readonly StoredClaim[], canonical: (id: ActorId) => ActorId): Office | null {
  const office = first(group, (claim) => {
    if (claim.sourceOffice && canonical(claim.source) === actor) return claim.sourceOffice
    if (claim.targetOffice && claim.target !== null && canonical(claim.target) === actor) return claim.targetOffice
    return null
  })
  return office && { role: office.role, of: canonical(office.of) }
}

function first<T>(group: readonly StoredClaim[], pick: (claim: Claim) => T | null): T | null {
  for (const { claim } of group) {
    const value = pick(claim)
    if (value !== null) return value
  }
  return null
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>()
  for (const item of evidence) {
    const key = `${item.document}\u0000${item.start}\u0000${item.end}\u0000${item.attribution ?? ''}`
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()].sort(
    (a, b) => compareCodeUnits(a.document, b.document) || a.start - b.start || a.end - b.end,
  )
}

const start = (stored: StoredClaim): number => stored.claim.evidence[0]?.start ?? 0
