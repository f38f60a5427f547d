/** Counts become precision, recall and F1, with an interval that says how far chance in the choice of texts reaches. */

/** Of one text, or of many together. */
export interface Counts {
  readonly gold: number
  readonly found: number
  readonly right: number
}

export interface Score extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** With the bounds of F1 that hold 95 % of `ROUNDS` samples of the texts. */
export interface LevelScore extends Score {
  readonly interval: readonly [number, number]
}

/** Samples drawn, with a fixed seed: the same counts give the same interval. */
const ROUNDS = 1000
const SEED = 12345

/** An empty denominator gives 0. */
export function scoreOf({ gold, found, right }: Counts): Score {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { gold, found, right, precision, recall, f1 }
}

/** The score of all texts together; `rows` are the counts of each. */
export function scoreWithInterval(rows: readonly Counts[]): LevelScore {
  return { ...scoreOf(total(rows)), interval: bootstrap(rows) }
}

function total(rows: readonly Counts[]): Counts {
  let [gold, found, right] = [0, 0, 0]
  for (const row of rows) {
    gold += row.gold
    found += row.found
    right += row.right
  }
  return { gold, found, right }
}

/** Percentile bootstrap of F1 over texts (Efron and Tibshirani 1993, chapter 13). */
function bootstrap(rows: readonly Counts[]): readonly [number, number] {
  const random = generator(SEED)
  const samples = Array.from({ length: ROUNDS }, () => {
    const drawn = rows.map(() => rows[Math.floor(random() * rows.length)]!)
    return scoreOf(total(drawn)).f1
  }).sort((a, b) => a - b)
  return [samples[Math.floor(ROUNDS * 0.025)]!, samples[Math.floor(ROUNDS * 0.975)]!]
}

/** The linear congruential generator of Numerical Recipes: numbers from 0 to less than 1. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
