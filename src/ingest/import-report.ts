/** What an import did, what it could not do, and why. */
import type { DocumentError } from '../errors.ts'
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { CountByType } from '../model/count-by-type.ts'
import type { Document } from '../model/document.ts'
import { STATEMENT_TYPE_NAMES } from '../model/statement-types.ts'
import { MISS_REASON_NAMES, type Miss, type MissReason } from '../nlp/miss.ts'
import type { WriteReport } from '../store/store.ts'
import { type ExtractedMiss, extractedMiss } from './extracted-miss.ts'

/** How many there are, and the first of them, at most `MOST_EXAMPLES`: an archive has too many to keep. */
export interface Examples<T> {
  readonly count: number
  readonly first: readonly T[]
}

export const MOST_EXAMPLES = 100

/** Failures that are kept to be named; an archive may have too many to keep. */
export const MOST_FAILURES = 1000

/** An act whose text has a date that could not be tied to a day. */
export interface OpenDate {
  /** Headline or id. */
  readonly document: string
  readonly exact: string
  /** The literal phrase. */
  readonly dateText: string
  readonly reason: string
}

/** Words that tell of an act by somebody who could not be named. */
export interface Unresolved {
  readonly document: string
  readonly exact: string
}

/** A sentence that gave nothing, or less than it should. */
export interface ReportedMiss extends ExtractedMiss {
  readonly document: string
}

/** A document that a newer Demarche has read: this one leaves it as it is. */
export interface NewerDocument {
  readonly document: string
  readonly extractorVersion: string
}

/** By reason; only reasons that occurred. */
export type MissesByReason = Readonly<Partial<Record<MissReason, Examples<ReportedMiss>>>>

export interface ImportReport {
  /** Documents and lines seen, failed ones included. */
  readonly read: number
  readonly added: number
  readonly replaced: number
  /** In the store already, from the same extractor. */
  readonly unchanged: number
  /** In the store from a newer extractor, and left as they are. */
  readonly newer: Examples<NewerDocument>
  /** Left out on purpose (`isLeftOut`). At most `MOST_FAILURES`; `skippedCount` counts all. */
  readonly skipped: readonly DocumentError[]
  readonly skippedCount: number
  /** At most `MOST_FAILURES`; `failedCount` counts all. */
  readonly failed: readonly DocumentError[]
  readonly failedCount: number
  readonly statementsAdded: CountByType
  /** Known statements that another document confirms. */
  readonly statementsConfirmed: CountByType
  readonly openDates: Examples<OpenDate>
  /** References ("he", "the Secretary", "both sides") that stayed unresolved. */
  readonly unresolved: Examples<Unresolved>
  /** What was seen and could not be read. */
  readonly misses: MissesByReason
  /** True where it was stopped before the last document. */
  readonly interrupted: boolean
}

/** True for what is left out on purpose: it is not in English, or not in the store where only known documents are read. */
export function isLeftOut({ code }: DocumentError): boolean {
  return code === 'DOCUMENT_LANGUAGE' || code === 'DOCUMENT_UNKNOWN'
}

/** Collects an ImportReport while documents go by. */
export interface ReportBuilder {
  failure(error: DocumentError): void
  unchanged(): void
  newer(document: Document, extractorVersion: string): void
  extracted(graph: DocumentGraph, misses: readonly Miss[]): void
  written(report: WriteReport): void
  /** The same of documents that are not extracted, but come with their findings. */
  restored(report: WriteReport): void
  build(interrupted: boolean): ImportReport
}

export function createReport(): ReportBuilder {
  let read = 0
  let unchanged = 0
  let added = 0
  let replaced = 0
  const newer = collect<NewerDocument>()
  const skipped = collect<DocumentError>(MOST_FAILURES)
  const failed = collect<DocumentError>(MOST_FAILURES)
  const openDates = collect<OpenDate>()
  const unresolved = collect<Unresolved>()
  const missed = new Map<MissReason, ReturnType<typeof collect<ReportedMiss>>>()
  let statementsAdded: CountByType = {}
  let statementsConfirmed: CountByType = {}
  const written = (report: WriteReport): void => {
    added += report.documentsAdded
    replaced += report.documentsReplaced
    unchanged += report.documentsUnchanged
    statementsAdded = sum(statementsAdded, report.statementsAdded)
    statementsConfirmed = sum(statementsConfirmed, report.statementsConfirmed)
  }
  return {
    failure(error) {
      read++
      ;(isLeftOut(error) ? skipped : failed).add(error)
    },
    unchanged() {
      read++
      unchanged++
    },
    newer(document, extractorVersion) {
      read++
      newer.add({ document: titleOf(document), extractorVersion })
    },
    extracted(graph, misses) {
      read++
      for (const open of findOpenDates(graph)) openDates.add(open)
      const document = titleOf(graph.document)
      for (const miss of misses) {
        const list = missed.get(miss.reason) ?? collect<ReportedMiss>()
        missed.set(miss.reason, list)
        list.add({ document, ...extractedMiss(miss, graph.document.text) })
        if (miss.reason !== 'UNRESOLVED_PRONOUN' && miss.reason !== 'UNRESOLVED_REFERENCE') continue
        unresolved.add({ document, exact: graph.document.text.slice(miss.start, miss.end) })
      }
    },
    written,
    restored(report) {
      read += report.documentsAdded + report.documentsReplaced + report.documentsUnchanged
      written(report)
    },
    build: (interrupted) => ({
      read,
      added,
      replaced,
      unchanged,
      newer: newer.all(),
      skipped: skipped.all().first,
      skippedCount: skipped.all().count,
      failed: failed.all().first,
      failedCount: failed.all().count,
      statementsAdded,
      statementsConfirmed,
      openDates: openDates.all(),
      unresolved: unresolved.all(),
      misses: Object.fromEntries(
        MISS_REASON_NAMES.flatMap((reason) => {
          const list = missed.get(reason)
          return list ? [[reason, list.all()]] : []
        }),
      ),
      interrupted,
    }),
  }
}

function collect<T>(most = MOST_EXAMPLES): { add(item: T): void; all(): Examples<T> } {
  let count = 0
  const first: T[] = []
  return {
    add(item) {
      count++
      if (first.length < most) first.push(item)
    },
    all: () => ({ count, first }),
  }
}

/** One for each date phrase, however many acts it dates. */
function findOpenDates({ document, claims }: DocumentGraph): readonly OpenDate[] {
  const open = new Map<string, OpenDate>()
  for (const { date, dateEarliest, evidence } of claims) {
    const { dateText, exact } = evidence[0]!
    if (dateEarliest !== null || (dateText === null && date === null)) continue
    const missing = date === null ? 'no day to count from' : 'no year in the text'
    const phrase = dateText ?? date!
    if (open.has(`${phrase} ${exact}`)) continue
    const reason = `${missing}: give the day of publication, in the record or with --published`
    open.set(`${phrase} ${exact}`, { document: titleOf(document), exact, dateText: phrase, reason })
  }
  return [...open.values()]
}

function titleOf({ title, sourceId, id }: Document): string {
  return title ?? sourceId ?? id
}

function sum(a: CountByType, b: CountByType): CountByType {
  const entries = STATEMENT_TYPE_NAMES.map((type) => [type, (a[type] ?? 0) + (b[type] ?? 0)] as const)
  return Object.fromEntries(entries.filter(([, count]) => count > 0))
}
