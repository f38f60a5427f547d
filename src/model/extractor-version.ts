/** Which of two versions of the extractor is the newer one. */
import { compareCodeUnits } from './compare-code-units.ts'

/**
 * Below 0 where `a` is older than `b`, above 0 where it is newer. Versions are compared part by part between their dots,
 * numbers as numbers: 2 < 2.1 < 10. A part that is no number comes after all numbers, so that a version which this
 * Demarche cannot place is never taken for an older one.
 */
export function compareExtractorVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')]
  for (const [index, part] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = compareParts(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareParts(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [NUMBER.test(a), NUMBER.test(b)]
  if (isNumber && isOtherNumber) return Number(a) - Number(b)
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1
  return compareCodeUnits(a, b)
}

const NUMBER = /^\d+$/
