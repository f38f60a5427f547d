/** The executable schema: the SDL of `schema/` with the resolvers. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import type { GraphQLContext } from './context.ts'
import { dateScalar } from './date-scalar.ts'
import { actorResolvers } from './resolvers/actor.ts'
import { connectionResolvers } from './resolvers/connection.ts'
import { documentResolvers } from './resolvers/document.ts'
import { evidenceResolvers } from './resolvers/evidence.ts'
import { explanationResolvers } from './resolvers/explanation.ts'
import { mutationResolvers } from './resolvers/mutation.ts'
import { queryResolvers } from './resolvers/query.ts'
import { representationResolvers } from './resolvers/representation.ts'
import { rulingResolvers } from './resolvers/ruling.ts'
import { statementResolvers } from './resolvers/statement.ts'
import { subscriptionResolvers } from './resolvers/subscription.ts'
import { suggestedMergeResolvers } from './resolvers/suggested-merge.ts'
import { summaryResolvers } from './resolvers/summary.ts'
import { readSdl } from './sdl.ts'

/** Throws where a resolver has no field in the SDL. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<GraphQLContext>({
    typeDefs: readSdl(),
    resolvers: [
      // Not the scalar itself: it would take the place of the SDL's description.
      {
        Date: {
          serialize: dateScalar.serialize,
          parseValue: dateScalar.parseValue,
          parseLiteral: dateScalar.parseLiteral,
        },
      },
      queryResolvers,
      mutationResolvers,
      connectionResolvers,
      statementResolvers,
      evidenceResolvers,
      actorResolvers,
      representationResolvers,
      documentResolvers,
      rulingResolvers,
      suggestedMergeResolvers,
      summaryResolvers,
      subscriptionResolvers,
      explanationResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
