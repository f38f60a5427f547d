/** Pairs of actors that a person should look at, most likely first. */
import { judge } from '../linking/judgement.ts'
import { mergeReasons } from '../linking/merge-reasons.ts'
import { ruledActors } from '../linking/ruled-actors.ts'
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import type { ActorRuling } from '../model/ruling.ts'
import { MERGE_REASONS, type MergeReason, type SuggestedMerge } from '../model/suggested-merge.ts'
import { uniteRecords } from './derive-actor.ts'
import type { ActorPair } from './merge-candidates.ts'

const WORDS: Readonly<Record<MergeReason, string>> = {
  SAME_NAME: 'same name',
  GIVEN_NAME: 'same given and family name',
  INITIALS: 'initials or a short form and the full name',
  NAME_WITHIN: "one's name has all words of the other's",
  SHARED_FORM: 'one name form of both',
  FAMILY_NAME: 'a family name alone',
  SAME_OFFICE: 'same office',
  SAME_COUNTRY: 'same country',
  DIFFERENT_COUNTRIES: 'different countries',
  FITS_SEVERAL: 'kept apart because one of them fits others as well',
}

/** In hundredths, added up. A country says nothing beside an office of it. */
const WEIGHTS: Readonly<Record<MergeReason, number>> = {
  SAME_NAME: 60,
  GIVEN_NAME: 55,
  INITIALS: 45,
  NAME_WITHIN: 35,
  SHARED_FORM: 30,
  FAMILY_NAME: 20,
  SAME_OFFICE: 30,
  SAME_COUNTRY: 15,
  DIFFERENT_COUNTRIES: -25,
  FITS_SEVERAL: 5,
}

/**
 * Those of `pairs` for which something speaks, without those that a standing ruling parts. `recordsOf` has all records of each actor
 * that is named, by canonical id; `rulings` all on these records.
 */
export function suggestMerges(
  pairs: readonly ActorPair[],
  recordsOf: ReadonlyMap<ActorId, readonly ActorRecord[]>,
  rulings: readonly ActorRuling[],
): readonly SuggestedMerge[] {
  const canonical = new Map([...recordsOf].flatMap(([actor, records]) => records.map(({ id }) => [id, actor] as const)))
  const { apart } = ruledActors(rulings, new Set(canonical.keys()))
  const parted = new Set(
    apart.map((cores) =>
      cores
        .map((core) => canonical.get(core)!)
        .sort(compareCodeUnits)
        .join(' '),
    ),
  )
  const united = new Map([...recordsOf].map(([actor, records]) => [actor, uniteRecords(records)]))
  return pairs
    .filter((pair) => !parted.has(pair.join(' ')))
    .flatMap((actors) => {
      const [a, b] = actors.map((actor) => united.get(actor)) as [ActorRecord?, ActorRecord?]
      const reasons = a && b ? mergeReasons(a, b) : []
      if (reasons.length === 0) return []
      const [some, others] = actors.map((actor) => recordsOf.get(actor)!) as [
        readonly ActorRecord[],
        readonly ActorRecord[],
      ]
      return [suggestion(actors, fitEachOther(some, others) ? [...reasons, 'FITS_SEVERAL'] : reasons)]
    })
    .sort(bySuggestion)
}

/** What comes first: the greater score, then the ids. */
export function bySuggestion(
  a: Pick<SuggestedMerge, 'actors' | 'score'>,
  b: Pick<SuggestedMerge, 'actors' | 'score'>,
): number {
  return b.score - a.score || compareCodeUnits(a.actors[0], b.actors[0]) || compareCodeUnits(a.actors[1], b.actors[1])
}

function suggestion(actors: ActorPair, found: readonly MergeReason[]): SuggestedMerge {
  const reasons = MERGE_REASONS.filter((reason) => found.includes(reason))
  const counted = reasons.filter((reason) => reason !== 'SAME_COUNTRY' || !reasons.includes('SAME_OFFICE'))
  const hundredths = counted.reduce((sum, reason) => sum + WEIGHTS[reason], 0)
  return {
    actors,
    reasons,
    explanation: reasons.map((reason) => WORDS[reason]).join(', '),
    score: Math.min(100, Math.max(1, hundredths)) / 100,
  }
}

/** The rules would bring them together, if one of them did not fit somebody else who is another. */
function fitEachOther(some: readonly ActorRecord[], others: readonly ActorRecord[]): boolean {
  return some.some((a) =>
    others.some((b) => a.keys.some((key) => b.keys.includes(key)) && judge(a, b).verdict === 'SAME'),
  )
}
