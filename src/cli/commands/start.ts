/** `demarche start`: a first look. Imports the samples into the embedded store, shows an answer, and serves. */
import { Command } from 'commander'
import { DEFAULT_STORE, packagePath } from '../../config.ts'
import { formatReport } from '../../ingest/import-report.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { portOption } from '../options.ts'
import { runImport } from './import.ts'
import { runServe } from './serve.ts'

export function startCommand(finish: (code: ExitCode) => void): Command {
  return new Command('start')
    .description('import the samples into the embedded store and serve it')
    .addOption(portOption())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async ({ port, host }: { port: number; host: string }) => {
      const report = await runImport([packagePath('samples')], { store: DEFAULT_STORE })
      process.stderr.write(`${formatReport(report)}\n`)
      await runServe({ store: DEFAULT_STORE, port, host })
      finish(EXIT.DONE)
    })
}
