/** Loading in batches: what a page of rows refers to is asked of the store once, not once a row. */
import DataLoader from 'dataloader'
import type { NameForm } from '../graph/name-forms.ts'
import type { OfficeOutline } from '../graph/office-by-outline.ts'
import type { Actor, ActorId } from '../model/actor.ts'
import type { Document, DocumentHead, DocumentId } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Representation } from '../model/representation.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import type { Sides } from '../store/sides.ts'
import type { View } from '../store/store.ts'

export interface Loaders {
  /** Null where the store has no such actor. */
  readonly actor: DataLoader<ActorId, Actor | null>
  /** As `View.nameForms`. */
  readonly nameForms: DataLoader<ActorId, readonly NameForm[]>
  readonly document: DataLoader<DocumentId, DocumentHead | null>
  /** The texts of documents, which most answers do without. */
  readonly text: DataLoader<DocumentId, string | null>
  readonly evidence: DataLoader<StatementId, readonly Evidence[]>
  /** As `View.accountsNear`. */
  readonly accountsNear: DataLoader<StatementId, readonly Statement[]>
  /** The offices of a person without the places that tell them. */
  readonly outlines: DataLoader<ActorId, readonly OfficeOutline[]>
  /** The countries for which its ends act. */
  readonly sides: DataLoader<StatementId, Sides>
  /** The offices of a person. */
  readonly representations: DataLoader<ActorId, readonly Representation[]>
  /** The people of a country or organisation. */
  readonly representatives: DataLoader<ActorId, readonly Representation[]>
}

// Bounds the number of parameters of one statement to the store.
const MAX_BATCH_SIZE = 500

export function createLoaders(view: View): Loaders {
  return {
    actor: batched((ids) => view.actorsById(ids), null),
    nameForms: batched((ids) => view.nameForms(ids), []),
    document: batched((ids) => view.documentHeads(ids), null),
    text: batched(async (ids) => textsOf(await view.documentsById(ids)), null),
    evidence: batched((ids) => view.evidence(ids), []),
    accountsNear: batched((ids) => view.accountsNear(ids), []),
    outlines: batched((ids) => view.officeOutlines(ids), []),
    sides: batched((ids) => view.sides(ids), { source: [], target: [] }),
    representations: batched((ids) => view.representations(ids), []),
    representatives: batched((ids) => view.representativesById(ids), []),
  }
}

function textsOf(documents: ReadonlyMap<DocumentId, Document>): ReadonlyMap<DocumentId, string> {
  return new Map([...documents].map(([id, { text }]) => [id, text]))
}

function batched<Value, Missing>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  missing: Missing,
): DataLoader<string, Value | Missing> {
  return new DataLoader(
    async (ids: readonly string[]) => {
      const found = await load(ids)
      return ids.map((id) => found.get(id) ?? missing)
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  )
}
