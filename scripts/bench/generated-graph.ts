/** A graph for benchmarks, as the records of an export: made as it is read and held nowhere. */
import { deriveActor } from '../../src/graph/derive-actor.ts'
import { deriveRepresentations } from '../../src/graph/derive-representations.ts'
import { deriveStatements } from '../../src/graph/derive-statements.ts'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import type { Sighting } from '../../src/model/representation.ts'
import type { ExportKind, ExportRecord } from '../../src/store/store.ts'

export interface GraphPlan {
  readonly actors: readonly ActorRecord[]
  /** Number of groups. */
  readonly groups: number
  /** Documents that tell of the same acts, and of none that another group tells of; the same for the same index. */
  group(index: number): readonly DocumentGraph[]
}

/** As the export of a view: everything, or what it is asked for alone: actors, or rulings, of which there are none. */
export type GeneratedRecords = (kinds?: readonly ExportKind[]) => AsyncGenerator<ExportRecord>

export function generatedRecords({ actors, groups, group }: GraphPlan): GeneratedRecords {
  return async function* records(kinds) {
    if (kinds?.join() === 'ruling') return
    if (kinds?.join() === 'actor') {
      for (const one of actors) yield { record: 'actor', ...deriveActor(one.id, [one]) }
      return
    }
    // Of each office the first and the last sighting, which is all that a REPRESENTS relationship tells.
    const sightings = new Map<string, readonly Sighting[]>()
    for (let index = 0; index < groups; index++) {
      for (const { document, ...contribution } of group(index)) {
        for (const sighting of contribution.sightings) {
          const office = [sighting.person, sighting.of, sighting.role].join()
          const seen = [...(sightings.get(office) ?? []), sighting].sort(byDay)
          sightings.set(office, seen.length === 3 ? [seen[0]!, seen[2]!] : seen)
        }
        yield { record: 'document', ...document }
        yield { record: 'contribution', document: document.id, ...contribution }
      }
    }
    for (const { id, ...rest } of actors) {
      yield { record: 'actorRecord', id, canonical: id, reason: '', forms: [{ id, ...rest }] }
    }
    for (const key of new Set(actors.flatMap(({ keys }) => keys))) yield { record: 'key', key }
    for (const one of actors) yield { record: 'actor', ...deriveActor(one.id, [one]) }
    for (const one of deriveRepresentations([...sightings.values()].flat(), (id) => id)) {
      yield { record: 'representation', ...one }
    }
    for (let index = 0; index < groups; index++) {
      const claims = group(index).flatMap(({ document, claims }) =>
        claims.map((claim) => ({ document: document.id, claim })),
      )
      for (const { statement, evidence } of deriveStatements(claims, (id) => id)) {
        yield { record: 'statement', ...statement, evidence }
      }
    }
  }
}

const byDay = (a: Sighting, b: Sighting): number => ((a.seen ?? '') < (b.seen ?? '') ? -1 : 1)
