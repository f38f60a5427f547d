/** `demarche remove`: documents are withdrawn, with all that only they supported. */
import { neo4jSettings } from '../../config.ts'
import { removeDocuments } from '../../ingest/remove-documents.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface RemoveFlags {
  readonly store: string
  readonly json?: true
}

/** What could not be removed is named on standard error, and the rest goes on. Throws a StoreError. */
export async function removeCommand(names: readonly string[], flags: RemoveFlags): Promise<ExitCode> {
  const store = createStore(flags.store, neo4jSettings(), { mustExist: true })
  try {
    const report = await removeDocuments(store, names)
    for (const { message, code } of report.failed) process.stderr.write(`${message} [${code}]\n`)
    const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
    process.stderr.write(
      `${count(report.removed, 'document')} removed, with ${count(report.statementsRemoved, 'statement')} that no other document supports\n`,
    )
    if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    return report.failed.length > 0 ? EXIT.SOME_FAILED : EXIT.DONE
  } finally {
    await store.close()
  }
}
