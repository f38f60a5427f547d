/** What stands on the page of a statement, as tables to take along. */
import type { DateRulingFragment, Difference, LedgerRowFragment } from '../api/queries.generated.ts'
import { actWords, leadOf } from '../parts/sentence-text.ts'
import { statementTable } from '../take-along/statement-table.ts'
import type { Table } from '../take-along/table.ts'
import { dateCorrection } from './date-correction.ts'
import { ANCHORS, DIFFERENCES, KINDS } from './evidence-words.ts'
import type { WholeStatement } from './whole-statement.ts'

/** A row for each place. */
export function evidenceTable(statement: WholeStatement, rulings: readonly DateRulingFragment[]): Table {
  const { date, source, type, target } = statement
  return {
    coded: ['act', 'kind', 'date read from'],
    columns: [
      'date',
      'who',
      'act',
      'whom',
      'kind',
      'before',
      'behind',
      'date corrected by',
      'date text',
      'date read from',
      'rule',
      'confidence',
    ],
    rows: statement.evidence.map((place) => {
      const { document, prefix, suffix, dateText, dateAnchor, rule, confidence } = place
      const act = { code: type, words: actWords(statement) }
      const kind = { code: document.kind, words: KINDS[document.kind] }
      const anchor = { code: dateAnchor, words: ANCHORS[dateAnchor] }
      return {
        cells: [
          ...[date, source.name, act, target?.name ?? null, kind, prefix, suffix],
          ...[dateCorrection(place, rulings)?.by ?? null, dateText, anchor, rule, confidence],
        ],
        quotations: [place],
        lead: leadOf(statement),
        source: place,
      }
    }),
  }
}

/** The statement first, with nothing that differs. */
export function accountsTable(statement: WholeStatement): Table {
  const accounts: readonly { readonly statement: LedgerRowFragment; readonly differs: readonly Difference[] }[] = [
    { statement, differs: [] },
    ...statement.otherAccounts,
  ]
  const { columns, coded = [], rows } = statementTable(accounts.map((account) => account.statement))
  return {
    columns: ['differs in', ...columns],
    coded: ['differs in', ...coded],
    rows: rows.map((row, index) => {
      const differs = accounts[index]!.differs
      const inWords = { code: differs.join(' '), words: differs.map((each) => DIFFERENCES[each]).join(', ') }
      return { ...row, cells: [inWords, ...row.cells], source: { differs, statement: row.source } }
    }),
  }
}
