/** One line of a table for spreadsheets. */

export type Cell = string | number | boolean | null

/** As RFC 4180 has it: commas, CRLF, quotation marks doubled. Null is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

/** A spreadsheet runs what begins like a formula, so an apostrophe stands before it, as OWASP advises. */
function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
