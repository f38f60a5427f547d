/** Words before the noun of an act that say of which kind it is, or whether it has happened. */
import { words } from './word-list.ts'

/** Words that tell a strike of workers from one of arms. */
export const LABOUR_WORDS: ReadonlySet<string> = new Set(
  words('general, hunger, nationwide, sympathy, rail, transport, teachers, workers, miners'),
)

/** Words that tell help in kind from mere sympathy. */
export const IN_KIND_WORDS: ReadonlySet<string> = new Set(
  words('humanitarian, military, financial, economic, security, medical, food, lethal'),
)

/** Before the noun of an act that is still to come. */
export const PLANNED_WORDS: ReadonlySet<string> = new Set(
  words('planned, upcoming, forthcoming, scheduled, future, next, expected, announced'),
)

/** Before the noun of an act that may never come, or is not said to have happened. */
export const HYPOTHETICAL_WORDS: ReadonlySet<string> = new Set(
  words('possible, potential, proposed, alleged, any, threatened, no, further'),
)
