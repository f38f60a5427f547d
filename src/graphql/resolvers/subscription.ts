/** What becomes new: the subscription, and the place in the log from which one can go on. */
import type { Addition } from '../../store/additions.ts'
import { additionCursor } from '../cursor.ts'
import { type FilterInput, statementFilter } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface AddedArguments {
  readonly filter: FilterInput
  readonly after?: string | null
}

export const subscriptionResolvers: Resolvers = {
  Query: {
    additionsCursor: async (_root, _args, { live }) => additionCursor.encode(await live.end()),
  },

  Subscription: {
    statementAdded: {
      subscribe: (_root, { filter, after }: AddedArguments, { live, listener }) =>
        live.subscribe({
          after: after == null ? null : additionCursor.decode(after),
          filter: (view) => statementFilter(filter, view),
          listener,
        }),
      resolve: (addition: Addition) => addition,
    },
  },

  StatementAddition: {
    node: ({ statement }: Addition) => statement,
    cursor: ({ position }: Addition) => additionCursor.encode(position),
  },
}
