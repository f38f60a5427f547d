/** Statements as rows of a table to take along. */
import type { LedgerRowFragment, OfficeNameFragment } from '../api/queries.generated.ts'
import { actWords, leadOf } from '../parts/sentence-text.ts'
import { publishersOf } from '../publishers.ts'
import { MODALITIES, POLARITIES, PRECISIONS, REVIEWS } from '../words.ts'
import type { Table, TableRow } from './table.ts'

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

/** What the page shows as marks or calls by other words. */
const CODED = ['precision', 'act', 'polarity', 'modality', 'review']

export function statementTable(statements: readonly LedgerRowFragment[]): Table {
  return { columns: COLUMNS, coded: CODED, rows: statements.map(rowOf) }
}

function rowOf(statement: LedgerRowFragment): TableRow {
  const { date, datePrecision, source, sourceOffice, type, target, targetOffice, about } = statement
  const { polarity, modality, confidence, review, documentCount, evidence } = statement
  const act = { code: type, words: actWords(statement) }
  return {
    cells: [
      ...[date, { code: datePrecision, words: PRECISIONS[datePrecision] }],
      ...[source.name, officeText(sourceOffice), act, target?.name ?? null, officeText(targetOffice), about],
      ...[
        { code: polarity, words: POLARITIES[polarity] },
        { code: modality, words: MODALITIES[modality] },
      ],
      ...[confidence, { code: review, words: REVIEWS[review] }, documentCount, publishersOf(evidence).join('; ')],
    ],
    quotations: evidence,
    lead: leadOf(statement),
    source: statement,
  }
}

const officeText = (office: OfficeNameFragment | null): string | null =>
  office === null ? null : `${office.role}, ${office.of.name}`
