import { expect, it } from 'vitest'
import { datePrecision } from '../../src/model/date-precision.ts'

it.each([
  ['2031-05-09', 'DAY'],
  ['2031-05-09~', 'DAY'],
  ['2031-05', 'MONTH'],
  ['2031-05~', 'MONTH'],
  ['2031', 'YEAR'],
  ['2031~', 'YEAR'],
  ['2031-05-01/2031-05-09', 'RANGE'],
  ['2030/2031', 'RANGE'],
  ['XXXX-05-09', 'YEARLESS'],
  ['XXXX-05-09/XXXX-05-10', 'YEARLESS'],
  [null, 'NONE'],
])('%s is known to the %s', (edtf, precision) => {
  expect(datePrecision(edtf)).toBe(precision)
})
