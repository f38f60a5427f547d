/** JSON with the keys of every object in order, so that equal contents give equal text. */

import { compareCodeUnits } from './compare-code-units.ts'

/** `value` must be plain data: no undefined in lists, no functions. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareCodeUnits(a, b)))
  })
}
