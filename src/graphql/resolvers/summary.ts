/** Questions over many statements: timeline, network, pairs, the shortest chain, and how much there is in all. */
import { QueryError } from '../../errors.ts'
import { type CountByType, totalOf } from '../../model/count-by-type.ts'
import { STATEMENT_TYPE_NAMES } from '../../model/statement-types.ts'
import { ANY_ACTOR, ANY_DOCUMENT, ANY_STATEMENT } from '../../store/any-filter.ts'
import type { Neighbour, Pair, SummaryLevel, TimelineBucket, TimelineUnit } from '../../store/summaries.ts'
import { type ActorRef, actorIds } from '../actor-ref.ts'
import { checkedSize } from '../connection.ts'
import { type PathStep, shortestPath } from '../shortest-path.ts'
import { ANSWERS, type FilterInput, matchesNothing, pathFilter, statementFilter } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface Filtered {
  readonly filter: FilterInput
}

interface Most extends Filtered {
  readonly first: number
}

interface PathArguments extends Filtered {
  readonly from: ActorRef
  readonly to: ActorRef
  readonly maxLength: number
}

interface Path {
  readonly length: number
  readonly steps: readonly PathStep[]
}

/** Steps; a longer chain ties everybody to everybody. */
const MAX_PATH = 10

function countList({ counts }: { readonly counts: CountByType }) {
  return STATEMENT_TYPE_NAMES.flatMap((type) => (counts[type] === undefined ? [] : [{ type, count: counts[type] }]))
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
      { actor, by, filter: args, first }: Most & { actor: ActorRef; by: SummaryLevel },
      { view, rows },
    ): Promise<readonly Neighbour[]> {
      if (args.actor)
        throw new QueryError('BAD_ACTOR_REF', 'The centre of a network is its own "actor", not that of "filter".')
      const filter = await statementFilter({ ...args, actor }, view)
      rows.take(checkedSize(first))
      return filter.actor === null || matchesNothing(filter)
        ? []
        : view.neighbours({ ...filter, actor: filter.actor }, by, first)
    },

    async pairs(
      _root,
      { by, filter: args, first }: Most & { by: SummaryLevel },
      { view, rows },
    ): Promise<readonly Pair[]> {
      const filter = await statementFilter(args, view)
      rows.take(checkedSize(first))
      return matchesNothing(filter) ? [] : view.pairs(filter, by, first)
    },

    async path(_root, { from, to, filter: args, maxLength }: PathArguments, { view }): Promise<Path | null> {
      if (maxLength < 1 || maxLength > MAX_PATH) {
        throw new QueryError('BAD_PAGE_SIZE', `"maxLength" is ${maxLength}; it may be 1 to ${MAX_PATH}.`)
      }
      const filter = await pathFilter(args, view)
      const [start, goal] = await Promise.all([actorIds(from, view), actorIds(to, view)])
      if (start.length === 0 || goal.length === 0 || matchesNothing(filter)) return null
      const steps = await shortestPath(view, filter, start, goal, maxLength)
      return steps && { length: steps.length, steps }
    },

    stats: () => ({}),
  },

  PathStep: {
    from: ({ from }: PathStep, _args, { loaders }) => loaders.actor.load(from),
    to: ({ to }: PathStep, _args, { loaders }) => loaders.actor.load(to),
    statement: ({ statement }: PathStep, _args, { view }) => view.statement(statement),
  },

  TimelineBucket: { count: ({ counts }: TimelineBucket) => totalOf(counts), counts: countList },
  Neighbour: { counts: countList, actor: ({ actor }: Neighbour, _args, { loaders }) => loaders.actor.load(actor) },
  Pair: { counts: countList, actors: ({ actors }: Pair, _args, { loaders }) => loaders.actor.loadMany([...actors]) },

  Stats: {
    documents: (_root, _args, { view }) => view.countDocuments(ANY_DOCUMENT),
    actors: (_root, _args, { view }) => view.countActors(ANY_ACTOR),
    statements: (_root, _args, { view }) => view.countStatements({ ...ANY_STATEMENT, review: ANSWERS.review }),
  },
}
