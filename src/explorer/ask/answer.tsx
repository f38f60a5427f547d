/** The statements that a filter finds: how many, their ledger, and the ways to take them along. */
import {
  type LedgerQuery as LedgerAnswer,
  LedgerCount,
  Ledger as LedgerQuery,
  type StatementFilter,
  type StatementOrder,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { statementTable } from '../take-along/statement-table.ts'
import { TakeAlong } from '../take-along/take-along.tsx'
import { counted } from '../words.ts'
import { Ledger } from './ledger.tsx'
import { undatedOf } from './question.ts'
import { type UndatedAsked, UndatedNote } from './undated-note.tsx'

const PAGE_SIZE = 50

const listOf = ({ statements }: LedgerAnswer) => statements

export interface AnswerProps {
  readonly filter: StatementFilter
  readonly order: StatementOrder
  readonly onOrder: (order: StatementOrder) => void
  /** Of the ledger, for screen readers. */
  readonly label: string
  readonly undated: UndatedAsked
  /** In words, for files. */
  readonly question: string
  /** Of the file, without its ending. */
  readonly name?: string
}

export function Answer({
  filter,
  order,
  onOrder,
  label,
  undated,
  question,
  name = 'demarche-statements',
}: AnswerProps) {
  const variables = { filter, order, first: PAGE_SIZE }
  const pages = usePages(LedgerQuery, variables, listOf)
  const leftOut = undatedOf(filter)
  const count = useAnswer(LedgerCount, leftOut ? { filter, undated: leftOut, withUndated: true } : { filter })
  return (
    <>
      <div class="toolbar">
        <p role="status" class="count">
          {count.state === 'ready' && counted(count.data.statements.totalCount, 'statement')}
          {count.state === 'loading' && 'Counting…'}
          {count.state === 'ready' && <UndatedNote {...undated} count={count.data.undated?.totalCount ?? null} />}
        </p>
        <TakeAlong
          name={name}
          question={question}
          table={async () => statementTable(await allRows(LedgerQuery, variables, listOf))}
        />
        <ShowQuery
          query={LedgerQuery}
          variables={variables}
          explained={{ view: 'STATEMENTS', filter, order, first: PAGE_SIZE }}
        />
      </div>
      <Ledger pages={pages} order={order} onOrder={onOrder} label={label} />
    </>
  )
}
