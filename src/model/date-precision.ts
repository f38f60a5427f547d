/** How exactly the date of an act is known. */

/** YEARLESS: a day whose year the text leaves open. NONE: no date at all. A date said to be about right counts as what it says. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'RANGE' | 'YEARLESS' | 'NONE'

export const DATE_PRECISIONS = [
  'DAY',
  'MONTH',
  'YEAR',
  'RANGE',
  'YEARLESS',
  'NONE',
] as const satisfies readonly DatePrecision[]

/** Of a date as `actDate` reads it. Example: `2031-05~` gives MONTH. */
export function datePrecision(edtf: string | null): DatePrecision {
  if (edtf === null) return 'NONE'
  if (edtf.startsWith('X')) return 'YEARLESS'
  if (edtf.includes('/')) return 'RANGE'
  const { length } = edtf.replace('~', '')
  if (length === 10) return 'DAY'
  return length === 7 ? 'MONTH' : 'YEAR'
}
