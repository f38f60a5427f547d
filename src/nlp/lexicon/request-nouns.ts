/** Nouns of asking behind "at": "at the behest of". */
import { words } from './word-list.ts'

/** Lemmas; whose wish it is stands before the noun or behind "of". */
export const REQUEST_NOUNS: ReadonlySet<string> = new Set(
  words('request, behest, urging, instigation, insistence, prompting'),
)
