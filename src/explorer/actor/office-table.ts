/** Offices as rows of a table to take along. */
import type { OfficesWithWordsQuery, QuotationFragment } from '../api/queries.generated.ts'
import type { Table } from '../take-along/table.ts'

export type OfficeWithWords = OfficesWithWordsQuery['representations']['edges'][number]['node']

export function officeTable(offices: readonly OfficeWithWords[]): Table {
  return {
    columns: ['person', 'role', 'for', 'first seen', 'last seen'],
    rows: offices.map((office) => ({
      cells: [office.person.name, office.role, office.of.name, office.firstSeen, office.lastSeen],
      quotations: quotationsOf(office),
      source: office,
    })),
  }
}

/** The words that say so: they are the document's own. */
export function quotationsOf({ evidence }: OfficeWithWords): readonly QuotationFragment[] {
  return evidence.map(({ exact, start, end, document }) => ({ exact, start, end, attribution: null, document }))
}
