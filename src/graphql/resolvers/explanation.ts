/** The store's own queries for a view of statements. */
import { QueryError } from '../../errors.ts'
import type { Explanation, StatementOrder } from '../../store/store.ts'
import type { SummaryLevel, TimelineUnit } from '../../store/summaries.ts'
import { checkedSize } from '../connection.ts'
import { type FilterInput, statementFilter } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface ExplainArguments {
  readonly view: 'STATEMENTS' | 'COUNT' | 'TIMELINE' | 'NETWORK' | 'PAIRS'
  readonly filter: FilterInput
  readonly orderBy: StatementOrder
  readonly unit: TimelineUnit
  readonly by: SummaryLevel
  readonly first: number
}

export const explanationResolvers: Resolvers = {
  Query: {
    async explain(_root, { view, first, orderBy, unit, by, ...args }: ExplainArguments, context): Promise<Explanation> {
      const filter = await statementFilter(args.filter, context.view)
      context.rows.take(checkedSize(first))
      switch (view) {
        case 'STATEMENTS':
          return context.view.explain('statements', [filter, { first, after: null }, orderBy])
        case 'COUNT':
          return context.view.explain('countStatements', [filter])
        case 'TIMELINE':
          return context.view.explain('timeline', [filter, unit])
        case 'NETWORK': {
          const { actor } = filter
          if (actor === null)
            throw new QueryError('BAD_ACTOR_REF', 'NETWORK needs the "actor" of "filter", who stands in the middle.')
          return context.view.explain('neighbours', [{ ...filter, actor }, by, first])
        }
        case 'PAIRS':
          return context.view.explain('pairs', [filter, by, first])
      }
    },
  },
}
