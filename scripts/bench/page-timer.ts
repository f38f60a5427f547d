/** Times what a person sees: from a click to the frame that shows the answer, and what of it the API took. */
import type { Page } from 'playwright-core'

export interface Painted {
  /** Milliseconds from the click to the first frame that holds the whole answer. */
  readonly painted: number
  /** Milliseconds of them in which at least one answer of the API was awaited. */
  readonly api: number
}

/**
 * Put into the page before its own scripts. It notes when answers of the API were awaited, and when the document last changed;
 * the answer is there when none is awaited any more and the document has changed since the last one came.
 */
const TIMER = `(() => {
  const answers = []
  let changed = 0
  const own = window.fetch
  window.fetch = async (...args) => {
    const answer = { start: performance.now(), end: null }
    answers.push(answer)
    try {
      const response = await own(...args)
      const text = await response.text()
      return new Response(text, { status: response.status, headers: response.headers })
    } finally {
      answer.end = performance.now()
    }
  }
  new MutationObserver(() => { changed = performance.now() }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  })
  const awaited = (start) => {
    let [sum, covered] = [0, start]
    for (const answer of answers.filter((one) => one.end > start).sort((a, b) => a.start - b.start)) {
      sum += Math.max(0, answer.end - Math.max(answer.start, covered))
      covered = Math.max(covered, answer.end)
    }
    return sum
  }
  window.nextAnswer = () => new Promise((resolve) => {
    const before = answers.length
    addEventListener('click', ({ timeStamp: start }) => {
      const look = () => {
        const last = Math.max(...answers.map(({ end }) => end ?? Infinity))
        const isThere = answers.length > before && last < Infinity && changed > last
        if (!isThere) return requestAnimationFrame(look)
        // After the frame that follows: it is on the screen then.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            const again = answers.some(({ end }) => end === null)
            if (again) return requestAnimationFrame(look)
            resolve({ painted: performance.now() - start, api: awaited(start) })
          }
          port2.postMessage(null)
        })
      }
      requestAnimationFrame(look)
    }, { once: true, capture: true })
  })
})()`

/** Before the page is opened. */
export const addTimer = (page: Page): Promise<unknown> => page.addInitScript(TIMER)

/** Milliseconds after which no answer is expected any more. */
const PATIENCE = 60_000

/** `click` must lead to at least one question to the API; rejects where no answer is painted within a minute. */
export async function timed(page: Page, click: () => Promise<unknown>): Promise<Painted> {
  await page.evaluate('void (window.pending = nextAnswer())')
  await click()
  const late = `new Promise((_, reject) => setTimeout(reject, ${PATIENCE}, new Error('no answer was painted')))`
  return (await page.evaluate(`Promise.race([window.pending, ${late}])`)) as Painted
}
