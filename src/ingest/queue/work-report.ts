/** What a worker did, as lines for a terminal. */
import { totalOf } from '../../model/count-by-type.ts'
import type { ImportReport } from '../import-report.ts'

export interface WorkReport extends Pick<ImportReport, 'added' | 'replaced' | 'unchanged' | 'statementsAdded'> {
  /** Attempts that failed, and are made again. */
  readonly retried: number
  /** Documents that failed for the last time here. */
  readonly deadLetters: number
  /** True where it was told to stop. */
  readonly interrupted: boolean
}

/** Lines for a terminal. */
export function formatWorkReport(report: WorkReport): string {
  const { added, replaced, unchanged, retried, deadLetters, statementsAdded, interrupted } = report
  return [
    `${added + replaced + unchanged} documents done: ${added} new, ${replaced} changed, ${unchanged} unchanged; ${totalOf(statementsAdded)} new statements`,
    ...(retried > 0 ? [`${retried} attempts failed, and are made again`] : []),
    ...(deadLetters > 0
      ? [`${deadLetters} documents failed for the last time; "demarche queue" tells which, and takes them in hand`]
      : []),
    ...(interrupted ? ['stopped; what it had taken and not written is back on the queue'] : []),
  ].join('\n')
}
