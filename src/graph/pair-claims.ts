/** Which claim of one reading of a text is which claim of another reading of it. */
import { compareCodeUnits } from '../model/compare-code-units.ts'
import type { Claim } from '../model/statement.ts'
import { STATEMENT_TYPES } from '../model/statement-types.ts'
import { claimChanges } from './claim-changes.ts'

export interface PairedClaims {
  readonly pairs: readonly { readonly before: Claim; readonly after: Claim }[]
  /** Of `before`, without a partner. */
  readonly lost: readonly Claim[]
  /** Of `after`, without a partner. */
  readonly gained: readonly Claim[]
}

/**
 * Two claims are one act where type and ends are the same (either way round where the type is symmetric) and a quotation of
 * one has words in common with a quotation of the other. Each claim has one partner at most: the one that differs in the
 * fewest fields, then the one with which it shares most words, then the earlier one. All lists are in the order of the text.
 */
export function pairClaims(before: readonly Claim[], after: readonly Claim[]): PairedClaims {
  const [former, later] = [Map.groupBy(before, actOf), Map.groupBy(after, actOf)]
  const partners = new Map<Claim, Claim>()
  for (const [act, claims] of former) matchInto(partners, claims, later.get(act) ?? [])
  const taken = new Set(partners.values())
  return {
    pairs: inOrder([...partners.keys()]).map((claim) => ({ before: claim, after: partners.get(claim)! })),
    lost: inOrder(before.filter((claim) => !partners.has(claim))),
    gained: inOrder(after.filter((claim) => !taken.has(claim))),
  }
}

function actOf({ type, source, target }: Claim): string {
  const ends = [source, target ?? '']
  return [type, ...(STATEMENT_TYPES[type].symmetric ? ends.sort(compareCodeUnits) : ends)].join('\u0000')
}

function matchInto(partners: Map<Claim, Claim>, before: readonly Claim[], after: readonly Claim[]): void {
  const candidates = overlapping(before, after)
    .map((overlap) => ({ ...overlap, changes: claimChanges(overlap.before, overlap.after).length }))
    .sort(
      (a, b) =>
        a.changes - b.changes ||
        b.units - a.units ||
        startOf(a.before) - startOf(b.before) ||
        startOf(a.after) - startOf(b.after),
    )
  const taken = new Set<Claim>()
  for (const candidate of candidates) {
    if (partners.has(candidate.before) || taken.has(candidate.after)) continue
    partners.set(candidate.before, candidate.after)
    taken.add(candidate.after)
  }
}

interface Overlap {
  readonly before: Claim
  readonly after: Claim
  /** UTF-16 units that their quotations have in common. */
  readonly units: number
}

interface Quotation {
  readonly claim: Claim
  readonly later: boolean
  readonly start: number
  readonly end: number
}

/** Goes once through the quotations of both, so that a text with thousands of them takes no time to speak of. */
function overlapping(before: readonly Claim[], after: readonly Claim[]): readonly Overlap[] {
  const found = new Map<Claim, Map<Claim, number>>()
  let open: Quotation[] = []
  const all = [...quotations(before, false), ...quotations(after, true)].sort((a, b) => a.start - b.start)
  for (const quotation of all) {
    open = open.filter(({ end }) => end > quotation.start)
    for (const other of open) {
      if (other.later === quotation.later) continue
      const [a, b] = quotation.later ? [other.claim, quotation.claim] : [quotation.claim, other.claim]
      const own = found.get(a) ?? new Map<Claim, number>()
      found.set(a, own.set(b, (own.get(b) ?? 0) + Math.min(other.end, quotation.end) - quotation.start))
    }
    open.push(quotation)
  }
  return [...found].flatMap(([a, own]) => [...own].map(([b, units]) => ({ before: a, after: b, units })))
}

function quotations(claims: readonly Claim[], later: boolean): readonly Quotation[] {
  return claims.flatMap((claim) => claim.evidence.map(({ start, end }) => ({ claim, later, start, end })))
}

const startOf = ({ evidence }: Claim): number => evidence[0]?.start ?? 0
const inOrder = (claims: readonly Claim[]): readonly Claim[] => [...claims].sort((a, b) => startOf(a) - startOf(b))
