/** Words by which somebody says that something did not happen: "denied that", "dismissed reports of". */
import { words } from './word-list.ts'

/** With one of TOLD_NOUNS as object they deny what is told; "deny" does so by itself. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(words('deny, dismiss, reject, refute, rebut, repudiate'))

/** To deny one rejects whoever accuses; the deed itself is no act of the text. */
export const ACCUSATIONS: ReadonlySet<string> = new Set(words('accusation, allegation, charge, insinuation'))

/** What somebody has told, and another may deny. */
export const TOLD_NOUNS: ReadonlySet<string> = new Set(
  words(`
    report, claim, rumour, rumor, allegation, accusation, suggestion, assertion, speculation, insinuation, notion, story,
    account, charge
  `),
)
