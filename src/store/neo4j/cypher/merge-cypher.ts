/** Cypher for suggested merges: who has something in common with others. */
import type { InCommon } from '../../../graph/merge-candidates.ts'
import type { ActorId, ActorKind } from '../../../model/actor.ts'
import type { Query } from '../query.ts'

/** Actors under the keys that several have; under those of `asked` (canonical ids) alone, where it is not null. */
export function actorsSharingKeys(kind: ActorKind | null, asked: readonly ActorId[] | null): Query<InCommon> {
  const keys =
    asked === null
      ? 'MATCH (k:RecordKey)'
      : `MATCH (own:ActorRecord)<-[:OF]-(:RecordForm)-[:UNDER]->(k:RecordKey) WHERE own.canonical IN $asked
      WITH DISTINCT k`
  return {
    text: `
      ${keys}
      MATCH (k)<-[:UNDER]-(:RecordForm)-[:OF]->(r:ActorRecord)
      WITH k.key AS common, collect(DISTINCT r.canonical) AS actors WHERE size(actors) > 1
      UNWIND actors AS actor
      MATCH (a:Actor {id: actor}) WHERE $kind IS NULL OR a.kind = $kind
      RETURN common, a.id AS id, a.kind AS kind, a.name AS name ORDER BY common, id`,
    params: { kind, asked },
  }
}

/** Actors by country, of persons only those that are known by name; of the countries of `asked`, where it is not null. */
export function actorsByCountry(kind: ActorKind | null, asked: readonly ActorId[] | null): Query<InCommon> {
  const countries =
    asked === null ? '' : 'MATCH (own:Actor) WHERE own.id IN $asked WITH collect(DISTINCT own.country) AS countries'
  return {
    text: `
      ${countries}
      MATCH (a:Person|Organization) WHERE a.country IS NOT NULL AND ($kind IS NULL OR a.kind = $kind)
        ${asked === null ? '' : 'AND a.country IN countries'}
        AND (a:Organization OR EXISTS { MATCH (:ActorRecord {canonical: a.id})<-[:OF]-(:RecordForm)-[:UNDER]->() })
      RETURN a.country AS common, a.id AS id, a.kind AS kind, a.name AS name ORDER BY id`,
    params: { kind, asked },
  }
}
