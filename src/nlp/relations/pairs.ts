/** Which two actors an act joins: every source with every target, or those who act together with one another. */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Argument } from '../clause.ts'
import type { Finding } from './finding.ts'
import type { Reading } from './reading.ts'
import { isOwnCountry, sameSide } from './same-side.ts'

/** Entity indexes of both ends, and the mentions that name them; no target where the act has no addressee. */
export interface Pair {
  readonly source: number
  readonly target: number | null
  readonly sourceMention: number
  readonly targetMention: number | null
}

export interface PairOptions {
  /** Those whom the source meets meet one another as well. */
  readonly multilateral: boolean
  /** Entity index of a place or thing that no mention names. */
  readonly entityOf: (thing: Argument) => number
}

/** An entity by one of the mentions that stand for it. */
interface Side {
  readonly mention: number
  readonly entity: number
}

/** "they pledged to work together", "they established relations": each to the other. */
const BOTH_WAYS: ReadonlySet<StatementType> = new Set(['PLEDGED', 'RECOGNISED'])

/** Acts that, in a body's own text, no official does to the country of the office. */
const ABROAD: ReadonlySet<StatementType> = new Set([
  'SUPPORTED',
  'PLEDGED',
  'COOPERATED_WITH',
  'AGREED_WITH',
  'SPOKE_TO',
  'MET_WITH',
  'NEGOTIATED_WITH',
])

/** Each pair once, by the first mentions that give it; empty where a side that the act asks for is unknown. */
export function pairsOf(found: Finding, reading: Reading, options: PairOptions): readonly Pair[] {
  const distinct = new Map<string, Pair>()
  for (const pair of allPairs(found, reading, options)) {
    const key = `${pair.source}>${pair.target}`
    if (pair.source !== pair.target && !distinct.has(key)) distinct.set(key, pair)
  }
  return [...distinct.values()]
}

function allPairs(found: Finding, reading: Reading, { multilateral, entityOf }: PairOptions): readonly Pair[] {
  const sources = sidesOf(found.sources, reading)
  if (found.targets === 'EACH') return withOneAnother(found, sources, reading)
  if (found.thing && sources.length > 0) return without(sources, entityOf(found.thing))
  if (found.targets.length === 0) return STATEMENT_TYPES[found.type].targetOptional ? without(sources, null) : []
  const targets = sidesOf(found.targets, reading)
  const direct = sources.flatMap((source) =>
    targets
      .filter((target) => isOther(found.type, source, target, sources, reading))
      .map((target) => pair(source, target)),
  )
  if (!multilateral) return direct
  return [
    ...direct,
    ...eachOnce(targets)
      .filter(([a, b]) => !sameSide(a.entity, b.entity, reading))
      .map(([a, b]) => pair(a, b)),
  ]
}

function sidesOf(mentions: readonly number[], { coreference }: Reading): readonly Side[] {
  return mentions.flatMap((mention) => (coreference.referents[mention] ?? []).map((entity) => ({ mention, entity })))
}

function pair(source: Side, target: Side): Pair {
  return {
    source: source.entity,
    target: target.entity,
    sourceMention: source.mention,
    targetMention: target.mention,
  }
}

/** The sources with a target that no mention names. */
function without(sources: readonly Side[], target: number | null): readonly Pair[] {
  return sources.map(({ entity, mention }) => ({ source: entity, target, sourceMention: mention, targetMention: null }))
}

function withOneAnother({ type, rule }: Finding, sources: readonly Side[], reading: Reading): readonly Pair[] {
  const both = BOTH_WAYS.has(type) ? sources.flatMap((a) => sources.map((b) => [a, b] as const)) : eachOnce(sources)
  const apart = STATEMENT_TYPES[type].contact
    ? both.filter(([a, b]) => !sameSide(a.entity, b.entity, reading, rule.startsWith('exchange:')))
    : both
  return apart.map(([a, b]) => pair(a, b))
}

function eachOnce(sides: readonly Side[]): readonly (readonly [Side, Side])[] {
  return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => [a, b] as const))
}

function isOther(type: StatementType, source: Side, target: Side, sources: readonly Side[], reading: Reading): boolean {
  // "both sides" as a target leaves the speaker's own side out.
  if (sources.some(({ entity }) => entity === target.entity)) return false
  return !(reading.announces && ABROAD.has(type) && isOwnCountry(source.entity, target.entity, reading))
}
