/** Fields of Document: what it says. */
import { extractedMiss } from '../../ingest/extracted-miss.ts'
import type { Document, DocumentHead } from '../../model/document.ts'
import type { Loaders } from '../loaders.ts'
import { defaultsOf, type StatementListArguments } from '../statement-connection.ts'
import { ANSWERS, type FilterDefaults, type StatementArguments } from '../statement-filter.ts'
import { statementsOfDocument } from '../statements-of-documents.ts'
import type { Resolvers } from './resolvers.ts'

/** Also what a document denies or expects. */
const ALL_IT_SAYS: FilterDefaults = { ...ANSWERS, polarity: null, modality: null }

export const documentResolvers: Resolvers = {
  Document: {
    text: (document: DocumentHead, _args, { loaders }) => textOf(document, loaders),
    statements: ({ id }: DocumentHead, args: StatementArguments & StatementListArguments, context, info) =>
      statementsOfDocument(id, args, defaultsOf(args, ALL_IT_SAYS), context, info),
    async unread(document: DocumentHead, _args, { extractions, loaders }) {
      const text = await textOf(document, loaders)
      if (text === null) return []
      const { misses } = await extractions.of({ ...document, text })
      return misses.map((miss) => extractedMiss(miss, text))
    },
  },
}

/** Null where the document was withdrawn meanwhile. */
async function textOf(document: DocumentHead | Document, loaders: Loaders): Promise<string | null> {
  return 'text' in document ? document.text : loaders.text.load(document.id)
}
