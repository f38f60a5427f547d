/** What documents contributed, in one round trip. */
import { type Contribution, inStableOrder } from '../../graph/document-graph.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Claim } from '../../model/statement.ts'
import { contributionsOf } from './cypher/contribution-cypher.ts'
import type { Run } from './query.ts'
import { toSighting } from './record-mapper.ts'

/** An unknown id is no key. */
export async function contributionsById(
  run: Run,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, Contribution>> {
  const rows = await run(contributionsOf(ids))
  return new Map(
    rows.map(({ document, extractorVersion, claims, forms, sightings }) => [
      document,
      inStableOrder({
        extractorVersion,
        actors: forms.map((form) => JSON.parse(form) as ActorRecord),
        claims: JSON.parse(claims) as readonly Claim[],
        sightings: sightings.map(([person, properties]) => toSighting(person, document, properties)),
      }),
    ]),
  )
}
