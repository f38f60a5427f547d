/** Ctrl-C as an AbortSignal: the first one asks to finish in good order, the second ends at once. */

export interface Interruption extends Disposable {
  readonly signal: AbortSignal
}

/** Listens for SIGINT and SIGTERM until it is disposed of. */
export function onInterruption(message: string): Interruption {
  const controller = new AbortController()
  const stop = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(exitCodeOf(signal))
    process.stderr.write(`\n${message}\n`)
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => process.off('SIGINT', stop).off('SIGTERM', stop),
  }
}

/** 128 and the number of the signal, as shells have it. */
function exitCodeOf(signal: NodeJS.Signals): number {
  return signal === 'SIGINT' ? 130 : 143
}
