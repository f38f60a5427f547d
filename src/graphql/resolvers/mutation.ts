/** Fields of Mutation: changes to the graph, and a look at what a text would change. */
import { importDocuments } from '../../ingest/import-documents.ts'
import type { ImportReport } from '../../ingest/import-report.ts'
import { removeDocuments } from '../../ingest/remove-documents.ts'
import { totalOf } from '../../model/count-by-type.ts'
import type { Document } from '../../model/document.ts'
import { nameOfWriter } from '../access/caller.ts'
import { type DocumentInput, documentOf } from '../document-input.ts'
import { preview } from '../preview.ts'
import type { Resolvers } from './resolvers.ts'

export const mutationResolvers: Resolvers = {
  Mutation: {
    async importDocument(_root, { document: input }: { document: DocumentInput }, { caller, store, pool }) {
      nameOfWriter(caller)
      const document = documentOf(input)
      const report = await importDocuments({ store, documents: only(document), pool })
      const [failure] = report.failed
      if (failure) throw failure
      return {
        document,
        outcome: outcomeOf(report),
        statementsAdded: totalOf(report.statementsAdded),
        statementsConfirmed: totalOf(report.statementsConfirmed),
      }
    },

    async removeDocument(_root, { id }: { id: string }, { caller, store }) {
      nameOfWriter(caller)
      const { failed, statementsRemoved } = await removeDocuments(store, [id])
      const [failure] = failed
      if (failure) throw failure
      return { id, statementsRemoved }
    },

    previewDocument: (_root, { document }: { document: DocumentInput }, context) =>
      preview(documentOf(document), context),
  },
}

async function* only(document: Document) {
  yield { ok: true as const, document, path: document.id, line: null }
}

function outcomeOf({ added, replaced }: ImportReport): 'ADDED' | 'REPLACED' | 'UNCHANGED' {
  if (added > 0) return 'ADDED'
  return replaced > 0 ? 'REPLACED' : 'UNCHANGED'
}
