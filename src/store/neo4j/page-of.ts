/** Pages of what may be deleted while it is read. */
import type { Page } from '../store.ts'

/** For a page that meets deletions; each is met once, so that more than one time is rare. */
const ATTEMPTS = 5

/** Asks again where something was deleted while it was read: a page that is short, or empty before others, would end the reading of a list. */
export async function askUntilWhole<Answer>(
  ask: () => Promise<Answer>,
  isWhole: (answer: Answer) => boolean,
): Promise<Answer> {
  let answer = await ask()
  for (let attempt = 1; attempt < ATTEMPTS && !isWhole(answer); attempt++) answer = await ask()
  return answer
}

/** `ask` asks for one row more than the page has. */
export async function pageOf<Row extends object, T>(
  ask: () => Promise<readonly Row[]>,
  first: number,
  map: (row: Row) => T,
): Promise<Page<T>> {
  const rows = await askUntilWhole(ask, (all) => all.every(isThere))
  return { rows: rows.slice(0, first).filter(isThere).map(map), hasNextPage: rows.length > first }
}

/** False for a node that a writer deleted after the query had found it and before it was read: Neo4j then gives null for it. */
export function isThere(row: object): boolean {
  return !Object.values(row).includes(null)
}
