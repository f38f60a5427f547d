import { expect, it } from 'vitest'
import { compareCodeUnits } from '../../src/model/compare-code-units.ts'

it('orders by code unit: capitals first, then small letters, then letters with marks', () => {
  const sorted = ['B', 'a', 'b', 'ä', 'é', '\u{1f600}', '\uff21']
  expect(sorted.toReversed().sort(compareCodeUnits)).toEqual(sorted)
  expect(compareCodeUnits('a', 'a')).toBe(0)
  expect(compareCodeUnits('a', 'ab')).toBe(-1)
})
