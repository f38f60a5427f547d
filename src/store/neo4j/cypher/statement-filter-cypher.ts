/** Cypher for listings of statements by filter. */
import { attributionWords } from '../../../graph/telling.ts'
import type { DocumentId } from '../../../model/document.ts'
import { innerFilters } from '../../inner-filters.ts'
import type { ActorSelector, DateWindow, StatementFilter } from '../../store.ts'
import { toDate } from '../day.ts'
import type { Query } from '../query.ts'
import { type ActingActors, actsFor, type Bind } from './acting-cypher.ts'
import type { Stretch } from './listing-cypher.ts'

/** The ends of statements that a filter asks for. */
const ENDS = ['source', 'target', 'actor', 'with'] as const

export type End = (typeof ENDS)[number]

/** A filter whose selectors are looked up in the graph; also in the filters within it. */
export interface ResolvedFilter
  extends Omit<StatementFilter, End | 'and' | 'or' | 'not'>,
    Readonly<Record<End, ActingActors | null>> {
  readonly and: readonly ResolvedFilter[] | null
  readonly or: readonly ResolvedFilter[] | null
  readonly not: ResolvedFilter | null
}

/** All selectors of a filter and of the filters within it. */
export function selectorsOf(filter: StatementFilter): readonly ActorSelector[] {
  const own = ENDS.map((end) => filter[end]).filter((selector) => selector !== null)
  return [...own, ...innerFilters(filter).flatMap(selectorsOf)]
}

/** `meant` gives whom a selector means. */
export function resolveFilter(
  filter: StatementFilter,
  meant: (selector: ActorSelector) => ActingActors,
): ResolvedFilter {
  const actors = (end: End): ActingActors | null => {
    const selector = filter[end]
    return selector && meant(selector)
  }
  const all = (filters: readonly StatementFilter[] | null): readonly ResolvedFilter[] | null =>
    filters?.map((inner) => resolveFilter(inner, meant)) ?? null
  return {
    ...filter,
    source: actors('source'),
    target: actors('target'),
    actor: actors('actor'),
    with: actors('with'),
    and: all(filter.and),
    or: all(filter.or),
    not: filter.not && resolveFilter(filter.not, meant),
  }
}

/** In a filter: the document that the variable `document` holds. Whatever text a client sends, it is no symbol. */
export const EACH_DOCUMENT: unique symbol = Symbol('each document')

/** A filter for one document after the other. */
export type FilterOfEach = Omit<ResolvedFilter, 'document'> & { readonly document: typeof EACH_DOCUMENT }

/** How many statements of each of these documents a filter finds. */
export function statementsCountOf(
  documents: readonly DocumentId[],
  filter: ResolvedFilter,
): Query<{ readonly document: DocumentId; readonly count: number }> {
  const { text, params } = find({ ...filter, document: EACH_DOCUMENT }, null)
  return {
    text: `
      UNWIND $documents AS document
      CALL (document) { ${text} RETURN count(s) AS count }
      RETURN document, count`,
    params: { ...params, documents },
  }
}

/** Matches the statements of a filter as `s`. */
export function findStatements(filter: ResolvedFilter): Query {
  return find(filter, namesEnds(filter) ? IN_ORDER : null)
}

/** All statements. An index on several properties is used only where a condition is on each of them. */
export const IN_ORDER = { condition: 's.sortKey IS NOT NULL', params: {} }

function namesEnds(filter: ResolvedFilter): boolean {
  return ENDS.some((end) => filter[end] !== null) || innerFilters(filter).some(namesEnds)
}

/** `stretch` is the part of a list that is meant; null is all of it. */
export function find(
  filter: ResolvedFilter | FilterOfEach,
  stretch: Pick<Stretch, 'condition' | 'params'> | null,
): Query {
  const { document } = filter
  const params: Record<string, unknown> = { ...stretch?.params }
  const conditions = [...conditionsOf({ ...filter, document: null }, params)]
  if (stretch !== null) conditions.push(stretch.condition)
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  if (document === null) return { text: `MATCH (s:Statement)${where}`, params }
  // From the document on: a few statements, however many the store holds.
  const named = document === EACH_DOCUMENT ? 'document' : '$document'
  return {
    text: `MATCH (:Document {id: ${named}})<-[:EVIDENCED_BY]-(s:Statement) WITH DISTINCT s${where}`,
    params: document === EACH_DOCUMENT ? params : { ...params, document },
  }
}

