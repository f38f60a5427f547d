/** Progress on standard error: a bar on a terminal, a plain line now and then elsewhere; both with rate and time left. */
import { SingleBar } from 'cli-progress'
import { createPace, formatSeconds } from './time-left.ts'

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

/** What both kinds show. How many documents there are is known only at the end; how many bytes is known at once. */
function createTally() {
  const documents = createPace()
  const bytes = createPace()
  let done = 0
  let read = 0
  let total: number | null = null
  return {
    get read(): number {
      return read
    },
    get total(): number {
      return total ?? read + 1
    },
    documents(count: number): void {
      done = count
      documents.note(done, performance.now())
      // Bytes are read ahead, so they count when a document is done.
      bytes.note(read, performance.now())
    },
    bytes(now: number, all: number | null): void {
      read = now
      total = all
    },
    text(): string {
      const now = performance.now()
      const left = total === null || read >= total ? null : bytes.secondsFor(total - read, now)
      const rate = documents.rate(now)
      return [
        `${done} document${done === 1 ? '' : 's'}`,
        ...(rate > 0 ? [`${rate.toFixed(rate < 10 ? 1 : 0)} a second`] : []),
        ...(left === null ? [] : [`about ${formatSeconds(left)} left`]),
      ].join(' | ')
    },
  }
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {text}',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: false,
  })
  const tally = createTally()
  bar.start(1, 0, { text: tally.text() })
  const show = (): void => {
    bar.setTotal(tally.total)
    bar.update(tally.read, { text: tally.text() })
  }
  return {
    documents(done) {
      tally.documents(done)
      show()
    },
    bytes(read, total) {
      tally.bytes(read, total)
      show()
    },
    stop: () => bar.stop(),
  }
}

/** A plain line now and then, whatever the stream is. */
export function lineProgress(stream: NodeJS.WriteStream): Progress {
  const tally = createTally()
  let last = performance.now()
  return {
    documents(done) {
      tally.documents(done)
      if (performance.now() - last < INTERVAL) return
      last = performance.now()
      stream.write(`${tally.text()}\n`)
    },
    bytes: tally.bytes,
    stop() {},
  }
}
