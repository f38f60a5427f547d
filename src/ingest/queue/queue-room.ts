/** How much a queue may hold, so that Redis does not grow with an archive. */

/** Documents on the queue, dead letters included, and UTF-16 units of text of those that one import put there. */
export const MOST_DOCUMENTS = 5_000
const MOST_TEXT = 50_000_000

/** Remembers the sizes of what was put on a queue that is worked off in order. */
export interface QueueRoom {
  /** `outstanding` documents are on the queue: may so many more of so much text follow? An empty queue takes any batch. */
  fits(outstanding: number, documents: number, text: number): boolean
  added(sizes: readonly number[]): void
}

/** One for each import: what others put on the queue counts as documents, not as text. */
export function queueRoom(mostDocuments = MOST_DOCUMENTS, mostText = MOST_TEXT): QueueRoom {
  /** Of the last documents added, oldest first. */
  let sizes: number[] = []
  return {
    fits(outstanding, documents, text) {
      if (outstanding === 0) return true
      // What is still there is at most what came last: taken are the first, whoever put them there.
      const there = sizes.slice(-outstanding).reduce((sum, size) => sum + size, 0)
      return outstanding + documents <= mostDocuments && there + text <= mostText
    },
    added(news) {
      sizes = [...sizes, ...news].slice(-mostDocuments)
    },
  }
}
