/** Counts over the differences of many documents. */
import { isNoDifference } from '../graph/contribution-difference.ts'
import type { DocumentDifference } from './document-difference.ts'

export interface DifferenceTotals {
  readonly different: number
  /** Read again with the same findings. */
  readonly same: number
  readonly claims: { readonly gained: number; readonly lost: number; readonly changed: number }
  readonly offices: { readonly gained: number; readonly lost: number }
}

/** `add` says whether there is any difference in it. */
export function countDifferences(): { add(difference: DocumentDifference): boolean; totals(): DifferenceTotals } {
  let [different, same] = [0, 0]
  const claims = { gained: 0, lost: 0, changed: 0 }
  const offices = { gained: 0, lost: 0 }
  return {
    add(difference) {
      if (isNoDifference(difference)) {
        same++
        return false
      }
      different++
      claims.gained += difference.gained.length
      claims.lost += difference.lost.length
      claims.changed += difference.changed.length
      offices.gained += difference.gainedOffices.length
      offices.lost += difference.lostOffices.length
      return true
    },
    totals: () => ({ different, same, claims, offices }),
  }
}

/** Lines for a terminal. */
export function formatTotals({ different, same, claims, offices }: DifferenceTotals): string {
  return [
    `${different + same} read again: ${different} with a difference, ${same} without`,
    `  claims   ${claims.gained} gained, ${claims.lost} lost, ${claims.changed} changed`,
    `  offices  ${offices.gained} gained, ${offices.lost} lost`,
  ].join('\n')
}
