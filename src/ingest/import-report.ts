/** What an import did, what it could not do, and why. */
import type { DocumentError } from '../errors.ts'
import type { DocumentGraph } from '../graph/document-graph.ts'
import { STATEMENT_TYPE_NAMES, type StatementType } from '../model/statement-types.ts'
import type { Miss } from '../nlp/relation.ts'
import type { WriteReport } from '../store/store.ts'

type ByType = Readonly<Partial<Record<StatementType, number>>>

/** An act whose text has a date that could not be tied to a day. */
export interface OpenDate {
  readonly document: string
  readonly exact: string
  /** The literal phrase. */
  readonly dateText: string
  readonly reason: string
}

export interface ImportReport {
  /** Documents and lines seen, failed ones included. */
  readonly read: number
  readonly added: number
  readonly replaced: number
  /** In the store already, from the same extractor. */
  readonly unchanged: number
  /** Not English: left out on purpose. */
  readonly skipped: readonly DocumentError[]
  readonly failed: readonly DocumentError[]
  readonly statementsAdded: ByType
  /** Known statements that another document confirms. */
  readonly statementsConfirmed: ByType
  readonly openDates: readonly OpenDate[]
  /** References ("he", "the Secretary", "both sides") that stayed unresolved. */
  readonly unresolved: number
}

/** Collects an ImportReport while documents go by. */
export interface ReportBuilder {
  failure(error: DocumentError): void
  unchanged(): void
  extracted(graph: DocumentGraph, misses: readonly Miss[]): void
  written(report: WriteReport): void
  build(): ImportReport
}

export function createReport(): ReportBuilder {
  let read = 0
  let unchanged = 0
  let unresolved = 0
  let added = 0
  let replaced = 0
  const failures: DocumentError[] = []
  const openDates: OpenDate[] = []
  let statementsAdded: ByType = {}
  let statementsConfirmed: ByType = {}
  return {
    failure(error) {
      read++
      failures.push(error)
    },
    unchanged() {
      read++
      unchanged++
    },
    extracted(graph, misses) {
      read++
      openDates.push(...findOpenDates(graph))
      unresolved += misses.filter(({ reason }) => reason === 'UNRESOLVED_REFERENCE').length
    },
    written(report) {
      added += report.documentsAdded
      replaced += report.documentsReplaced
      unchanged += report.documentsUnchanged
      statementsAdded = sum(statementsAdded, report.statementsAdded)
      statementsConfirmed = sum(statementsConfirmed, report.statementsConfirmed)
    },
    build: () => ({
      read,
      added,
      replaced,
      unchanged,
      skipped: failures.filter(({ code }) => code === 'DOCUMENT_LANGUAGE'),
      failed: failures.filter(({ code }) => code !== 'DOCUMENT_LANGUAGE'),
      statementsAdded,
      statementsConfirmed,
      openDates,
      unresolved,
    }),
  }
}

function findOpenDates({ document, claims }: DocumentGraph): OpenDate[] {
  const open: OpenDate[] = []
  for (const { date, dateEarliest, evidence } of claims) {
    const { dateText, exact } = evidence[0]!
    if (dateEarliest !== null || (dateText === null && date === null)) continue
    const reason =
      date === null ? 'no day to count from: give the document a date' : 'no year in the text: give the document a date'
    open.push({
      document: document.title ?? document.sourceId ?? document.id,
      exact,
      dateText: dateText ?? date!,
      reason,
    })
  }
  return open
}

function sum(a: ByType, b: ByType): ByType {
  const entries = STATEMENT_TYPE_NAMES.map((type) => [type, (a[type] ?? 0) + (b[type] ?? 0)] as const)
  return Object.fromEntries(entries.filter(([, count]) => count > 0))
}

/** The report as lines for a terminal. */
export function formatReport(report: ImportReport): string {
  const lines = [
    `${plural(report.read, 'document')} read: ${report.added} new, ${report.replaced} changed, ${report.unchanged} unchanged, ` +
      `${report.skipped.length} skipped, ${report.failed.length} failed`,
    ...report.failed.map(({ message, code }) => `  failed   ${message} [${code}]`),
    ...report.skipped.map(({ message, code }) => `  skipped  ${message} [${code}]`),
    ...formatTypes(report),
    `${plural(report.openDates.length, 'date')} stayed open`,
    ...report.openDates
      .slice(0, SHOWN)
      .map(({ document, dateText, exact, reason }) => `  "${dateText}" (${reason}) in ${document}: ${shorten(exact)}`),
    ...more(report.openDates.length),
    `${plural(report.unresolved, 'reference')} left unresolved`,
  ]
  return lines.join('\n')
}

const SHOWN = 10

function more(count: number): string[] {
  return count > SHOWN ? [`  and ${count - SHOWN} more`] : []
}

function formatTypes({ statementsAdded, statementsConfirmed }: ImportReport): string[] {
  const total = (counts: ByType): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
  const rows = STATEMENT_TYPE_NAMES.filter((type) => statementsAdded[type] || statementsConfirmed[type]).map(
    (type) =>
      `  ${type.padEnd(18)} ${String(statementsAdded[type] ?? 0).padStart(6)} ${String(statementsConfirmed[type] ?? 0).padStart(10)}`,
  )
  const head = `${plural(total(statementsAdded), 'new statement')}, ${total(statementsConfirmed)} confirmed`
  return rows.length
    ? [head, `  ${'type'.padEnd(18)} ${'new'.padStart(6)} ${'confirmed'.padStart(10)}`, ...rows]
    : [head]
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}
