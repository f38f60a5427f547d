/** Stated confidence against the share that is right. */

/** One finding: what was stated, and how it was. */
export interface Stated {
  readonly confidence: number
  readonly right: boolean
}

/** Findings whose confidence lies from `from` up to, not including, `to`. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  /** Mean of the stated confidence, and the share that is right; both 0 where there is none. */
  readonly stated: number
  readonly right: number
}

/** The bins between the bounds given, and the expected calibration error: their mean gap, weighted by their counts. */
export function reliability(
  findings: readonly Stated[],
  bounds: readonly number[],
): { readonly bins: readonly Bin[]; readonly error: number } {
  const bins = bounds.slice(1).map((to, at): Bin => {
    const from = bounds[at]!
    const inside = findings.filter(({ confidence }) => confidence >= from && confidence < to)
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)
    const stated = mean(inside.map(({ confidence }) => confidence))
    return { from, to, count: inside.length, stated, right: mean(inside.map(({ right }) => (right ? 1 : 0))) }
  })
  const gaps = bins.reduce((sum, { count, stated, right }) => sum + count * Math.abs(stated - right), 0)
  return { bins, error: gaps / Math.max(1, findings.length) }
}
