/** Those whom public words reach when they have no addressee: "told the nation". */
import { words } from './word-list.ts'

export const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  words('public, nation, audience, crowd, world, viewers, listeners, supporters'),
)
