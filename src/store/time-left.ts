/** The time that a view with a limit has for its questions. */
import { StoreError } from '../errors.ts'

/** Gives the milliseconds that are left of `limit`, counted from now, at least 1; throws STORE_TIMEOUT where none is. `store` names it in the message. */
export function timeLeft(limit: number, store: string): () => number {
  const end = performance.now() + limit
  return () => {
    const left = Math.floor(end - performance.now())
    if (left >= 1) return left
    throw outOfTime(store)
  }
}

/** `store` names it in the message. */
export function outOfTime(store: string, options?: ErrorOptions): StoreError {
  return new StoreError('STORE_TIMEOUT', `${store} took too long for an answer; ask for less at once.`, options)
}

/** For work that waits for another program, which may never answer. Rejects with `late()` after `limit` milliseconds; what comes later is not looked at. */
export async function inTime<T>(work: Promise<T>, limit: number, late: () => StoreError): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), limit)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}
