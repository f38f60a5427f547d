#!/usr/bin/env node
/** The `demarche` command: parses flags, calls a function, and turns errors into exit codes. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { packagePath } from '../config.ts'
import { DemarcheError } from '../errors.ts'
import { exportCommand } from './commands/export.ts'
import { extractCommand } from './commands/extract.ts'
import { importCommand } from './commands/import.ts'
import { serveCommand } from './commands/serve.ts'
import { startCommand } from './commands/start.ts'
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts'

const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }

function createProgram(): Command {
  const finish = (code: ExitCode): void => {
    process.exitCode = code
  }
  const program = new Command('demarche')
    .description(
      'Who contacted whom, when, and who says so: a graph of diplomatic contacts from articles and readouts.',
    )
    .version(version)
  for (const command of [importCommand, extractCommand, serveCommand, exportCommand, startCommand]) {
    program.addCommand(command(finish))
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: (text, write) => write(text) })
  }
  return program
}

try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE
  else if (error instanceof DemarcheError) {
    process.stderr.write(`demarche: ${error.message} [${error.code}]\n`)
    process.exitCode = exitCodeOf(error)
  } else throw error
}