/** Adds to `params` what the conditions name; those of a filter within the filter have names of their own. */
export function conditionsOf(
  filter: ResolvedFilter,
  params: Record<string, unknown>,
  counter = { nested: 0 },
  prefix = '',
): readonly string[] {
  const conditions: string[] = []
  const bind: Bind = (name, value) => {
    params[`${prefix}${name}`] = value
    return `$${prefix}${name}`
  }
  const { source, target, actor, types, polarity, modality, window, minConfidence, document, review } = filter
  const other = filter.with
  const either = actor ?? other
  if (source) conditions.push(actsFor('source', 'source', source, bind))
  if (target) conditions.push(actsFor('target', 'target', target, bind))
  if (actor && other) {
    const one = actsFor('source', 'actor', actor, bind)
    const two = actsFor('target', 'actor', actor, bind)
    conditions.push(
      `((${one} AND ${actsFor('target', 'other', other, bind)}) OR (${two} AND ${actsFor('source', 'other', other, bind)}))`,
    )
  } else if (either) {
    conditions.push(`(${actsFor('source', 'actor', either, bind)} OR ${actsFor('target', 'actor', either, bind)})`)
  }
  if (types) conditions.push(`s.type IN ${bind('types', types)}`)
  if (polarity) conditions.push(`s.polarity = ${bind('polarity', polarity)}`)
  if (modality) conditions.push(`s.modality IN ${bind('modality', modality)}`)
  if (minConfidence !== null) conditions.push(`s.confidence >= ${bind('minConfidence', minConfidence)}`)
  if (review) conditions.push(`s.review IN ${bind('review', review)}`)
  if (window) conditions.push(inWindow(window, bind))
  if (filter.datePrecision) conditions.push(`${DATE_PRECISION} IN ${bind('datePrecision', filter.datePrecision)}`)
  if (filter.dateAnchor) {
    const anchors = bind('dateAnchor', filter.dateAnchor)
    conditions.push(`EXISTS { (s)-[e:EVIDENCED_BY]->(:Document) WHERE e.dateAnchor IN ${anchors} }`)
  }
  if (filter.attributed !== null) conditions.push(`s.attributed = ${bind('attributed', filter.attributed)}`)
  if (filter.attribution !== null) {
    const words = attributionWords(filter.attribution)
    conditions.push(words === null ? 'false' : `s.attributionKey CONTAINS ${bind('attribution', words)}`)
  }
  if (filter.minDocuments !== null) conditions.push(`s.documentCount >= ${bind('minDocuments', filter.minDocuments)}`)
  if (document !== null) {
    conditions.push(`EXISTS { (s)-[:EVIDENCED_BY]->(:Document {id: ${bind('document', document)}}) }`)
  }

  const nested = (inner: ResolvedFilter): readonly string[] => {
    counter.nested += 1
    return conditionsOf(inner, params, counter, `f${counter.nested}_`)
  }
  for (const inner of filter.and ?? []) conditions.push(...nested(inner))
  if (filter.or) {
    conditions.push(
      filter.or.length === 0 ? 'false' : `(${filter.or.map((inner) => allOf(nested(inner))).join(' OR ')})`,
    )
  }
  // A comparison with a target or a date that is missing is neither true nor false, and so would be its opposite.
  if (filter.not) conditions.push(`NOT coalesce(${allOf(nested(filter.not))}, false)`)
  return conditions
}

/** As `datePrecision` has it. */
const DATE_PRECISION =
  "CASE WHEN s.date IS NULL THEN 'NONE' WHEN s.date STARTS WITH 'X' THEN 'YEARLESS' WHEN s.date CONTAINS '/' THEN 'RANGE'" +
  " ELSE CASE size(replace(s.date, '~', '')) WHEN 10 THEN 'DAY' WHEN 7 THEN 'MONTH' ELSE 'YEAR' END END"

function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`
}

function inWindow({ from, to, certainty, includeUndated }: DateWindow, bind: Bind): string {
  const [lower, upper] =
    certainty === 'SURELY' ? ['s.dateEarliest', 's.dateLatest'] : ['s.dateLatest', 's.dateEarliest']
  const dated = ['s.dateEarliest IS NOT NULL']
  if (from !== null) dated.push(`${lower} >= ${bind('from', toDate(from))}`)
  if (to !== null) dated.push(`${upper} <= ${bind('to', toDate(to))}`)
  const inside = dated.join(' AND ')
  return includeUndated ? `(s.dateEarliest IS NULL OR (${inside}))` : inside
}
