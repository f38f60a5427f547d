/** Reads for suggested merges. */
import { uniteRecords } from '../../graph/derive-actor.ts'
import { candidatePairs } from '../../graph/merge-candidates.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { SuggestedMerge } from '../../model/suggested-merge.ts'
import type { MergeFilter } from '../store.ts'
import { pairsAskedFor, suggestionsFor } from '../suggested-merges.ts'
import { canonicalIds, recordsMergedInto } from './cypher/contribution-cypher.ts'
import { actorsByCountry, actorsSharingKeys } from './cypher/merge-cypher.ts'
import { rulingsAbout, toRuling } from './cypher/ruling-cypher.ts'
import { type Run, runOver } from './query.ts'

export async function suggestedMerges(run: Run, filter: MergeFilter): Promise<readonly SuggestedMerge[]> {
  const { actors, kind } = filter
  const asked = actors && [...new Set((await run(canonicalIds(actors))).map(({ canonical }) => canonical))]
  const [sharing, compatriots] = await Promise.all([
    run(actorsSharingKeys(kind, asked)),
    run(actorsByCountry(kind, asked)),
  ])
  const pairs = pairsAskedFor(candidatePairs(sharing, compatriots), asked && new Set(asked))
  const stored = (await runOver(run, [...new Set(pairs.flat())], recordsMergedInto)).filter(
    ({ forms }) => forms.length > 0,
  )
  const rulings = await runOver(
    run,
    stored.map(({ id }) => id),
    rulingsAbout,
  )
  const recordsOf = new Map<ActorId, ActorRecord[]>()
  for (const { canonical, forms } of stored) {
    const own = recordsOf.get(canonical!) ?? []
    own.push(uniteRecords(forms.map((form) => JSON.parse(form) as ActorRecord)))
    recordsOf.set(canonical!, own)
  }
  return suggestionsFor(filter, pairs, recordsOf, rulings.map(toRuling))
}
