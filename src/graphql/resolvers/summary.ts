/** Counts over many statements: timeline, network, pairs, and how much there is in all. */
import { QueryError } from '../../errors.ts'
import { STATEMENT_TYPE_NAMES } from '../../model/statement-types.ts'
import type { CountByType, Neighbour, Pair, PairLevel, TimelineBucket, TimelineUnit } from '../../store/summaries.ts'
import type { ActorRef } from '../actor-ref.ts'
import { MAX_PAGE_SIZE } from '../connection.ts'
import { matchesNothing, type StatementArguments, statementFilter } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface Filtered {
  readonly filter: StatementArguments
}

interface Most extends Filtered {
  readonly first: number
}

const counts = {
  count: ({ counts: byType }: { readonly counts: CountByType }) =>
    Object.values(byType).reduce((sum, count) => sum + count, 0),
  counts: ({ counts: byType }: { readonly counts: CountByType }) =>
    STATEMENT_TYPE_NAMES.flatMap((type) => (byType[type] === undefined ? [] : [{ type, count: byType[type] }])),
}

export const summaryResolvers: Resolvers = {
  Query: {
    async timeline(
      _root,
      { by, filter: args }: Filtered & { by: TimelineUnit },
      { view },
    ): Promise<readonly TimelineBucket[]> {
      const filter = await statementFilter(args, view)
      return matchesNothing(filter) ? [] : view.timeline(filter, by)
    },

    async network(
      _root,
      { actor, filter: args, first }: Most & { actor: ActorRef },
      { view, rows },
    ): Promise<readonly Neighbour[]> {
      if (args.actor)
        throw new QueryError('BAD_ACTOR_REF', 'The centre of a network is its own "actor", not that of "filter".')
      const filter = await statementFilter({ ...args, actor }, view)
      rows.take(checked(first))
      return filter.actor === null || matchesNothing(filter)
        ? []
        : view.neighbours({ ...filter, actor: filter.actor }, first)
    },

    async pairs(
      _root,
      { by, filter: args, first }: Most & { by: PairLevel },
      { view, rows },
    ): Promise<readonly Pair[]> {
      const filter = await statementFilter(args, view)
      rows.take(checked(first))
      return matchesNothing(filter) ? [] : view.pairs(filter, by, first)
    },

    stats: () => ({}),
  },

  TimelineBucket: counts,
  Neighbour: { ...counts, actor: ({ actor }: Neighbour, _args, { loaders }) => loaders.actor.load(actor) },
  Pair: { ...counts, actors: ({ actors }: Pair, _args, { loaders }) => loaders.actor.loadMany([...actors]) },

  Stats: {
    documents: (_root, _args, { view }) => view.countDocuments({ search: null, from: null, to: null }),
    actors: (_root, _args, { view }) => view.countActors({ search: null, kind: null, country: null }),
    statements: async (_root, _args, { view }) =>
      view.countStatements(await statementFilter({ review: ['EXTRACTED', 'CONFIRMED'] }, view)),
  },
}

/** Throws QueryError BAD_PAGE_SIZE. */
function checked(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first
  throw new QueryError('BAD_PAGE_SIZE', `"first" is ${first}; it may be 1 to ${MAX_PAGE_SIZE}.`)
}
