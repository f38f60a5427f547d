/** What rulings make of one document's claims. Claims and rulings stay as they are; this is what counts. */
import type { ActorRecord } from '../model/actor-record.ts'
import type { DocumentId } from '../model/document.ts'
import { type Account, type Correction, latestFirst, type RulingId, type StatementRuling } from '../model/ruling.ts'
import type { Claim } from '../model/statement.ts'
import type { Contribution } from './document-graph.ts'
import { namedIn } from './named-in.ts'
import { type Agreement, agreementOf, overlapOf } from './same-account.ts'

/** A claim as it counts. `ruled` is left out where nobody ruled on it. */
export interface RuledClaim {
  readonly claim: Claim
  readonly ruled?: {
    readonly review: StatementRuling['verdict']
    /** All rulings on this account; the first is the one that counts. */
    readonly rulings: readonly RulingId[]
    /** The claim before it was corrected. */
    readonly asRead: Claim
  }
}

export interface RuledContribution {
  /** One for each claim of the document, in its order. */
  readonly claims: readonly RuledClaim[]
  /** Confirmed accounts that the extractor no longer finds. */
  readonly held: readonly RuledClaim[]
  /** Records that rulings name and the document does not; to be taken as the document's own. By id. */
  readonly actors: readonly ActorRecord[]
}

interface Entry {
  readonly ruling: StatementRuling
  readonly account: Account
  /** The claim that it is an account of; null where there is none. */
  readonly claim: number | null
  readonly agreement: Agreement
}

/**
 * Each judged account belongs to the claim that agrees with it best, and each claim stands under the latest ruling among the
 * accounts that agree with it best. Then a claim that is
 * - rejected keeps its contents and says so, also where the extractor now reads another date from the same words;
 * - confirmed and read as it was judged is the present extraction with the corrections;
 * - confirmed but read otherwise is what was judged, with the corrections;
 * - confirmed and no longer found is held: what was judged, with the corrections. A rejected one that is no longer found is gone.
 *
 * The office of an actor that a correction replaces is dropped, since the words gave it to another.
 */
export function applyRulings(
  document: DocumentId,
  { claims, actors }: Pick<Contribution, 'claims' | 'actors'>,
  rulings: readonly StatementRuling[],
): RuledContribution {
  const entries = [...rulings]
    .sort(latestFirst)
    .flatMap((ruling) =>
      ruling.accounts
        .filter((account) => account.document === document)
        .map((account): Entry => ({ ruling, account, ...bestClaim(account, claims) })),
    )
  const counting = claims.map((claim, index) => ruledClaim(claim, entriesOf(index, entries)))
  const held = heldClaims(entries)
  return { claims: counting, held, actors: furtherActors([...counting, ...held], actors, entries) }
}

function bestClaim(account: Account, claims: readonly Claim[]): Pick<Entry, 'claim' | 'agreement'> {
  let best: Pick<Entry, 'claim' | 'agreement'> = { claim: null, agreement: 'NONE' }
  let bestRank = 0
  for (const [index, claim] of claims.entries()) {
    const agreement = agreementOf(account.claim, claim)
    if (agreement === 'NONE') continue
    const rank = overlapOf(account.claim, claim) + (agreement === 'READING' ? Number.MAX_SAFE_INTEGER / 2 : 0)
    if (rank <= bestRank) continue
    best = { claim: index, agreement }
    bestRank = rank
  }
  return best
}

/** Those that agree best first, of equals the latest. */
function entriesOf(index: number, entries: readonly Entry[]): readonly Entry[] {
  const own = entries.filter(({ claim }) => claim === index)
  return [...own.filter(isSameReading), ...own.filter((entry) => !isSameReading(entry))]
}

const isSameReading = ({ agreement }: Entry): boolean => agreement === 'READING'

function ruledClaim(claim: Claim, entries: readonly Entry[]): RuledClaim {
  const [first] = entries
  if (first === undefined) return { claim }
  const { ruling, account } = first
  const review = ruling.verdict
  const rulings = idsOf(entries)
  if (review === 'REJECTED') return { claim, ruled: { review, rulings, asRead: claim } }
  const asRead = isSameReading(first) ? claim : account.claim
  return { claim: corrected(asRead, account, ruling.correction), ruled: { review, rulings, asRead } }
}

function heldClaims(entries: readonly Entry[]): readonly RuledClaim[] {
  return entries.flatMap((entry, index): readonly RuledClaim[] => {
    const { ruling, account, claim } = entry
    if (claim !== null || ruling.verdict !== 'CONFIRMED') return []
    const isSame = (other: Entry): boolean => agreementOf(account.claim, other.account.claim) === 'READING'
    if (entries.slice(0, index).some(isSame)) return []
    const rulings = idsOf([entry, ...entries.slice(index + 1).filter(isSame)])
    const asRead = account.claim
    return [
      { claim: corrected(asRead, account, ruling.correction), ruled: { review: ruling.verdict, rulings, asRead } },
    ]
  })
}

const idsOf = (entries: readonly Entry[]): readonly RulingId[] => [...new Set(entries.map(({ ruling }) => ruling.id))]

/** `asRead` may tell a symmetric act from the other end than the account does. */
function corrected(asRead: Claim, account: Account, correction: Correction | null): Claim {
  if (correction === null) return asRead
  const reversed = account.reversed !== (asRead.source !== account.claim.source)
  const [source, target] = reversed ? [correction.target, correction.source] : [correction.source, correction.target]
  return {
    ...asRead,
    ...(correction.date && {
      date: correction.date.edtf,
      dateEarliest: correction.date.earliest,
      dateLatest: correction.date.latest,
    }),
    ...(source && source.id !== asRead.source && { source: source.id, sourceOffice: null }),
    ...(target && target.id !== asRead.target && { target: target.id, targetOffice: null }),
  }
}

function furtherActors(
  claims: readonly RuledClaim[],
  own: readonly ActorRecord[],
  entries: readonly Entry[],
): readonly ActorRecord[] {
  const missing = new Set(claims.flatMap(({ claim, ruled }) => (ruled ? namedIn(claim) : [])))
  for (const { id } of own) missing.delete(id)
  // Latest first: of several wordings of one record, the latest ruling's is taken.
  const offered = entries.flatMap(({ ruling: { correction }, account }) => [
    ...account.actors,
    ...(correction?.source ? [correction.source] : []),
    ...(correction?.target ? [correction.target] : []),
  ])
  return [...missing].sort().flatMap((id) => offered.find((record) => record.id === id) ?? [])
}
