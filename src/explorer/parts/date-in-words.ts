/** Dates as people write them. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An EDTF value in words: "10 March 2026", "March 2026", "10 March", "1 March 2026 to 4 March 2026", "about 2026". */
export function dateInWords(edtf: string): string {
  if (edtf.includes('/')) return edtf.split('/').map(dateInWords).join(' to ')
  if (edtf.endsWith('~')) return `about ${dateInWords(edtf.slice(0, -1))}`
  const [year, month, day] = edtf.split('-')
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year !== 'XXXX' && year]
  return parts.filter((part) => part).join(' ')
}

/** "2026-03-12T09:30:00.000Z" as "12 March 2026, 09:30 UTC". */
export function momentInWords(at: string): string {
  const [day = '', time = ''] = at.split('T')
  return time === '' ? dateInWords(day) : `${dateInWords(day)}, ${time.slice(0, 5)} UTC`
}
