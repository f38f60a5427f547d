/** Verbs that say of an act named by their subject that it happened, will happen, or did not: "the talks resumed". */
import { words } from './word-list.ts'

/** It happens; "take place" is written with the noun behind the verb. */
const HAPPENING = words(`
  occur, happen, begin, start, open, resume, continue, follow, come, end, conclude, finish, close, hold, convene,
  conduct, complete, carry out, repeat, stage, erupt, launch, take place, arrive, mount, go ahead, last, culminate
`)

/** It is to happen. */
const PLANNING = words('schedule, plan, expect, set, arrange, slate, foresee, envisage, be due')

/** It did not happen. */
const CANCELLING = words('cancel, postpone, call off, put off, scrap, fall through, abandon, collapse, be off')

/** What such a verb, by its lemma, makes of the act its subject names. */
export const OCCURRENCE_VERBS: ReadonlyMap<string, 'HAPPENED' | 'PLANNED' | 'CANCELLED'> = new Map([
  ...HAPPENING.map((verb) => [verb, 'HAPPENED'] as const),
  ...PLANNING.map((verb) => [verb, 'PLANNED'] as const),
  ...CANCELLING.map((verb) => [verb, 'CANCELLED'] as const),
])
