/** For whom persons with several sides act on which days. Of all others nothing is read and nothing is kept. */
import type { KnownOutline } from '../../graph/extend-representation.ts'
import { type Career, careerJson, careerOf, hasSides, parseCareer } from '../../graph/terms-of-office.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Representation } from '../../model/representation.ts'
import { deleteTerms, type StoredCareer, setTerms } from './cypher/terms-cypher.ts'
import type { Query, Run } from './query.ts'
import { representationsOf } from './representations.ts'

export interface Careers {
  readonly changed: ReadonlyMap<ActorId, Career>
  /** Persons who have not, or not any more, several sides. */
  readonly without: readonly ActorId[]
}

export interface Sighted {
  /** Persons whose representations are derived anew, and all of these. */
  readonly anew: ReadonlySet<ActorId>
  readonly all: readonly Representation[]
  /** What came of others: */
  readonly further: readonly Representation[]
  /** what those of them represent who represent more than before, */
  readonly outlines: readonly KnownOutline[]
  /** and the careers that they have already. */
  readonly stored: readonly StoredCareer[]
}

export async function changedCareers(run: Run, { anew, all, further, outlines, stored }: Sighted): Promise<Careers> {
  const known = new Set(stored.map(({ person }) => person))
  const bodies = Map.groupBy(outlines, ({ person }) => person)
  const sided = [...bodies].filter(([person, own]) => !known.has(person) && new Set(own.map(({ of }) => of)).size > 1)
  const scratch = [
    ...all,
    ...(await representationsOf(
      run,
      sided.map(([person]) => person),
    )),
  ]

  const changed = new Map<ActorId, Career>()
  for (const [person, own] of Map.groupBy(scratch, (one) => one.person)) changed.set(person, careerOf(own))
  const came = Map.groupBy(further, ({ person }) => person)
  for (const { person, content } of stored) {
    if (anew.has(person)) continue
    const career = careerOf(came.get(person) ?? [], parseCareer(content))
    if (careerJson(career) !== content) changed.set(person, career)
  }
  const without = [...anew].filter((person) => !(changed.has(person) && hasSides(changed.get(person)!)))
  for (const person of without) changed.delete(person)
  return { changed, without }
}

/** The persons in `changed` must be there. */
export function termWrites({ changed, without }: Careers): readonly Query[] {
  return [...(without.length > 0 ? [deleteTerms(without)] : []), ...(changed.size > 0 ? [setTerms(changed)] : [])]
}
