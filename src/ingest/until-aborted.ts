/** Ends a stream early, even while it waits for its next item. */

/** The items of `stream` until `signal` is aborted; the stream is then closed, but not waited for. */
export async function* untilAborted<T>(stream: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const items = stream[Symbol.asyncIterator]()
  let wake = (): void => {}
  const onAbort = (): void => wake()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    while (!signal.aborted) {
      // One for each item: a promise that lived as long as the stream would keep every item that it was raced with.
      const aborted = new Promise<null>((resolve) => {
        wake = () => resolve(null)
      })
      const next = await Promise.race([items.next(), aborted])
      if (next === null || next.done) return
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    // A stream that waits for input answers only when some comes.
    void items.return?.()
  }
}
