/** From the arguments of `contacts` and `statements`, and from the input `StatementFilter`, to the filter of the store. */
import { DEFAULT_MIN_CONFIDENCE } from '../config.ts'
import { QueryError } from '../errors.ts'
import type { DatePrecision } from '../model/date-precision.ts'
import type { DocumentId } from '../model/document.ts'
import type { DateAnchor } from '../model/evidence.ts'
import type { Day, Modality, Polarity, Review } from '../model/statement.ts'
import { CONTACT_TYPES, type StatementType } from '../model/statement-types.ts'
import { innerFilters } from '../store/inner-filters.ts'
import type { ActorSelector, DateWindow, StatementFilter, View } from '../store/store.ts'
import { type ActorRef, actorIds } from './actor-ref.ts'

/** As GraphQL hands them over: an explicit null reads "any", or the default for a flag. */
export interface FilterInput {
  readonly source?: ActorRef | null
  readonly target?: ActorRef | null
  readonly actor?: ActorRef | null
  readonly with?: ActorRef | null
  readonly on?: Day | null
  readonly from?: Day | null
  readonly to?: Day | null
  readonly certainty?: DateWindow['certainty'] | null
  readonly includeUndated?: boolean | null
  readonly types?: readonly StatementType[] | null
  readonly polarity?: Polarity | null
  readonly modality?: readonly Modality[] | null
  readonly minConfidence?: number | null
  readonly throughRepresentatives?: boolean | null
  readonly document?: DocumentId | null
  readonly review?: readonly Review[] | null
  readonly datePrecision?: readonly DatePrecision[] | null
  readonly dateAnchor?: readonly DateAnchor[] | null
  readonly attributed?: boolean | null
  readonly attribution?: string | null
  readonly minDocuments?: number | null
  readonly and?: readonly FilterInput[] | null
  readonly or?: readonly FilterInput[] | null
  readonly not?: FilterInput | null
}

/** Arguments of a list: a filter of their own, and beside it `filter`. */
export interface StatementArguments extends FilterInput {
  readonly filter?: FilterInput | null
}

/** What a question means that does not speak of a field at all. */
export type FilterDefaults = Pick<StatementFilter, 'polarity' | 'modality' | 'minConfidence' | 'review'>

/** What happened, by the documents, and nobody rejected. */
export const ANSWERS: FilterDefaults = {
  polarity: 'AFFIRMED',
  modality: ['ACTUAL'],
  minConfidence: DEFAULT_MIN_CONFIDENCE,
  review: ['EXTRACTED', 'CONFIRMED'],
}

/** Levels of filters within filters. */
const MAX_LEVELS = 5
/** Filters within a filter, on all levels together. */
const MAX_FILTERS = 40

/**
 * Looks names up in the view. A default holds only where the question names its field nowhere, not even in a filter within its
 * filter; no default enters those. Throws QueryError BAD_DATE for a window that contradicts itself, BAD_ACTOR_REF, and
 * FILTER_LIMIT.
 */
export async function statementFilter(
  args: StatementArguments,
  view: View,
  defaults: FilterDefaults = ANSWERS,
): Promise<StatementFilter> {
  return filterWith(args, async (ref) => ({ ids: await actorIds(ref, view), names: [] }), defaults)
}

/** Whom a reference names. */
export type Select = (ref: ActorRef) => Promise<Pick<ActorSelector, 'ids' | 'names'>>

/** As `statementFilter`; `select` says whom references name. */
export async function filterWith(
  args: StatementArguments,
  select: Select,
  defaults: FilterDefaults,
): Promise<StatementFilter> {
  const whole = wholeOf(args)
  checkSize(whole)
  const filter = await filterOf(whole, select)
  return {
    ...filter,
    polarity: speaksOf(args, 'polarity') ? filter.polarity : defaults.polarity,
    modality: speaksOf(args, 'modality') ? filter.modality : defaults.modality,
    minConfidence: speaksOf(args, 'minConfidence') ? filter.minConfidence : defaults.minConfidence,
    review: speaksOf(args, 'review') ? filter.review : defaults.review,
  }
}

/** The same for contacts. */
export async function contactFilter(
  args: StatementArguments,
  view: View,
  defaults: FilterDefaults = ANSWERS,
): Promise<StatementFilter> {
  return ofContacts(await statementFilter(args, view, defaults))
}

/** Of the types asked for, those that are contacts. */
export function ofContacts(filter: StatementFilter): StatementFilter {
  return { ...filter, types: filter.types?.filter((type) => CONTACT_TYPES.includes(type)) ?? CONTACT_TYPES }
}

/** The same for a chain between actors: of contacts, where the question does not speak of types. */
export function pathFilter(args: FilterInput, view: View): Promise<StatementFilter> {
  return speaksOf(args, 'types') ? statementFilter(args, view) : contactFilter(args, view)
}

