/** What a person asks the ledger, as it stands in the address, and as a filter of the API. */
import type {
  DatePrecision,
  Modality,
  Polarity,
  StatementFilter,
  StatementOrder,
  StatementType,
} from '../api/queries.generated.ts'
import { STATEMENT_TYPES } from '../words.ts'
import { type OpenWindow, readTime } from './when.ts'

export const CLAIMS = ['said', 'happened', 'denied', 'planned'] as const
export type Claims = (typeof CLAIMS)[number]

/** With a time: whether acts of which no year is known are left out, shown too, or alone. Without one nothing is left out. */
export const UNDATED = ['out', 'too', 'only'] as const
export type Undated = (typeof UNDATED)[number]

export const ORDERS: readonly StatementOrder[] = ['DATE_NEWEST', 'DATE_OLDEST', 'LEAST_SURE']

export interface Question {
  /** The id of an actor, or a name as it was written; empty for anybody. */
  readonly who: string
  readonly with: string
  /** As it was written; see `readTime`. */
  readonly when: string
  readonly undated: Undated
  readonly acts: 'contacts' | 'all' | StatementType
  readonly claims: Claims
  /** Also findings below the usual confidence. */
  readonly unsure: boolean
  readonly order: StatementOrder
}

export const ANY_QUESTION: Question = {
  who: '',
  with: '',
  when: '',
  undated: 'out',
  acts: 'contacts',
  claims: 'said',
  unsure: false,
  order: 'DATE_NEWEST',
}

/** From the part of the address behind `?`; what is not understood there counts as not given. */
export function readQuestion(query: Readonly<Record<string, string>>): Question {
  const oneOf = <T extends string>(value: string | undefined, known: readonly T[], otherwise: T): T =>
    known.find((each) => each === value) ?? otherwise
  return {
    who: query.who ?? '',
    with: query.with ?? '',
    when: query.when ?? '',
    undated: oneOf(query.undated, UNDATED, ANY_QUESTION.undated),
    acts: oneOf(query.acts, ['contacts', 'all', ...STATEMENT_TYPES], ANY_QUESTION.acts),
    claims: oneOf(query.claims, CLAIMS, ANY_QUESTION.claims),
    unsure: query.unsure === 'yes',
    order: oneOf(query.order, ORDERS, ANY_QUESTION.order),
  }
}

/** The whole address of a question: what is as usual is left out. */
export function questionPath(question: Question): string {
  const usual = Object.entries(ANY_QUESTION)
  const parts = usual.flatMap(([name, value]) => {
    const asked = question[name as keyof Question]
    return asked === value ? [] : [[name, asked === true ? 'yes' : String(asked)]]
  })
  return parts.length === 0 ? '/' : `/?${new URLSearchParams(parts)}`
}

/** Whether a field has an actor by its id; else it is a name as somebody wrote it. */
export const isActorId = (text: string): boolean => /^(person|country|organization|group):/.test(text)

export const actorRef = (text: string) => (isActorId(text) ? { id: text } : { name: text })

/** The codes of the types that are contacts. */
export const CONTACTS: readonly StatementType[] = ['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH']

const CLAIM_FILTERS: Readonly<
  Record<Claims, { readonly polarity: Polarity | null; readonly modality: readonly Modality[] }>
> = {
  said: { polarity: null, modality: ['ACTUAL', 'PLANNED'] },
  happened: { polarity: 'AFFIRMED', modality: ['ACTUAL'] },
  denied: { polarity: 'DENIED', modality: ['ACTUAL', 'PLANNED'] },
  planned: { polarity: null, modality: ['PLANNED'] },
}

/** Null where the time cannot be read. */
export function filterOf({ who, with: other, when, undated, acts, claims, unsure }: Question): StatementFilter | null {
  const window = readTime(when)
  if (window === null) return null
  return {
    ...(who ? { actor: actorRef(who) } : {}),
    ...(other ? { [who ? 'with' : 'actor']: actorRef(other) } : {}),
    ...(window && timeFilter(window, undated)),
    ...(acts === 'all' ? {} : { types: acts === 'contacts' ? CONTACTS : [acts] }),
    ...CLAIM_FILTERS[claims],
    ...(unsure ? { minConfidence: 0 } : {}),
  }
}

/** Of which no year is known. */
const NO_YEAR: readonly DatePrecision[] = ['YEARLESS', 'NONE']

function timeFilter(window: OpenWindow, undated: Undated): StatementFilter {
  if (undated === 'only') return { datePrecision: NO_YEAR }
  return undated === 'too' ? { ...window, includeUndated: true } : window
}

/** What a time leaves out of a question because no year is known of it; null where there is no time. */
export function undatedOf({ from, to, includeUndated, ...rest }: StatementFilter): StatementFilter | null {
  return from || to ? { ...rest, datePrecision: NO_YEAR } : null
}
