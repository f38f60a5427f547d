/** Actors that may be one: the list, and its rows. */
import type { ActorKind } from '../../model/actor.ts'
import type { SuggestedMerge } from '../../model/suggested-merge.ts'
import { type ActorRef, actorIds } from '../actor-ref.ts'
import { connect, type PageArguments } from '../connection.ts'
import { mergeCursor } from '../cursor.ts'
import type { Resolvers } from './resolvers.ts'

interface SuggestedMergeArguments extends PageArguments {
  readonly actor?: ActorRef | null
  readonly kind?: ActorKind | null
  readonly minScore?: number | null
}

export const suggestedMergeResolvers: Resolvers = {
  Query: {
    async suggestedMerges(_root, args: SuggestedMergeArguments, { view, rows }) {
      const actors = args.actor ? await actorIds(args.actor, view) : null
      const filter = { actors, kind: args.kind ?? null, minScore: args.minScore ?? null }
      return connect(
        args,
        {
          cursor: mergeCursor,
          load: (page) => view.suggestedMerges(filter, page),
          count: () => view.countSuggestedMerges(filter),
          positionOf: ({ score, actors }) => ({ score, actors }),
        },
        rows,
      )
    },
  },

  SuggestedMerge: {
    async actors({ actors }: SuggestedMerge, _args, { loaders }) {
      const found = await loaders.actor.loadMany([...actors])
      return found.filter((actor) => actor !== null)
    },
  },
}
