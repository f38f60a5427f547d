/** Words that somebody typed, as a query of the word index: never as its syntax. */
import { foldName } from '../../model/fold-name.ts'

/**
 * An FTS5 query for all words of `search`, the last one also as a beginning where `prefix` is set; null where there is
 * no word in it. Each word is quoted, so that OR, NEAR, `*`, `:` and quotation marks have no meaning of their own.
 */
export function wordQuery(search: string, prefix: boolean): string | null {
  // Folding leaves letters, digits and spaces, so there is no quotation mark to escape.
  const words = foldName(search).split(' ')
  if (words[0] === '') return null
  return `${words.map((word) => `"${word}"`).join(' AND ')}${prefix ? '*' : ''}`
}
