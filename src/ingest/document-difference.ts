/** What one document gains, loses and changes when a newer extractor reads it again. */
import { applyRulings } from '../graph/apply-rulings.ts'
import { type ContributionDifference, contributionDifference } from '../graph/contribution-difference.ts'
import type { Contribution, DocumentGraph } from '../graph/document-graph.ts'
import type { ActorId } from '../model/actor.ts'
import type { Document, DocumentId } from '../model/document.ts'
import type { StatementRuling } from '../model/ruling.ts'
import { stableJson } from '../model/stable-json.ts'
import type { Claim } from '../model/statement.ts'
import type { RulingPosition, View } from '../store/store.ts'

export interface DocumentDifference extends ContributionDifference {
  readonly document: Document
  /** Versions of the extractor. */
  readonly from: string
  readonly to: string
  /** What people have confirmed and the new reading no longer finds: their rulings keep it in the graph. */
  readonly held: readonly Claim[]
  /** Names of all actors that the difference names. */
  readonly names: ReadonlyMap<ActorId, string>
}

/** `view` is asked for the rulings on a document that loses or changes something. */
export async function documentDifference(
  before: Contribution,
  after: DocumentGraph,
  view: View,
): Promise<DocumentDifference> {
  const { document } = after
  const difference = contributionDifference(before, after)
  const mayHold = difference.lost.length + difference.changed.length > 0
  const rulings = mayHold ? await rulingsOn(document.id, view) : []
  const known = new Set(applyRulings(document.id, before, rulings).held.map(stableJson))
  const { held } = applyRulings(document.id, after, rulings)
  return {
    document,
    from: before.extractorVersion,
    to: after.extractorVersion,
    ...difference,
    held: held.filter((one) => !known.has(stableJson(one))).map(({ claim }) => claim),
    names: new Map([...before.actors, ...after.actors].map(({ id, name }) => [id, name])),
  }
}

const PAGE = 100

async function rulingsOn(document: DocumentId, view: View): Promise<readonly StatementRuling[]> {
  const found: StatementRuling[] = []
  let after: RulingPosition | null = null
  do {
    const filter = { statement: null, actor: null, document }
    const { rows, hasNextPage } = await view.rulings(filter, { first: PAGE, after })
    found.push(...rows.filter((ruling) => ruling.kind === 'STATEMENT'))
    const last = rows.at(-1)
    after = hasNextPage && last ? { at: last.at, id: last.id } : null
  } while (after !== null)
  return found
}
