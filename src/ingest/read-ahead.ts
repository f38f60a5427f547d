/** Lets a stream work ahead of whoever reads it, so far and no further. */

/** The items of `stream` in order; `count` of them are asked for before they are wanted. */
export async function* readAhead<T>(stream: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  const items = stream[Symbol.asyncIterator]()
  const coming: Promise<IteratorResult<T>>[] = []
  const ask = (): void => {
    const next = items.next()
    // It is heard of when its turn comes.
    next.catch(() => {})
    coming.push(next)
  }
  try {
    for (let i = 0; i <= count; i++) ask()
    for (;;) {
      const next = await coming.shift()!
      if (next.done) return
      yield next.value
      ask()
    }
  } finally {
    await items.return?.()
  }
}
