/** What stands on the page of a statement, as tables to take along. */
import type { DateRulingFragment, LedgerRowFragment } from '../api/queries.generated.ts'
import { statementTable } from '../take-along/statement-table.ts'
import type { Table } from '../take-along/table.ts'
import { dateCorrection } from './date-correction.ts'
import type { WholeStatement } from './whole-statement.ts'

/** A row for each place. */
export function evidenceTable(statement: WholeStatement, rulings: readonly DateRulingFragment[]): Table {
  const { date, source, type, target } = statement
  return {
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
      const act = [date, source.name, type, target?.name ?? null, document.kind]
      return {
        cells: [
          ...act,
          prefix,
          suffix,
          dateCorrection(place, rulings)?.by ?? null,
          dateText,
          dateAnchor,
          rule,
          confidence,
        ],
        quotations: [place],
        source: place,
      }
    }),
  }
}

/** The statement first, with nothing that differs. */
export function accountsTable(statement: WholeStatement): Table {
  const accounts: readonly { readonly statement: LedgerRowFragment; readonly differs: readonly string[] }[] = [
    { statement, differs: [] },
    ...statement.otherAccounts,
  ]
  const { columns, rows } = statementTable(accounts.map((account) => account.statement))
  return {
    columns: ['differs in', ...columns],
    rows: rows.map((row, index) => {
      const differs = accounts[index]!.differs
      return { ...row, cells: [differs.join(' '), ...row.cells], source: { differs, statement: row.source } }
    }),
  }
}
