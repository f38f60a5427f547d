/** For a graph of an older version: the terms of everybody, and roles as they are searched. */
import { outlineOf } from '../../graph/extend-representation.ts'
import { careerOf, hasSides } from '../../graph/terms-of-office.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Connection } from './connection.ts'
import { representativesAfter, updateRepresents } from './cypher/representation-cypher.ts'
import { setTerms } from './cypher/terms-cypher.ts'
import type { Run } from './query.ts'
import { representationsOf } from './representations.ts'
import { representsRow } from './write-represents.ts'

const PART = 200

export async function deriveTerms({ write }: Connection): Promise<void> {
  let last: ActorId | null = ''
  while (last !== null) {
    const after: ActorId = last
    last = await write((run) => deriveAfter(run, after))
  }
}

/** The last person of a part; null behind everybody. */
async function deriveAfter(run: Run, after: ActorId): Promise<ActorId | null> {
  const persons = (await run(representativesAfter(after, PART))).map(({ id }) => id)
  const all = await representationsOf(run, persons)
  const careers = [...Map.groupBy(all, ({ person }) => person)].map(([person, own]) => [person, careerOf(own)] as const)
  await run(updateRepresents(all.map(outlineOf).map(representsRow)))
  await run(setTerms(new Map(careers.filter(([, career]) => hasSides(career)))))
  return persons.at(-1) ?? null
}
