/** First step of a flush: what documents contribute is replaced. Notes what that touches, for the steps that derive. */
import { createHash } from 'node:crypto'
import type { DocumentGraph } from '../../graph/document-graph.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { DocumentId } from '../../model/document.ts'
import { stableJson } from '../../model/stable-json.ts'
import type { Changes } from '../collecting-writer.ts'
import { fingerprint as fingerprintOf } from '../fingerprint.ts'
import {
  createContributions,
  createSightings,
  deleteContributions,
  type FormRow,
  type KnownContribution,
  knownContributions,
  mergeForms,
} from './cypher/contribution-cypher.ts'
import { mergeDocuments } from './cypher/document-cypher.ts'
import type { Run } from './query.ts'
import { documentProperties, sightingProperties } from './record-mapper.ts'

export interface Touched {
  readonly counts: Readonly<Record<'added' | 'replaced' | 'unchanged' | 'removed', number>>
  /** What is new, in place of what is in `gone` or beside it. */
  readonly graphs: readonly DocumentGraph[]
  /** What the store held of documents that are replaced or removed. */
  readonly gone: readonly KnownContribution[]
  readonly removed: readonly DocumentId[]
  /** Records that a changed document names or named. */
  readonly records: ReadonlySet<ActorId>
  /** Records of persons with sightings that came or went. */
  readonly sighted: ReadonlySet<ActorId>
}

export async function writeContributions(run: Run, changes: Changes): Promise<Touched> {
  const known = new Map(
    (await run(knownContributions([...changes.keys()]))).map((contribution) => [contribution.document, contribution]),
  )
  const changed: { readonly graph: DocumentGraph; readonly fingerprint: string }[] = []
  const gone: KnownContribution[] = []
  const removed: DocumentId[] = []
  const counts = { added: 0, replaced: 0, unchanged: 0, removed: 0 }
  for (const [id, graph] of changes) {
    const former = known.get(id)
    const fingerprint = graph && fingerprintOf(graph)
    if (graph === null && former === undefined) continue
    if (former !== undefined && former.fingerprint === fingerprint) {
      counts.unchanged += 1
      continue
    }
    if (former !== undefined) gone.push(former)
    if (graph !== null && fingerprint !== null) changed.push({ graph, fingerprint })
    else removed.push(id)
    counts[graph === null ? 'removed' : former === undefined ? 'added' : 'replaced'] += 1
  }
  if (gone.length > 0) await run(deleteContributions(gone.map(({ document }) => document)))
  if (changed.length > 0) await contribute(run, changed)
  const graphs = changed.map(({ graph }) => graph)
  return {
    counts,
    graphs,
    gone,
    removed,
    records: new Set([
      ...gone.flatMap(({ records }) => records),
      ...graphs.flatMap(({ actors }) => actors.map((record) => record.id)),
    ]),
    sighted: new Set([
      ...gone.flatMap(({ sighted }) => sighted),
      ...graphs.flatMap(({ sightings }) => sightings.map((sighting) => sighting.person)),
    ]),
  }
}

async function contribute(
  run: Run,
  changed: readonly { readonly graph: DocumentGraph; readonly fingerprint: string }[],
): Promise<void> {
  const forms = new Map<string, FormRow>()
  const contributions = changed.map(({ graph, fingerprint }) => {
    const own = graph.actors.map(formOf)
    for (const form of own) forms.set(form.id, form)
    return {
      document: graph.document.id,
      extractorVersion: graph.extractorVersion,
      fingerprint,
      claims: stableJson(graph.claims),
      forms: [...new Set(own.map((form) => form.id))],
    }
  })
  const sightings = changed.flatMap(({ graph }) =>
    graph.sightings.map((sighting) => ({
      document: graph.document.id,
      person: sighting.person,
      properties: sightingProperties(sighting),
    })),
  )
  await run(mergeDocuments(changed.map(({ graph }) => documentProperties(graph.document))))
  await run(mergeForms([...forms.values()]))
  await run(createContributions(contributions))
  await run(createSightings(sightings))
}

/** The id is a hash of the wording. */
export function formOf(record: ActorRecord): FormRow {
  const content = stableJson(record)
  return { id: hash(content), record: record.id, content, keys: record.keys }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
