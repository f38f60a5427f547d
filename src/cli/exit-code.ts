/** What the exit code of a command means to a script. */
import { type DemarcheError, QueueError, StoreError, UsageError } from '../errors.ts'

export const EXIT = {
  DONE: 0,
  /** Some documents failed; each is named with its reason. */
  SOME_FAILED: 1,
  USAGE: 2,
  STORE: 3,
  /** Stopped by Ctrl-C in good order; the same command goes on. */
  INTERRUPTED: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The code for an error that ended a command. */
export function exitCodeOf(error: DemarcheError): ExitCode {
  if (error instanceof StoreError || error instanceof QueueError) return EXIT.STORE
  return error instanceof UsageError ? EXIT.USAGE : EXIT.SOME_FAILED
}
