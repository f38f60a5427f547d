/** What a store knows of the documents of a batch, and so which of them are to be read. */
import { EXTRACTOR_VERSION } from '../config.ts'
import type { Contribution } from '../graph/document-graph.ts'
import type { Document, DocumentId } from '../model/document.ts'
import { compareExtractorVersions } from '../model/extractor-version.ts'
import type { View } from '../store/store.ts'
import { lastOfEach, type ReadDocument } from './document-batches.ts'

export interface LookedUp {
  /** To be read, each document once. */
  readonly news: readonly ReadDocument[]
  /** What the store has of `news`; what is new to it, or pending, is no key. */
  readonly before: ReadonlyMap<DocumentId, Contribution>
  /** From a newer extractor: what this one finds must not take its place. */
  readonly newer: readonly { readonly document: Document; readonly extractorVersion: string }[]
}

/**
 * Of several records of one document the last counts. `pending` are documents that are about to be written: what the
 * store has of them says nothing. `view` is null where there is no store yet.
 */
export async function lookUp(
  documents: readonly ReadDocument[],
  view: View | null,
  pending: ReadonlySet<DocumentId>,
): Promise<LookedUp> {
  const distinct = lastOfEach(documents)
  const same = await view?.imported(
    distinct.map(({ document }) => document),
    EXTRACTOR_VERSION,
  )
  const others = distinct.filter(({ document: { id } }) => !same?.has(id) || pending.has(id))
  const settled = others.map(({ document }) => document.id).filter((id) => !pending.has(id))
  const before = (await view?.contributions(settled)) ?? new Map<DocumentId, Contribution>()
  const newer = others.flatMap(({ document }) => {
    const version = before.get(document.id)?.extractorVersion
    if (version === undefined || compareExtractorVersions(version, EXTRACTOR_VERSION) <= 0) return []
    return [{ document, extractorVersion: version }]
  })
  const left = new Set(newer.map(({ document }) => document.id))
  return { news: others.filter(({ document }) => !left.has(document.id)), before, newer }
}
