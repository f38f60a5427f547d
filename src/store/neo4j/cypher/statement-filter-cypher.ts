/** Cypher for listings of statements by filter. */
import type { ActorId } from '../../../model/actor.ts'
import type { ActorSelector, DateWindow, PageRequest, StatementFilter, StatementPosition } from '../../store.ts'
import { toDate } from '../day.ts'
import type { Query } from '../query.ts'
import { statementSortKey } from '../sort-key.ts'
import type { StatementRow } from './statement-cypher.ts'

/** The ends of statements that a filter asks for. */
const ENDS = ['source', 'target', 'actor', 'with'] as const

export type End = (typeof ENDS)[number]

/** A filter whose actors are canonical ids, representatives included. */
export type ResolvedFilter = Omit<StatementFilter, End> & { readonly [K in End]: readonly ActorId[] | null }

/** The canonical ids that the selectors mean; a selector that matches nobody has no row. Null where none is given. */
export function selectActors(
  filter: Pick<StatementFilter, End>,
): Query<{ readonly end: End; readonly ids: readonly ActorId[] }> | null {
  const selectors = ENDS.flatMap((end) => {
    const selector: ActorSelector | null = filter[end]
    return selector === null ? [] : [{ end, ...selector }]
  })
  if (selectors.length === 0) return null
  return {
    text: `
      UNWIND $selectors AS selector
      MATCH (r:ActorRecord) WHERE r.id IN selector.ids
      MATCH (a:Actor {id: r.canonical})
      WITH DISTINCT selector, a
      CALL (selector, a) {
        RETURN a.id AS id
        UNION
        WITH a WHERE selector.throughRepresentatives
        MATCH (a)<-[:REPRESENTS]-(p:Actor)
        RETURN p.id AS id
        UNION
        WITH a WHERE selector.throughRepresentatives AND a:Country
        MATCH (o:Organization {country: a.country})<-[:REPRESENTS]-(p:Actor)
        RETURN p.id AS id
      }
      RETURN selector.end AS end, collect(DISTINCT id) AS ids`,
    params: { selectors },
  }
}

/** One row more than a page has. */
export function statementsPage(filter: ResolvedFilter, page: PageRequest<StatementPosition>): Query<StatementRow> {
  const found = find(filter, page)
  return {
    text: `${found.text} RETURN properties(s) AS statement ORDER BY s.sortKey LIMIT toInteger($limit)`,
    params: { ...found.params, limit: page.first + 1 },
  }
}

/** Matches the statements of a filter as `s`. */
export function findStatements(filter: ResolvedFilter): Query {
  return find(filter, null)
}

export function statementsCount(filter: ResolvedFilter): Query<{ readonly count: number }> {
  const { text, params } = find(filter, null)
  return { text: `${text} RETURN count(s) AS count`, params }
}

function find(filter: ResolvedFilter, page: PageRequest<StatementPosition> | null): Query {
  const conditions: string[] = []
  const params: Record<string, unknown> = {}
  const add = (condition: string, values: Readonly<Record<string, unknown>>): void => {
    conditions.push(condition)
    Object.assign(params, values)
  }
  const { source, target, actor, types, polarity, modality, window, minConfidence, document, review } = filter
  const other = filter.with
  if (source) add('s.sourceId IN $source', { source })
  if (target) add('s.targetId IN $target', { target })
  if (actor && other) {
    add('((s.sourceId IN $actor AND s.targetId IN $other) OR (s.targetId IN $actor AND s.sourceId IN $other))', {
      actor,
      other,
    })
  } else if (actor || other) {
    add('(s.sourceId IN $actor OR s.targetId IN $actor)', { actor: actor ?? other })
  }
  if (types) add('s.type IN $types', { types })
  if (polarity) add('s.polarity = $polarity', { polarity })
  if (modality) add('s.modality IN $modality', { modality })
  if (minConfidence !== null) add('s.confidence >= $minConfidence', { minConfidence })
  if (review) add('s.review IN $review', { review })
  if (window) add(inWindow(window), bounds(window))
  if (page !== null) add(...behind(page.after))
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  if (document === null) return { text: `MATCH (s:Statement)${where}`, params }
  // From the document on: a few statements, however many the store holds.
  return {
    text: `MATCH (:Document {id: $document})<-[:EVIDENCED_BY]-(s:Statement) WITH DISTINCT s${where}`,
    params: { ...params, document },
  }
}

// The index is read in its order only where a condition is on its property, so the first page has one as well.
function behind(after: StatementPosition | null): [string, Readonly<Record<string, unknown>>] {
  return after === null ? ['s.sortKey IS NOT NULL', {}] : ['s.sortKey > $after', { after: statementSortKey(after) }]
}

function inWindow({ from, to, certainty, includeUndated }: DateWindow): string {
  const [lower, upper] =
    certainty === 'SURELY' ? ['s.dateEarliest', 's.dateLatest'] : ['s.dateLatest', 's.dateEarliest']
  const dated = ['s.dateEarliest IS NOT NULL']
  if (from !== null) dated.push(`${lower} >= $from`)
  if (to !== null) dated.push(`${upper} <= $to`)
  const inside = dated.join(' AND ')
  return includeUndated ? `(s.dateEarliest IS NULL OR (${inside}))` : inside
}

function bounds({ from, to }: DateWindow): Readonly<Record<string, unknown>> {
  return {
    ...(from === null ? {} : { from: toDate(from) }),
    ...(to === null ? {} : { to: toDate(to) }),
  }
}
