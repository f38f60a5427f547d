/** An ImportReport as lines for a terminal. */
import { EXTRACTOR_VERSION } from '../config.ts'
import { type CountByType, totalOf } from '../model/count-by-type.ts'
import { STATEMENT_TYPE_NAMES } from '../model/statement-types.ts'
import { MISS_REASONS, type MissReason } from '../nlp/miss.ts'
import type { Examples, ImportReport, MissesByReason } from './import-report.ts'
import { oneLine, shorten } from './one-line.ts'

/** Examples shown of each kind. */
const SHOWN = 10
const LONGEST_QUOTATION = 90
const LONGEST_TITLE = 50

/** `explain`: also the sentences that were not read. */
export function formatReport(report: ImportReport, explain = false): string {
  return [
    `${plural(report.read, 'document')} read: ${report.added} new, ${report.replaced} changed, ` +
      `${report.unchanged} unchanged, ${report.skippedCount} skipped, ${report.failedCount} failed`,
    ...report.failed.map(({ message, code }) => `  failed   ${message} [${code}]`),
    ...more(report.failedCount - report.failed.length, 'failed'),
    ...report.skipped.map(({ message, code }) => `  skipped  ${message} [${code}]`),
    ...more(report.skippedCount - report.skipped.length, 'skipped'),
    ...formatNewer(report),
    ...formatTypes(report),
    `${plural(report.openDates.count, 'date')} stayed open`,
    ...examples(report.openDates, ({ document, dateText, exact, reason }) => [
      `"${dateText}" in ${title(document)}: ${quotation(exact)}`,
      `    ${reason}`,
    ]),
    `${plural(report.unresolved.count, 'reference')} left unresolved`,
    ...examples(report.unresolved, ({ document, exact }) => [`${title(document)}: ${quotation(exact)}`]),
    ...formatMisses(report.misses, explain),
    ...(report.interrupted ? ['stopped before the end; the same command goes on from here'] : []),
  ].join('\n')
}

function formatNewer({ newer }: ImportReport): readonly string[] {
  if (newer.count === 0) return []
  return [
    `${plural(newer.count, 'document')} left as ${newer.count === 1 ? 'it is' : 'they are'}, read by a newer extractor than this one (${EXTRACTOR_VERSION}); upgrade Demarche to import over them`,
    ...examples(newer, ({ document, extractorVersion }) => [`${title(document)}: extractor ${extractorVersion}`]),
  ]
}

function formatMisses(misses: MissesByReason, explain: boolean): readonly string[] {
  const rows = Object.entries(misses)
  const count = rows.reduce((sum, [, { count }]) => sum + count, 0)
  return [
    `${plural(count, 'act or sentence', 'acts or sentences')} could not be read${count > 0 && !explain ? '; --explain shows them' : ''}`,
    ...rows.flatMap(([reason, found]) => [
      `  ${reason.padEnd(20)} ${String(found.count).padStart(6)}  ${MISS_REASONS[reason as MissReason]}`,
      ...(explain ? found.first.map(({ document, sentence }) => `    ${title(document)}: "${oneLine(sentence)}"`) : []),
      ...(explain && found.count > found.first.length ? [`    and ${found.count - found.first.length} more`] : []),
    ]),
  ]
}

function formatTypes({ statementsAdded, statementsConfirmed }: ImportReport): readonly string[] {
  const cell = (counts: CountByType, type: keyof CountByType, width: number): string =>
    String(counts[type] ?? 0).padStart(width)
  const rows = STATEMENT_TYPE_NAMES.filter((type) => statementsAdded[type] || statementsConfirmed[type]).map(
    (type) => `  ${type.padEnd(18)} ${cell(statementsAdded, type, 6)} ${cell(statementsConfirmed, type, 10)}`,
  )
  const head = `${plural(totalOf(statementsAdded), 'new statement')}, ${totalOf(statementsConfirmed)} confirmed`
  return rows.length === 0
    ? [head]
    : [head, `  ${'type'.padEnd(18)} ${'new'.padStart(6)} ${'confirmed'.padStart(10)}`, ...rows]
}

function examples<T>({ count, first }: Examples<T>, lines: (item: T) => readonly string[]): readonly string[] {
  const shown = first.slice(0, SHOWN).flatMap((item) => lines(item).map((line) => `  ${line}`))
  return count > SHOWN ? [...shown, `  and ${count - SHOWN} more`] : shown
}

function more(count: number, what: string): readonly string[] {
  return count > 0 ? [`  and ${count} more ${what}`] : []
}

const plural = (count: number, noun: string, many = `${noun}s`): string => `${count} ${count === 1 ? noun : many}`
const title = (text: string): string => shorten(text, LONGEST_TITLE)
const quotation = (text: string): string => `"${shorten(text, LONGEST_QUOTATION)}"`
