/** Before all steps of a flush: rulings come and go. Notes what that touches, for the steps that derive. */
import type { ActorId } from '../../model/actor.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Ruling, StatementRuling } from '../../model/ruling.ts'
import type { Changes } from '../collecting-writer.ts'
import { subjectsOf } from '../ruling-subjects.ts'
import { createRulings, deleteRulings, rulingsAbout, rulingsById, toRuling } from './cypher/ruling-cypher.ts'
import type { Run } from './query.ts'

export interface Rulings {
  /** True where the store has any, or had before. */
  readonly any: boolean
  /** Documents of which the rulings are other than before. */
  readonly documents: ReadonlySet<DocumentId>
  /** Records of which they are. */
  readonly records: ReadonlySet<ActorId>
  /** Those on a document that the flush changes, or that is in `documents`. */
  onDocument(document: DocumentId): readonly StatementRuling[]
}

/** `any`: whether the store has rulings already. */
export async function writeRulings(run: Run, changes: Changes, any: boolean): Promise<Rulings> {
  const changed = changes.rulings.size === 0 ? [] : await write(run, changes.rulings)
  const subjects = (kind: Ruling['kind']): ReadonlySet<string> =>
    new Set(changed.filter((ruling) => ruling.kind === kind).flatMap(subjectsOf))
  const documents = subjects('STATEMENT')
  const onDocuments = new Map<DocumentId, StatementRuling[]>()
  if (any || changed.length > 0) {
    for (const row of await run(rulingsAbout([...new Set([...changes.documents.keys(), ...documents])]))) {
      const ruling = toRuling(row)
      if (ruling.kind !== 'STATEMENT') continue
      for (const subject of subjectsOf(ruling)) {
        onDocuments.set(subject, [...(onDocuments.get(subject) ?? []), ruling])
      }
    }
  }
  return {
    any: any || changed.length > 0,
    documents,
    records: subjects('ACTORS'),
    onDocument: (document) => onDocuments.get(document) ?? [],
  }
}

/** Those that were not there before, and those that are no more. */
async function write(run: Run, rulings: Changes['rulings']): Promise<readonly Ruling[]> {
  const known = new Map((await run(rulingsById([...rulings.keys()]))).map(toRuling).map((one) => [one.id, one]))
  const added = [...rulings.values()].filter((ruling) => ruling !== null && !known.has(ruling.id)) as Ruling[]
  const withdrawn = [...known.values()].filter(({ id }) => rulings.get(id) === null)
  if (added.length > 0) await run(createRulings(added))
  if (withdrawn.length > 0) await run(deleteRulings(withdrawn.map(({ id }) => id)))
  return [...added, ...withdrawn]
}
