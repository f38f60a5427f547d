/** A search in the words of people as a query of the full-text indexes, which hold folded text. */
import { foldName } from '../../model/fold-name.ts'

/** Lucene refuses a query of more than 1024 clauses; the words beyond these are checked on what the others find. */
const MOST_CLAUSES = 256

export interface SearchWords {
  /** Each once, folded. */
  readonly words: readonly string[]
  /** A Lucene query that finds at least what has all words. Folding leaves letters and digits: nothing needs escaping. */
  readonly lucene: string
  /** Words that the query leaves out. */
  readonly unchecked: readonly string[]
}

/** Null where the search has no word: then it finds nothing. With `lastIsPrefix` the last word may be a beginning. */
export function searchWords(search: string, lastIsPrefix: boolean): SearchWords | null {
  const all = foldName(search)
    .split(' ')
    .filter((word) => word !== '')
  const last = all.at(-1)
  if (last === undefined) return null
  const words = [...new Set(lastIsPrefix ? all.slice(0, -1) : all)]
  const clauses = words.slice(0, MOST_CLAUSES).map((word) => `+${word}`)
  if (lastIsPrefix) clauses.push(`+${last}*`)
  return {
    words: lastIsPrefix ? [...words, last] : words,
    lucene: clauses.join(' '),
    unchecked: words.slice(MOST_CLAUSES),
  }
}
