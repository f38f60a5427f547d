/** Statements that nobody has looked at yet, the least sure first, one at a time. */
import {
  type ExplainQueryVariables,
  LedgerCount,
  ReviewQueue,
  type ReviewQueueQuery,
  type StatementFilter,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { statementTable } from '../take-along/statement-table.ts'
import { TakeAlong } from '../take-along/take-along.tsx'
import { counted } from '../words.ts'
import { datedSentence } from './dated-sentence.ts'
import { outcomeOf } from './outcome.tsx'
import { QueueFrame } from './queue-frame.tsx'
import { RuleStatement } from './rule-statement.tsx'
import { StatementCard } from './statement-card.tsx'
import { useReview } from './use-review.ts'

const FILTER: StatementFilter = { review: ['EXTRACTED'], polarity: null, modality: null, minConfidence: null }
const PAGE = { filter: FILTER, first: 20 }
const COUNT = { filter: FILTER }
const EXPLAINED: ExplainQueryVariables = { view: 'STATEMENTS', order: 'LEAST_SURE', ...PAGE }

const listOf = ({ statements }: ReviewQueueQuery) => statements

export function StatementQueue() {
  const review = useReview({
    name: 'statements',
    pages: usePages(ReviewQueue, PAGE, listOf),
    idOf: ({ id }) => id,
    titleOf: datedSentence,
  })
  const count = useAnswer(LedgerCount, COUNT).data?.statements.totalCount
  return (
    <QueueFrame
      review={review}
      label="Statements to review"
      count={count === undefined ? null : `${counted(count, 'statement')} to look at, the least sure first`}
      empty="There is no statement left that nobody has looked at."
      tools={
        <>
          <TakeAlong
            name="demarche-to-review"
            question="Statements that nobody has looked at, the least sure first"
            table={async () => statementTable(await allRows(ReviewQueue, PAGE, listOf))}
          />
          <ShowQuery query={ReviewQueue} variables={PAGE} explained={EXPLAINED} />
        </>
      }
    >
      {(statement) => (
        <>
          <StatementCard statement={statement} heading={review.heading} />
          <RuleStatement
            key={statement.id}
            statement={statement}
            singleKeys={review.singleKeys}
            onRuled={(ruled, judgement) =>
              review.ruled(statement, ruled.ruling.id, outcomeOf(ruled, judgement, statement))
            }
          />
        </>
      )}
    </QueueFrame>
  )
}
