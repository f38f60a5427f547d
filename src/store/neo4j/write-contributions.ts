/** First step of a flush: what documents contribute is replaced. Notes what that touches, for the steps that derive. */
import { createHash } from 'node:crypto'
import { applyRulings, type RuledClaim, type RuledContribution } from '../../graph/apply-rulings.ts'
import type { Contribution, DocumentGraph } from '../../graph/document-graph.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { DocumentId } from '../../model/document.ts'
import { stableJson } from '../../model/stable-json.ts'
import type { Changes } from '../collecting-writer.ts'
import { fingerprint as fingerprintOf } from '../fingerprint.ts'
import { contributionsById } from './contributions-by-id.ts'
import {
  createContributions,
  createSightings,
  deleteContributions,
  type FormRow,
  type KnownContribution,
  knownContributions,
  knownForms,
  mergeForms,
  setRuled,
} from './cypher/contribution-cypher.ts'
import { mergeDocuments } from './cypher/document-cypher.ts'
import { type Run, runOver, type Send } from './query.ts'
import { documentProperties, sightingProperties, toRuledClaims } from './record-mapper.ts'
import type { Rulings } from './write-rulings.ts'

export interface Touched {
  readonly counts: Readonly<Record<'added' | 'replaced' | 'unchanged' | 'removed', number>>
  /** What is new, in place of what is in `gone` or beside it. */
  readonly graphs: readonly DocumentGraph[]
  /** Claims as they now count, of `graphs` and of documents whose rulings are other than before. */
  readonly claims: ReadonlyMap<DocumentId, readonly RuledClaim[]>
  /** Claims as they counted before, of all documents that changed, went, or have other rulings. */
  readonly formerClaims: ReadonlyMap<DocumentId, readonly RuledClaim[]>
  /** What the store held of documents that are replaced or removed. */
  readonly gone: readonly KnownContribution[]
  readonly removed: readonly DocumentId[]
  /** Records that have a wording which they did not have before, or may have lost one. */
  readonly records: ReadonlySet<ActorId>
  /** Canonical ids as they were, of records that the graphs name and the store had. */
  readonly canonical: ReadonlyMap<ActorId, ActorId>
  /** Records of persons with sightings that came or went. */
  readonly sighted: ReadonlySet<ActorId>
}

export async function writeContributions(
  run: Run,
  send: Send,
  changes: Changes['documents'],
  rulings: Rulings,
): Promise<Touched> {
  const ids = new Set([...changes.keys(), ...rulings.documents])
  const forms = new Map([...changes].flatMap(([id, graph]) => (graph ? [[id, formsOf(graph)]] : [])))
  // Neither waits for the other: the server answers one after the other.
  const [contributions, found] = await Promise.all([
    run(knownContributions([...ids])),
    runOver(run, [...new Set([...forms.values()].flat().map(({ id }) => id))], knownForms),
  ])
  const known = new Map(contributions.map((contribution) => [contribution.document, contribution]))
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
  if (gone.length > 0) send(deleteContributions(gone.map(({ document }) => document)))
  const graphs = changed.map(({ graph }) => graph)
  const ruled = new Map(
    graphs.map((graph) => [graph.document.id, ruledContribution(graph.document.id, graph, rulings)]),
  )
  const isKnown = new Set(found.flatMap(({ forms }) => forms))
  const further = new Map(
    graphs
      .flatMap(({ document }) => forms.get(document.id)!)
      .filter(({ id }) => !isKnown.has(id))
      .map((form) => [form.id, form]),
  )
  if (changed.length > 0) contribute(send, changed, forms, [...further.values()], ruled)
  const written = new Set([...ruled.keys(), ...removed])
  const unwritten = [...rulings.documents].filter((id) => known.has(id) && !written.has(id))
  const anew: ReadonlyMap<DocumentId, RuledContribution> =
    unwritten.length === 0 ? new Map() : await ruleAnew(run, send, unwritten, rulings)
  const former = [...gone, ...unwritten.map((id) => known.get(id)!)]
  return {
    counts,
    graphs,
    claims: new Map([...ruled, ...anew].map(([id, { claims, held }]) => [id, [...claims, ...held]])),
    formerClaims: new Map(former.map((contribution) => [contribution.document, toRuledClaims(contribution)])),
    gone,
    removed,
    records: new Set([
      ...former.flatMap(({ records }) => records),
      ...[...further.values()].map(({ record }) => record),
      ...[...ruled.values(), ...anew.values()].flatMap(({ actors }) => actors.map((record) => record.id)),
    ]),
    canonical: new Map(found.map(({ record, canonical }) => [record, canonical])),
    sighted: new Set([
      ...gone.flatMap(({ sighted }) => sighted),
      ...graphs.flatMap(({ sightings }) => sightings.map((sighting) => sighting.person)),
    ]),
  }
}

