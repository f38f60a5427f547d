/** An Evaluation as a table for a terminal, with what was missed beneath. */
import type { DocumentEvaluation, DocumentLevelScore, Evaluation, SentenceEvaluation } from './evaluate.ts'
import type { LevelScore } from './score.ts'

const HEAD = 'level         gold found right   prec   rec    F1     95 %'
/** Levels whose misses are worth reading: the others miss the same things. */
const TOLD = ['contact+date', 'statement', 'represents'] as const
const LONGEST_QUOTATION = 110

/** `misses`: how many to show of each kind. */
export function formatEvaluation({ documents, sentences }: Evaluation, misses: number): string {
  return [
    ...(documents === null ? [] : formatDocuments(documents, misses)),
    ...(documents === null || sentences === null ? [] : ['']),
    ...(sentences === null ? [] : formatSentences(sentences, misses)),
  ].join('\n')
}

function formatDocuments({ texts, levels }: DocumentEvaluation, misses: number): readonly string[] {
  return [
    `${texts} ${texts === 1 ? 'document' : 'documents'}`,
    HEAD,
    ...Object.entries(levels).map(([level, score]) => row(level, score)),
    ...(misses === 0 ? [] : TOLD.flatMap((level) => ['', ...formatMisses(level, levels[level], misses)])),
  ]
}

function formatSentences(evaluation: SentenceEvaluation, misses: number): readonly string[] {
  const { texts, covered, levels, classGivenPair, pairsFound, classes, macroF1, missed } = evaluation
  return [
    `${texts} ${texts === 1 ? 'sentence' : 'sentences'}, ${((100 * covered) / texts).toFixed(1)} % with a statement`,
    HEAD,
    ...Object.entries(levels).map(([level, score]) => row(level, score)),
    `class, given the right pair: ${classGivenPair.toFixed(3)} of ${pairsFound}; macro type F1: ${macroF1.toFixed(3)}`,
    ...classes.map(
      ({ plover, gold, f1, triplesFound }) =>
        `  ${plover.padEnd(10)} gold ${String(gold).padStart(4)}  type F1 ${f1.toFixed(3)}  triple recall ${(triplesFound / gold).toFixed(3)}`,
    ),
    'One pair is marked in a sentence, so precision is a lower bound: read recall beside F1.',
    ...missed
      .slice(0, misses)
      .flatMap(({ id, text, source, plover, target, found }) => [
        `  ${id} ${plover} ${source} -> ${target}`,
        `    ${text.replace(/\s+/g, ' ')}`,
        `    found: ${found.join('; ') || 'nothing'}`,
      ]),
  ]
}

function row(level: string, { gold, found, right, precision, recall, f1, interval }: LevelScore): string {
  const counts = [String(gold).padStart(4), String(found).padStart(5), String(right).padStart(5)]
  const shares = [precision.toFixed(3).padStart(6), recall.toFixed(3), f1.toFixed(3)]
  return [level.padEnd(13), ...counts, ...shares, interval.map((bound) => bound.toFixed(2)).join('-')].join(' ')
}

type Item = DocumentLevelScore['missed'][number] | DocumentLevelScore['extra'][number]

function formatMisses(level: string, { missed, extra }: DocumentLevelScore, most: number): readonly string[] {
  const list = (title: string, items: readonly Item[]): readonly string[] => [
    `${level}: ${title}, ${items.length}`,
    ...items.slice(0, most).map(line),
  ]
  return [...list('missed', missed), ...list('not in the gold', extra)]
}

function line(item: Item): string {
  if (!('type' in item)) return `  ${item.id} REPRESENTS ${item.person} -> ${item.of} | ${item.role}`
  const { id, type, source, target, date, polarity, modality, evidence } = item
  const how = [date ?? 'no date', modality, ...(polarity === 'denied' ? ['denied'] : [])].join(' ')
  return `  ${id} ${type} ${source} -> ${target ?? '-'} ${how} | ${(evidence ?? '').replace(/\s+/g, ' ').slice(0, LONGEST_QUOTATION)}`
}
