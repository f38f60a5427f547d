/** Statements as rows of a table to take along. */
import type { LedgerRowFragment, OfficeNameFragment } from '../api/queries.generated.ts'
import { publishersOf } from '../publishers.ts'
import type { Table } from './table.ts'

const COLUMNS = [
  'date',
  'precision',
  'who',
  'office',
  'act',
  'whom',
  'office of whom',
  'about',
  'polarity',
  'modality',
  'confidence',
  'review',
  'documents',
  'who says so',
]

export function statementTable(statements: readonly LedgerRowFragment[]): Table {
  return { columns: COLUMNS, rows: statements.map((statement) => ({ ...rowOf(statement), source: statement })) }
}

function rowOf(statement: LedgerRowFragment) {
  const { date, datePrecision, source, sourceOffice, type, target, targetOffice, about } = statement
  const { polarity, modality, confidence, review, documentCount, evidence } = statement
  const who = [date, datePrecision, source.name, officeText(sourceOffice), type, target?.name ?? null]
  const cells = [...who, officeText(targetOffice), about, polarity, modality, confidence, review, documentCount]
  return { cells: [...cells, publishersOf(evidence).join('; ')], quotations: evidence }
}

const officeText = (office: OfficeNameFragment | null): string | null =>
  office === null ? null : `${office.role}, ${office.of.name}`