/** True where a field is given anywhere in a question, be it null. */
export function speaksOf({ filter, ...input }: StatementArguments, field: keyof FilterInput): boolean {
  if (input[field] !== undefined) return true
  return [...(filter ? [filter] : []), ...innerFilters(input)].some((inner) => speaksOf(inner, field))
}

/** True where an empty list decides already that no statement fits, for instance for an unknown name. */
export function matchesNothing(filter: StatementFilter): boolean {
  const selectors = [filter.source, filter.target, filter.actor, filter.with]
  return (
    selectors.some((selector) => selector?.ids.length === 0 && selector.names.length === 0) ||
    filter.types?.length === 0 ||
    filter.modality?.length === 0 ||
    filter.review?.length === 0 ||
    filter.datePrecision?.length === 0 ||
    filter.dateAnchor?.length === 0 ||
    (filter.and ?? []).some(matchesNothing) ||
    (filter.or?.every(matchesNothing) ?? false)
  )
}

/** One filter: the arguments, or `filter` where they ask nothing, so that what it asks is not one level further in. */
export function wholeOf({ filter, ...own }: StatementArguments): FilterInput {
  if (!filter) return own
  const { certainty, includeUndated, throughRepresentatives, ...conditions } = own
  const asks = FIELDS.some((field) => (conditions[field] ?? null) !== null)
  return asks ? { ...own, and: [filter, ...(own.and ?? [])] } : filter
}

const FIELDS = [
  ...(['source', 'target', 'actor', 'with', 'on', 'from', 'to', 'types', 'polarity', 'modality'] as const),
  ...(['minConfidence', 'document', 'review', 'datePrecision', 'dateAnchor'] as const),
  ...(['attributed', 'attribution', 'minDocuments', 'and', 'or', 'not'] as const),
] satisfies readonly (keyof FilterInput)[]

function checkSize(filter: FilterInput): void {
  let count = 0
  let level = innerFilters(filter)
  for (let depth = 1; level.length > 0; depth++) {
    count += level.length
    if (depth > MAX_LEVELS) {
      throw new QueryError('FILTER_LIMIT', `Filters stand within filters on more than ${MAX_LEVELS} levels.`)
    }
    if (count > MAX_FILTERS) {
      throw new QueryError(
        'FILTER_LIMIT',
        `The filter has more than ${MAX_FILTERS} filters within it; use lists of types.`,
      )
    }
    level = level.flatMap(innerFilters)
  }
}

async function filterOf(input: FilterInput, select: Select): Promise<StatementFilter> {
  const window = windowOf(input)
  const through = input.throughRepresentatives ?? true
  const [source, target, actor, other] = await Promise.all(
    [input.source, input.target, input.actor, input.with].map(
      async (ref) => ref && { ...(await select(ref)), throughRepresentatives: through },
    ),
  )
  const all = (filters: readonly FilterInput[] | null | undefined) =>
    filters ? Promise.all(filters.map((inner) => filterOf(inner, select))) : null
  return {
    source: source ?? null,
    target: target ?? null,
    actor: actor ?? null,
    with: other ?? null,
    types: input.types ?? null,
    polarity: input.polarity ?? null,
    modality: input.modality ?? null,
    window,
    minConfidence: input.minConfidence ?? null,
    document: input.document ?? null,
    review: input.review ?? null,
    datePrecision: input.datePrecision ?? null,
    dateAnchor: input.dateAnchor ?? null,
    attributed: input.attributed ?? null,
    attribution: input.attribution ?? null,
    minDocuments: input.minDocuments ?? null,
    and: await all(input.and),
    or: await all(input.or),
    not: input.not ? await filterOf(input.not, select) : null,
  }
}

function windowOf({ certainty, includeUndated, ...days }: FilterInput): DateWindow | null {
  const { from, to } = daysOf(days)
  if (from === null && to === null) return null
  return { from, to, certainty: certainty ?? 'POSSIBLY', includeUndated: includeUndated ?? false }
}

/** The first and the last day of a window. Throws QueryError BAD_DATE where the three contradict one another. */
export function daysOf({ on, from, to }: Pick<FilterInput, 'on' | 'from' | 'to'>): {
  readonly from: Day | null
  readonly to: Day | null
} {
  if (on && (from || to)) {
    throw new QueryError('BAD_DATE', '"on" is one day; give either "on", or "from" and "to".')
  }
  const days = { from: on ?? from ?? null, to: on ?? to ?? null }
  checkOrder(days.from, days.to)
  return days
}

/** Throws QueryError BAD_DATE where both days are given and the first lies behind the last. */
export function checkOrder(from: Day | null, to: Day | null): void {
  if (from !== null && to !== null && from > to) {
    throw new QueryError('BAD_DATE', `"from" (${from}) lies behind "to" (${to}).`)
  }
}
