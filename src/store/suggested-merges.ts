/** Suggested merges from what a store reads: the same in every store. */
import type { ActorPair } from '../graph/merge-candidates.ts'
import { bySuggestion, suggestMerges } from '../graph/suggest-merges.ts'
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import type { Ruling } from '../model/ruling.ts'
import type { SuggestedMerge } from '../model/suggested-merge.ts'
import type { MergeFilter, MergePosition, Page, PageRequest } from './store.ts'

/** `asked` are the canonical ids of `filter.actors`. */
export function pairsAskedFor(pairs: readonly ActorPair[], asked: ReadonlySet<ActorId> | null): readonly ActorPair[] {
  return asked === null ? pairs : pairs.filter((pair) => pair.some((id) => asked.has(id)))
}

/** All of them in order; `rulings` are those about any of the records. */
export function suggestionsFor(
  filter: MergeFilter,
  pairs: readonly ActorPair[],
  recordsOf: ReadonlyMap<ActorId, readonly ActorRecord[]>,
  rulings: readonly Ruling[],
): readonly SuggestedMerge[] {
  const onActors = rulings.filter((ruling) => ruling.kind === 'ACTORS')
  return suggestMerges(pairs, recordsOf, onActors).filter(({ score }) => score >= (filter.minScore ?? 0))
}

export function pageOfSuggestions(
  all: readonly SuggestedMerge[],
  { first, after }: PageRequest<MergePosition>,
): Page<SuggestedMerge> {
  const rest = after === null ? all : all.filter((one) => bySuggestion(one, after) > 0)
  return { rows: rest.slice(0, first), hasNextPage: rest.length > first }
}
