/** The one order of strings that results are sorted by. */

/**
 * Negative, zero or positive, by UTF-16 code units: the same on every machine, whatever its language. For `sort`.
 */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
