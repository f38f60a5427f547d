/** Times of several ways to answer one question, taken in turn, round by round. */

export interface Timing {
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

/**
 * Each way once in a round, so that what else the machine does reaches all alike. The first rounds, `warm` of them, do not
 * count.
 */
export async function inTurn(
  ways: readonly (() => Promise<unknown>)[],
  { rounds, warm }: { readonly rounds: number; readonly warm: number },
): Promise<readonly Timing[]> {
  const times = ways.map((): number[] => [])
  for (let round = 0; round < warm + rounds; round++) {
    for (const [index, way] of ways.entries()) {
      const start = performance.now()
      await way()
      if (round >= warm) times[index]!.push(performance.now() - start)
    }
  }
  return times.map(timingOf)
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95) }
}
