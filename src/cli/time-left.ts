/** How fast work goes, and how long the rest will take, from what was done lately. */

export interface Pace {
  /** `amount` is what is done so far, at `now` in milliseconds of any clock that only goes forward. */
  note(amount: number, now: number): void
  /** Amount a second over the last while; 0 as long as nothing can be said. */
  rate(now: number): number
  /** Seconds; null as long as nothing can be said. */
  secondsFor(rest: number, now: number): number | null
}

const FEWEST = 4

/**
 * What is told of is the last `window` milliseconds: documents that are passed over go many times faster than those that
 * are read, and the average of both says nothing about the rest.
 */
export function createPace(window = 20_000): Pace {
  /** At most some forty, oldest first. */
  let notes: { readonly amount: number; readonly at: number }[] = []
  const rate = (now: number): number => {
    const [first, last] = [notes[0], notes.at(-1)]
    if (first === undefined || last === undefined || now - first.at < 1000) return 0
    return ((last.amount - first.amount) / (now - first.at)) * 1000
  }
  return {
    note(amount, now) {
      const last = notes.at(-1)
      if (last === undefined || now - last.at >= window / 40) notes.push({ amount, at: now })
      else if (notes.length > 1) notes[notes.length - 1] = { amount, at: last.at }
      // However slow it goes, a few steps are needed to see any speed.
      const oldest = Math.min(
        notes.findLastIndex(({ at }) => now - at > window),
        notes.length - FEWEST,
      )
      if (oldest > 0) notes = notes.slice(oldest)
    },
    rate,
    secondsFor(rest, now) {
      const each = rate(now)
      return each > 0 ? rest / each : null
    },
  }
}

/** "40 s", "12 min", "3 h 5 min"; empty for null. */
export function formatSeconds(seconds: number | null): string {
  if (seconds === null) return ''
  const whole = Math.round(seconds)
  if (whole < 90) return `${whole} s`
  const minutes = Math.round(whole / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
