/** Fits what each sign adds to the log-odds of being right: logistic regression with a penalty, few parameters. */
import type { Sign } from '../../src/nlp/relations/confidence.ts'
import type { Judged } from './judge-findings.ts'

/** Pulls every weight towards what holds without it, so that a sign that is seen seldom says little. */
const PENALTY = 1
/**
 * Findings of sentences are judged only where their pair is right, so they look better than they are: they have an
 * intercept of their own, which is thrown away, and count less than those of documents, where everything is judged.
 */
const WEIGHT_OF_SENTENCES = 0.05
const ROUNDS = 4000
const STEP = 1

/** A weight for each sign of `signs`, rounded to a tenth. `rules`: signs of which each finding has exactly one. */
export function fitWeights(
  judged: readonly Judged[],
  signs: readonly Sign[],
  rules: readonly Sign[],
): Record<Sign, number> {
  const columns = [...signs, 'sentence'] as const
  const at = new Map<string, number>(columns.map((name, index) => [name, index]))
  const rows = judged.map(({ kind, signs: own, right }) => ({
    columns: [...own, ...(kind === 'SENTENCE' ? ['sentence'] : [])].map((name) => at.get(name)!),
    weight: kind === 'SENTENCE' ? WEIGHT_OF_SENTENCES : 1,
    right: right ? 1 : 0,
  }))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  // A rule that is seen seldom is like all findings together.
  const share = rows.reduce((sum, { weight, right }) => sum + weight * right, 0) / total
  const prior = Math.log(share / (1 - share))
  const priors = columns.map((name) => ((rules as readonly string[]).includes(name) ? prior : 0))
  const weights = [...priors]
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, index) =>
      columns[index] === 'sentence' ? 0 : -PENALTY * (weight - priors[index]!),
    )
    for (const { columns: own, weight, right } of rows) {
      const odds = own.reduce((sum, column) => sum + weights[column]!, 0)
      const error = weight * (right - 1 / (1 + Math.exp(-odds)))
      for (const column of own) gradient[column]! += error
    }
    for (const [index, slope] of gradient.entries()) weights[index]! += (STEP * slope) / total
  }
  return Object.fromEntries(signs.map((name, index) => [name, Math.round(weights[index]! * 10) / 10])) as Record<
    Sign,
    number
  >
}
