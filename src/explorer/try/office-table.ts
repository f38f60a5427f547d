/** Offices that a text names, as a table to take along. */
import type { NamedOfficeFragment } from '../api/queries.generated.ts'
import type { Table } from '../take-along/table.ts'

export function officeTable(offices: readonly NamedOfficeFragment[]): Table {
  return {
    columns: ['who', 'office', 'of', 'words'],
    rows: offices.map((office) => {
      const { person, role, of, evidence } = office
      const words = evidence.map(({ exact }) => exact).join(' | ')
      return { cells: [person.name, role, of.name, words], quotations: [], source: office }
    }),
  }
}
