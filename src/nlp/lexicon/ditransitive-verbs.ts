/** Verbs that can have two objects: "granted the envoy asylum". */
import { words } from './word-list.ts'

export const DITRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  words(`
    give, grant, send, offer, tell, pay, lend, hand, award, promise, deny, show, bring, allow, ask, guarantee, issue,
    provide, owe, teach, accord, refuse, assure
  `),
)
