/** Questions about actors, as SQL. */
import { DOCUMENTS_OF_A_FORM } from '../../graph/name-forms.ts'
import type { ActorId } from '../../model/actor.ts'
import { foldName } from '../../model/fold-name.ts'
import type { ActorFilter, ActorPosition, PageRequest } from '../store.ts'
import { goingOn } from './database.ts'
import { listOf, type Sql, type SqlValue, sql, upTo, where } from './sql.ts'
import { wordQuery } from './word-search.ts'

/** One row more than a page has, so that the caller sees whether another follows. */
export function actorsPage(filter: ActorFilter, page: PageRequest<ActorPosition>): Sql {
  const { conditions, params } = parts(filter)
  if (page.after !== null) {
    conditions.push('(a.folded, a.id) > ($afterName, $afterId)')
    params.afterName = page.after.name
    params.afterId = page.after.id
  }
  return sql(`SELECT a.* FROM actors a ${where(conditions)} ORDER BY a.folded, a.id ${upTo('limit')}`, {
    ...params,
    limit: page.first + 1,
  })
}

export function actorsCount(filter: ActorFilter): Sql {
  const { conditions, params } = parts(filter)
  return sql(`SELECT count(*) AS count FROM actors a ${where(conditions)}`, params)
}

/** Each row has the id that was asked for as `asked`. */
export function actorsById(ids: readonly ActorId[]): Sql {
  return sql(
    `SELECT r.id AS asked, a.* FROM records r JOIN actors a ON a.id = r.canonical WHERE r.id IN ${listOf('ids')}`,
    { ids: JSON.stringify(ids) },
  )
}

/** All wordings of the actors that were asked for as `asked`, each with the first documents that give it, in JSON. */
export function wordingsOf(ids: readonly ActorId[]): Sql {
  return sql(
    `SELECT a.id AS asked, f.content, (
       SELECT json_group_array(document) FROM (
         SELECT document FROM contributions WHERE form = f.num AND held = 0 ORDER BY document LIMIT $most)) AS documents
     FROM records a JOIN records r ON r.canonical = a.canonical JOIN forms f ON f.record = r.id
     WHERE a.id IN ${listOf('ids')}`,
    { ids: JSON.stringify(ids), most: DOCUMENTS_OF_A_FORM },
  )
}

export function actorsNamed(name: string): Sql {
  return sql('SELECT a.* FROM actor_names n JOIN actors a ON a.id = n.actor WHERE n.folded = $folded ORDER BY a.id', {
    folded: foldName(name),
  })
}

/** By id, for the export. */
export function actorsAfter(id: ActorId, limit: number): Sql {
  return sql(`SELECT * FROM actors WHERE id > $id ORDER BY id ${upTo('limit')}`, { id, limit })
}

function parts({ search, kind, country }: ActorFilter): { conditions: string[]; params: Record<string, SqlValue> } {
  const conditions = [goingOn('a.id')]
  const params: Record<string, SqlValue> = {}
  if (search !== null) {
    const words = wordQuery(search, true)
    if (words === null) conditions.push('FALSE')
    else {
      conditions.push(
        'a.id IN (SELECT actor FROM actor_names WHERE num IN (SELECT rowid FROM actor_words WHERE words MATCH $words))',
      )
      params.words = words
    }
  }
  if (kind !== null) {
    conditions.push('a.kind = $kind')
    params.kind = kind
  }
  if (country !== null) {
    conditions.push('a.country = $country')
    params.country = country
  }
  return { conditions, params }
}
