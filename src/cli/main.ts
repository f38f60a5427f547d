#!/usr/bin/env node
/** The `demarche` command: runs the program, and turns errors into messages and exit codes. */
import { CommanderError } from 'commander'
import { DemarcheError } from '../errors.ts'
import { EXIT, exitCodeOf } from './exit-code.ts'
import { createProgram } from './program.ts'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(EXIT.DONE)
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
