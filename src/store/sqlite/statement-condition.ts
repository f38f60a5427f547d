/** What a filter asks of a statement, as SQL. */
import { attributionWords } from '../../graph/telling.ts'
import type { ActorSelector, DateWindow, StatementFilter } from '../store.ts'
import { actorTables, selectorParams } from './acting-query.ts'
import { goingOn } from './database.ts'
import { type SqlValue, where } from './sql.ts'
import { type Branch, branchesOf, type Ends, endConditions, type Named } from './statement-ends.ts'

/** What a filter asks of `statements s`. */
export interface FilterParts {
  /** For the `WITH` clause: those of `source`, `target`, `actor` and `other`, for each that is asked for (`actorTables`). */
  readonly tables: readonly string[]
  readonly conditions: readonly string[]
  /**
   * The same from those on whom the filter names, each statement in one branch; null where it names nobody, or a document, which has
   * few statements.
   */
  readonly branches: readonly Branch[] | null
  readonly params: Readonly<Record<string, SqlValue>>
}

export function filterParts(filter: StatementFilter): FilterParts {
  const parts: Collected = { tables: [], params: {}, nested: 0 }
  const ends = endsOf(filter, '', parts)
  const others = [goingOn('s.id'), ...otherConditions(filter, '', parts)]
  const branches = filter.document === null ? branchesOf(ends) : null
  return {
    tables: parts.tables,
    conditions: [...others, ...endConditions(ends)],
    branches: branches?.map((branch) => ({ ...branch, conditions: [...others, ...branch.conditions] })) ?? null,
    params: parts.params,
  }
}

/** Queries that have, together, these columns of each statement of a filter once; `more` are further conditions. */
export function selectsOf(
  { branches, conditions }: FilterParts,
  columns: string,
  more: readonly string[] = [],
): readonly string[] {
  if (branches === null) return [`SELECT ${columns} FROM statements s ${where([...conditions, ...more])}`]
  return branches.map(
    ({ actors, end, conditions: own }) =>
      `SELECT ${columns} FROM ${actors}_ids a CROSS JOIN statements s ${where([`s.${end} = a.id`, ...own, ...more])}`,
  )
}

export function selectAll(parts: FilterParts, columns: string, more: readonly string[] = []): string {
  return selectsOf(parts, columns, more).join(' UNION ALL ')
}

export function withTables(tables: readonly string[]): string {
  return tables.length === 0 ? '' : `WITH ${tables.join(', ')} `
}

interface Collected {
  readonly tables: string[]
  readonly params: Record<string, SqlValue>
  /** How many filters within the filter there are so far. */
  nested: number
}

/** `prefix` keeps the names of parameters and tables of one filter apart from those of the filters around it. */
function conditionsOf(filter: StatementFilter, prefix: string, parts: Collected): readonly string[] {
  return [...otherConditions(filter, prefix, parts), ...endConditions(endsOf(filter, prefix, parts))]
}

function endsOf(filter: StatementFilter, prefix: string, { tables, params }: Collected): Ends {
  const named = (end: string, selector: ActorSelector | null): Named | null => {
    if (selector === null) return null
    const name = `${prefix}${end}`
    tables.push(...actorTables(name, selector))
    Object.assign(params, selectorParams(name, selector))
    return { name, selector }
  }
  return {
    source: named('source', filter.source),
    target: named('target', filter.target),
    actor: named('actor', filter.actor),
    other: named('other', filter.with),
  }
}

/** What a filter asks beside its ends. */
function otherConditions(filter: StatementFilter, prefix: string, parts: Collected): readonly string[] {
  const conditions: string[] = []
  const bind = (name: string, value: SqlValue): string => {
    parts.params[`${prefix}${name}`] = value
    return `$${prefix}${name}`
  }
  const oneOf = (name: string, values: readonly string[]): string => {
    // Not as a list in JSON: a condition stands in several places of a query, and each would read it anew.
    const bound = values.map((value, index) => bind(`${name}${index}`, value))
    return bound.length === 1 ? `= ${bound[0]}` : `IN (${bound.join(', ')})`
  }
  if (filter.types) conditions.push(`s.type ${oneOf('types', filter.types)}`)
  if (filter.polarity) conditions.push(`s.polarity = ${bind('polarity', filter.polarity)}`)
  if (filter.modality) conditions.push(`s.modality ${oneOf('modality', filter.modality)}`)
  if (filter.minConfidence !== null) conditions.push(`s.confidence >= ${bind('minConfidence', filter.minConfidence)}`)
  if (filter.review) conditions.push(`s.review ${oneOf('review', filter.review)}`)
  if (filter.document !== null) {
    conditions.push(`s.id IN (SELECT statement FROM evidence WHERE document = ${bind('document', filter.document)})`)
  }
  if (filter.window) conditions.push(inWindow(filter.window, bind))
  if (filter.datePrecision) conditions.push(`${DATE_PRECISION} ${oneOf('datePrecision', filter.datePrecision)}`)
  if (filter.dateAnchor) {
    const anchors = oneOf('dateAnchor', filter.dateAnchor)
    conditions.push(`EXISTS (SELECT 1 FROM evidence e WHERE e.statement = s.id AND e.date_anchor ${anchors})`)
  }
  if (filter.attributed !== null) conditions.push(`s.attributed = ${bind('attributed', Number(filter.attributed))}`)
  if (filter.attribution !== null) {
    const words = attributionWords(filter.attribution)
    conditions.push(words === null ? 'FALSE' : `instr(s.attributions, ${bind('attribution', words)}) > 0`)
  }
  if (filter.minDocuments !== null) conditions.push(`s.document_count >= ${bind('minDocuments', filter.minDocuments)}`)

  const nested = (inner: StatementFilter): readonly string[] => {
    parts.nested += 1
    return conditionsOf(inner, `f${parts.nested}_`, parts)
  }
  for (const inner of filter.and ?? []) conditions.push(...nested(inner))
  if (filter.or) {
    conditions.push(
      filter.or.length === 0 ? 'FALSE' : `(${filter.or.map((inner) => allOf(nested(inner))).join(' OR ')})`,
    )
  }
  // A comparison with a target or a date that is missing is neither true nor false, and so would be its opposite.
  if (filter.not) conditions.push(`${allOf(nested(filter.not))} IS NOT TRUE`)
  return conditions
}

/** As `datePrecision` has it. */
const DATE_PRECISION =
  "CASE WHEN s.date IS NULL THEN 'NONE' WHEN s.date LIKE 'X%' THEN 'YEARLESS' WHEN instr(s.date, '/') > 0 THEN 'RANGE'" +
  " ELSE CASE length(rtrim(s.date, '~')) WHEN 10 THEN 'DAY' WHEN 7 THEN 'MONTH' ELSE 'YEAR' END END"

function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`
}

function inWindow(
  { from, to, certainty, includeUndated }: DateWindow,
  bind: (name: string, value: SqlValue) => string,
): string {
  const bounds = ['s.date_earliest IS NOT NULL', 's.date_latest IS NOT NULL']
  const [lower, upper] =
    certainty === 'SURELY' ? ['s.date_earliest', 's.date_latest'] : ['s.date_latest', 's.date_earliest']
  if (from !== null) bounds.push(`${lower} >= ${bind('from', from)}`)
  if (to !== null) bounds.push(`${upper} <= ${bind('to', to)}`)
  const dated = bounds.join(' AND ')
  return includeUndated ? `((${dated}) OR s.date_earliest IS NULL OR s.date_latest IS NULL)` : `(${dated})`
}
