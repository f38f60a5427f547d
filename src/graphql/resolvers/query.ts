/** Fields of Query: the questions. */
import type { ActorKind } from '../../model/actor.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Day } from '../../model/statement.ts'
import type { DateOrder } from '../../store/store.ts'
import { type ActorRef, oneActor } from '../actor-ref.ts'
import { askedFilter } from '../asked-filter.ts'
import { connect, type PageArguments } from '../connection.ts'
import { actorCursor, documentCursors } from '../cursor.ts'
import { defaultsOf, type StatementListArguments, statementConnection } from '../statement-connection.ts'
import { checkOrder, ofContacts, type StatementArguments } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface ActorArguments extends PageArguments {
  readonly search?: string | null
  readonly kind?: ActorKind | null
  readonly country?: string | null
}

interface DocumentArguments extends PageArguments {
  readonly search?: string | null
  readonly from?: Day | null
  readonly to?: Day | null
  readonly orderBy?: DateOrder | null
}

export const queryResolvers: Resolvers = {
  Query: {
    contacts: async (_root, args: StatementArguments & StatementListArguments, context, info) =>
      statementConnection(await askedFilter(args, context.view, defaultsOf(args), ofContacts), args, context, info),

    statements: async (_root, args: StatementArguments & StatementListArguments, context, info) =>
      statementConnection(await askedFilter(args, context.view, defaultsOf(args)), args, context, info),

    statement: (_root, { id }: { id: string }, { view }) => view.statement(id),

    actor: (_root, ref: ActorRef, { view }) => oneActor(ref, view),

    document: (_root, { id }: { id: string }, { loaders }) => loaders.document.load(id),

    actors: (_root, args: ActorArguments, { view, rows }) => {
      const filter = {
        search: args.search ?? null,
        kind: args.kind ?? null,
        country: args.country?.toUpperCase() ?? null,
      }
      return connect(
        args,
        {
          cursor: actorCursor,
          load: (page) => view.actors(filter, page),
          count: () => view.countActors(filter),
          positionOf: ({ name, id }) => ({ name: foldName(name), id }),
        },
        rows,
      )
    },

    documents: (_root, args: DocumentArguments, { view, rows }) => {
      const filter = { search: args.search ?? null, from: args.from ?? null, to: args.to ?? null }
      checkOrder(filter.from, filter.to)
      const order = args.orderBy ?? 'DATE_NEWEST'
      return connect(
        args,
        {
          cursor: documentCursors[order],
          load: (page) => view.documents(filter, page, order),
          count: () => view.countDocuments(filter),
          positionOf: ({ publishedAt, id }) => ({ publishedAt, id }),
        },
        rows,
      )
    },
  },
}
