#!/usr/bin/env node
/** The `demarche` command: runs the program, and turns errors into messages and exit codes. */
import { CommanderError } from 'commander'
import { DemarcheError } from '../errors.ts'
import { EXIT, exitCodeOf } from './exit-code.ts'
import { createProgram } from './program.ts'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.DONE)
  process.stderr.write(`demarche: cannot write to standard output: ${error.code ?? error.message} [USAGE]\n`)
  process.exit(EXIT.USAGE)
})

try {
  await createProgram((code) => {
    process.exitCode = code
  }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE
  else if (error instanceof DemarcheError) {
    process.stderr.write(`demarche: ${error.message} [${error.code}]\n`)
    process.exitCode = exitCodeOf(error)
  } else throw error
}
