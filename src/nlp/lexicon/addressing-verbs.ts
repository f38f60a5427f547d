/** Verbs whose object hears what is said: done by phone, they are a contact. */
import { words } from './word-list.ts'

export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  words('tell, inform, assure, brief, notify, remind, warn, urge, ask, press, thank, congratulate, invite'),
)
