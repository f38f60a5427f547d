/** What an import put on a queue, and what it could not read. */
import type { DocumentError } from '../../errors.ts'
import { isLeftOut, MOST_FAILURES } from '../import-report.ts'

export interface EnqueueReport {
  /** Documents and lines seen, failed ones included. */
  readonly read: number
  /** Put on the queue, in place of an earlier reading or a dead letter or anew. */
  readonly queued: number
  /** On the queue before, or given twice. */
  readonly alreadyQueued: number
  /** Not English: left out on purpose. At most `MOST_FAILURES`; `skippedCount` counts all. */
  readonly skipped: readonly DocumentError[]
  readonly skippedCount: number
  /** At most `MOST_FAILURES`; `failedCount` counts all. */
  readonly failed: readonly DocumentError[]
  readonly failedCount: number
  /** True where it was stopped before the last document. */
  readonly interrupted: boolean
}

export interface EnqueueReportBuilder {
  failure(error: DocumentError): void
  queued(count: number): void
  alreadyQueued(count: number): void
  build(interrupted: boolean): EnqueueReport
}

/** Counts everything, and keeps the first `MOST_FAILURES` of each kind. */
export function createEnqueueReport(): EnqueueReportBuilder {
  const failed: DocumentError[] = []
  const skipped: DocumentError[] = []
  let failedCount = 0
  let skippedCount = 0
  let queued = 0
  let alreadyQueued = 0
  return {
    failure(error) {
      const isSkipped = isLeftOut(error)
      if (isSkipped) skippedCount++
      else failedCount++
      const list = isSkipped ? skipped : failed
      if (list.length < MOST_FAILURES) list.push(error)
    },
    queued(count) {
      queued += count
    },
    alreadyQueued(count) {
      alreadyQueued += count
    },
    build: (interrupted) => ({
      read: queued + alreadyQueued + skippedCount + failedCount,
      queued,
      alreadyQueued,
      skipped,
      skippedCount,
      failed,
      failedCount,
      interrupted,
    }),
  }
}

/** Lines for a terminal. */
export function formatEnqueueReport(report: EnqueueReport): string {
  const lines = (what: string, errors: readonly DocumentError[]): readonly string[] =>
    errors.map(({ message, code }) => `  ${what}  ${message} [${code}]`)
  return [
    `${report.read} document${report.read === 1 ? '' : 's'} read: ${report.queued} queued, ` +
      `${report.alreadyQueued} on the queue already, ${report.skippedCount} skipped, ${report.failedCount} failed`,
    ...lines('failed ', report.failed),
    ...more(report.failedCount - report.failed.length, 'failed'),
    ...lines('skipped', report.skipped),
    ...more(report.skippedCount - report.skipped.length, 'skipped'),
    ...(report.interrupted ? ['stopped before the end; the same command goes on from here'] : []),
  ].join('\n')
}

function more(count: number, what: string): readonly string[] {
  return count > 0 ? [`  and ${count} more ${what}`] : []
}
