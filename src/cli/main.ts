#!/usr/bin/env node
/** The `demarche` command: runs the program, and turns errors into messages and exit codes. */
import { CommanderError } from 'commander'
import { DemarcheError } from '../errors.ts'
import { EXIT, exitCodeOf } from './exit-code.ts'
import { createProgram } from './program.ts'

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
