/** The store's own queries for a view of statements. */
import { QueryError } from '../../errors.ts'
import type { Explanation, StatementFilter, StatementOrder } from '../../store/store.ts'
import type { CentredFilter, SummaryLevel, TimelineUnit } from '../../store/summaries.ts'
import { checkedSize } from '../connection.ts'
import { type FilterInput, pathFilter, statementFilter } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface ExplainArguments {
  readonly view: 'STATEMENTS' | 'COUNT' | 'TIMELINE' | 'NETWORK' | 'PAIRS' | 'PATH'
  readonly filter: FilterInput
  readonly orderBy: StatementOrder
  readonly unit: TimelineUnit
  readonly by: SummaryLevel
  readonly first: number
}

export const explanationResolvers: Resolvers = {
  Query: {
    async explain(_root, { view, first, orderBy, unit, by, ...args }: ExplainArguments, context): Promise<Explanation> {
      const filter = await (view === 'PATH' ? pathFilter : statementFilter)(args.filter, context.view)
      context.rows.take(checkedSize(first))
      switch (view) {
        case 'STATEMENTS':
          return context.view.explain('statements', [filter, { first, after: null }, orderBy])
        case 'COUNT':
          return context.view.explain('countStatements', [filter])
        case 'TIMELINE':
          return context.view.explain('timeline', [filter, unit])
        case 'NETWORK':
          return context.view.explain('neighbours', [centred(filter, 'NETWORK', 'who stands in the middle'), by, first])
        case 'PAIRS':
          return context.view.explain('pairs', [filter, by, first])
        case 'PATH': {
          const { actor, ...rest } = centred(filter, 'PATH', 'from whom the search goes on')
          return context.view.explain('links', [{ ...rest, actor: { ...actor, throughRepresentatives: false } }])
        }
      }
    },
  },
}

function centred(filter: StatementFilter, view: string, who: string): CentredFilter {
  const { actor } = filter
  if (actor !== null) return { ...filter, actor }
  throw new QueryError('BAD_ACTOR_REF', `${view} needs the "actor" of "filter", ${who}.`)
}
