/** Statements of actors in the order of a list: an index gives those of each, so that of one with thousands only a page is read. */
import { meansPersons } from '../../means-persons.ts'
import type { ActorSelector, StatementFilter } from '../../store.ts'
import type { Query } from '../query.ts'
import { keysUpTo } from '../sort-key.ts'
import { type ActingActors, actsFor, type Bind, type End, MEANT, onTheDay, selectorParams } from './acting-cypher.ts'
import type { Stretch } from './listing-cypher.ts'
import { conditionsOf, findStatements, IN_ORDER, type ResolvedFilter } from './statement-filter-cypher.ts'

/** A filter that names actors. `Others` is how those are given that are not walked, `Rest` how a filter has them. */
export interface Walk<Others = ActingActors, Rest = ResolvedFilter> {
  /** From whom on statements are read: the query itself looks up whom that means (`MEANT`). */
  readonly walked: ActorSelector
  /** The ends at which they may stand, each with the opposite one. */
  readonly ends: readonly (readonly [End, End])[]
  /** Who stands at the opposite end; null is anybody. */
  readonly others: Others | null
  /** What else the filter asks. */
  readonly rest: Rest
}

const SOURCE = ['source', 'target'] as const
const TARGET = ['target', 'source'] as const

/** Null where the filter itself names no end, or a document, which has few statements. */
export function walkOf(filter: StatementFilter): Walk<ActorSelector, StatementFilter> | null {
  const { source, target, actor, document } = filter
  const [one, two] = [actor ?? filter.with, actor && filter.with]
  if (document !== null) return null
  if (source) return { walked: source, ends: [SOURCE], others: null, rest: { ...filter, source: null } }
  if (target) return { walked: target, ends: [TARGET], others: null, rest: { ...filter, target: null } }
  if (!one) return null
  const [walked, others] = two && meansPersons(two) && !meansPersons(one) ? [two, one] : [one, two]
  return { walked, ends: [SOURCE, TARGET], others, rest: { ...filter, actor: null, with: null } }
}

/** A filter as a query knows it: with all its selectors looked up, or with those from whom it goes on looked up on the way. */
export type KnownFilter = ResolvedFilter | Walk

/** Goes on from `meant` to the first `$limit` statements of a stretch, as `s`. */
export function findAlong(walk: Walk, stretch: Stretch): Query {
  const { text, params } = along(
    walk,
    stretch,
    (end) => `ORDER BY ${alongEnd(end, stretch.orderBy)} LIMIT toInteger($limit)`,
  )
  return { text: `${text} WITH DISTINCT s ORDER BY ${stretch.orderBy} LIMIT toInteger($limit)`, params }
}

export function statementsCount(filter: KnownFilter): Query<{ readonly count: number }> {
  if ('walked' in filter) {
    const { text, params } = along(filter, IN_ORDER, () => '')
    return { text: `${MEANT}${text} RETURN count(DISTINCT s) AS count`, params }
  }
  const { text, params } = findStatements(filter)
  return { text: `${text} RETURN count(s) AS count`, params }
}

/** Goes on from `meant` to statements, as `s`; `tail` ends what is read of one actor at one end. */
function along(
  { walked, ends, others, rest }: Walk,
  stretch: Pick<Stretch, 'condition' | 'params'>,
  tail: (end: End) => string,
): Query {
  const params: Record<string, unknown> = { ...stretch.params, walked: selectorParams(walked) }
  const bind: Bind = (name, value) => {
    params[name] = value
    return `$${name}`
  }
  const conditions = [...conditionsOf(rest, params), stretch.condition]
  // A window ends where what it asks for begins: later statements are passed over in the index.
  if (rest.window && rest.window.to !== null) {
    conditions.push(`s.sortKey >= ${bind('newest', keysUpTo(rest.window.to))}`)
  }
  const branches = ends.map(([end, opposite]) => {
    const own = [
      `s.${end}Id = id`,
      onTheDay(end, 'terms', 'bodies'),
      ...(others ? [actsFor(opposite, 'others', others, bind)] : []),
      ...conditions,
    ]
    return `
        MATCH (s:Statement)
        WHERE ${own.join(' AND ')}
        RETURN s ${tail(end)}`
  })
  return {
    text: `
      UNWIND meant AS one
      WITH one.id AS id, one.terms AS terms, one.bodies AS bodies
      CALL (id, terms, bodies) {${branches.join('\n        UNION ALL')}
      }`,
    params,
  }
}

/** The planner takes the order from the index only where the first property is named as well, though it has one value. */
function alongEnd(end: End, orderBy: string): string {
  if (orderBy === 's.sortKey') return `s.${end}Id, s.sortKey`
  return orderBy === 's.sortKey DESC' ? `s.${end}Id DESC, s.sortKey DESC` : orderBy
}