function ruledContribution(id: DocumentId, contribution: Contribution, rulings: Rulings): RuledContribution {
  return applyRulings(id, contribution, rulings.onDocument(id))
}

/** JSON of the claims as they count, null where they count as they were extracted. */
export function ruledJson(contribution: RuledContribution): string | null {
  return isRuled(contribution) ? stableJson([...contribution.claims, ...contribution.held]) : null
}

const isRuled = ({ claims, held }: RuledContribution): boolean => held.length > 0 || claims.some(({ ruled }) => ruled)

/** Documents that stay as they are, under other rulings. */
async function ruleAnew(
  run: Run,
  send: Send,
  ids: readonly DocumentId[],
  rulings: Rulings,
): Promise<ReadonlyMap<DocumentId, RuledContribution>> {
  const contributions = await contributionsById(run, ids)
  const ruled = new Map([...contributions].map(([id, own]) => [id, ruledContribution(id, own, rulings)]))
  writeEffects(send, ruled)
  return ruled
}

function writeEffects(send: Send, ruled: ReadonlyMap<DocumentId, RuledContribution>): void {
  const effects = [...ruled].map(([document, own]) => ({ document, own, forms: own.actors.map(formOf) }))
  const forms = effects.flatMap((effect) => effect.forms)
  const rows = effects.map(({ document, own, forms }) => ({
    document,
    ruled: ruledJson(own),
    held: forms.map(({ id }) => id),
  }))
  send(...(forms.length > 0 ? [mergeForms(forms)] : []), setRuled(rows))
}

function contribute(
  send: Send,
  changed: readonly { readonly graph: DocumentGraph; readonly fingerprint: string }[],
  forms: ReadonlyMap<DocumentId, readonly FormRow[]>,
  further: readonly FormRow[],
  ruled: ReadonlyMap<DocumentId, RuledContribution>,
): void {
  const contributions = changed.map(({ graph, fingerprint }) => ({
    document: graph.document.id,
    extractorVersion: graph.extractorVersion,
    fingerprint,
    claims: stableJson(graph.claims),
    forms: forms.get(graph.document.id)!.map(({ id }) => id),
  }))
  const sightings = changed.flatMap(({ graph }) =>
    graph.sightings.map((sighting) => ({
      document: graph.document.id,
      person: sighting.person,
      properties: sightingProperties(sighting),
    })),
  )
  send(
    mergeDocuments(changed.map(({ graph }) => documentProperties(graph.document))),
    ...(further.length > 0 ? [mergeForms(further)] : []),
    createContributions(contributions),
    createSightings(sightings),
  )
  const affected = [...ruled].filter(([, own]) => isRuled(own))
  if (affected.length > 0) writeEffects(send, new Map(affected))
}

/** Each wording once. */
function formsOf({ actors }: DocumentGraph): readonly FormRow[] {
  return [...new Map(actors.map(formOf).map((form) => [form.id, form])).values()]
}

/** The id is a hash of the wording. */
export function formOf(record: ActorRecord): FormRow {
  const content = stableJson(record)
  return { id: hash(content), record: record.id, content, keys: record.keys }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
