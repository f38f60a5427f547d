/** Progress on standard error: a bar on a terminal, a plain line now and then elsewhere. */
import { SingleBar } from 'cli-progress'

export interface Progress {
  /** Documents that are done with. */
  documents(done: number): void
  /** Bytes read so far, and of all files; null where nobody can know, as with standard input. */
  bytes(read: number, total: number | null): void
  stop(): void
}

/** Milliseconds between two plain lines. */
const INTERVAL = 5_000

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream)
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  // How many documents there are is known only at the end; how many bytes is known at once.
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {documents} documents | {rate} a second | {duration_formatted}',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: false,
  })
  const started = performance.now()
  let documents = 0
  let read = 0
  const shown = (): object => ({
    documents,
    rate: (documents / Math.max(1, (performance.now() - started) / 1000)).toFixed(1),
  })
  bar.start(1, 0, shown())
  return {
    documents(done) {
      documents = done
      bar.update(read, shown())
    },
    bytes(now, total) {
      read = now
      bar.setTotal(total ?? now + 1)
      bar.update(read, shown())
    },
    stop: () => bar.stop(),
  }
}

function lineProgress(stream: NodeJS.WriteStream): Progress {
  let last = performance.now()
  return {
    documents(done) {
      if (performance.now() - last < INTERVAL) return
      last = performance.now()
      stream.write(`${done} documents\n`)
    },
    bytes() {},
    stop() {},
  }
}
