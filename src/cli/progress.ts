/** Progress on standard error: a bar on a terminal, a plain line now and then elsewhere. */
import { MultiBar } from 'cli-progress'

export interface Progress {
  update(done: number): void
  stop(): void
}

/** Milliseconds between two plain lines. */
const INTERVAL = 5_000

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream)
}

function barProgress(stream: NodeJS.WriteStream): Progress {
  // The number of documents is not known before they are read, so the bar shows count and rate.
  const bars = new MultiBar({
    stream,
    format: '{value} documents | {duration_formatted} | {rate} a second',
    hideCursor: true,
  })
  const bar = bars.create(0, 0, { rate: '-' })
  const started = performance.now()
  return {
    update(done) {
      const seconds = (performance.now() - started) / 1000
      bar.setTotal(done)
      bar.update(done, { rate: (done / Math.max(seconds, 0.001)).toFixed(1) })
    },
    stop: () => bars.stop(),
  }
}

function lineProgress(stream: NodeJS.WriteStream): Progress {
  let last = performance.now()
  return {
    update(done) {
      if (performance.now() - last < INTERVAL) return
      last = performance.now()
      stream.write(`${done} documents\n`)
    },
    stop() {},
  }
}
