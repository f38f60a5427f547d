/** Fields of Document: what it says. */
import { extractedMiss } from '../../ingest/extracted-miss.ts'
import type { Document } from '../../model/document.ts'
import { defaultsOf, type StatementListArguments, statementConnection } from '../statement-connection.ts'
import { ANSWERS, type FilterDefaults, type StatementArguments, statementFilter } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

/** Also what a document denies or expects. */
const ALL_IT_SAYS: FilterDefaults = { ...ANSWERS, polarity: null, modality: null }

export const documentResolvers: Resolvers = {
  Document: {
    statements: async (document: Document, args: StatementArguments & StatementListArguments, context) =>
      statementConnection(
        await statementFilter({ ...args, document: document.id }, context.view, defaultsOf(args, ALL_IT_SAYS)),
        args,
        context,
      ),
    async unread(document: Document, _args, { extractions }) {
      const { misses } = await extractions.of(document)
      return misses.map((miss) => extractedMiss(miss, document.text))
    },
  },
}
