/** Reads for suggested merges. */
import { candidatePairs, type InCommon } from '../../graph/merge-candidates.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { SuggestedMerge } from '../../model/suggested-merge.ts'
import type { MergeFilter } from '../store.ts'
import { pairsAskedFor, suggestionsFor } from '../suggested-merges.ts'
import { type Database, goingOn } from './database.ts'
import { rulingsAbout, toRuling } from './ruling-query.ts'
import { listOf, type Sql, type SqlValue, sql, where } from './sql.ts'

export function suggestedMerges(database: Database, filter: MergeFilter): readonly SuggestedMerge[] {
  const asked = filter.actors && new Set(database.all(canonicalIds(filter.actors)).map((row) => row.id as ActorId))
  const common = (query: Sql): readonly InCommon[] => database.all(query) as readonly unknown[] as readonly InCommon[]
  const pairs = pairsAskedFor(candidatePairs(common(sharing(filter, asked)), common(compatriots(filter, asked))), asked)
  const records = database.all(recordsOfActors([...new Set(pairs.flat())]))
  const rulings = database.all(rulingsAbout(records.map((row) => row.id as ActorId))).map(toRuling)
  const recordsOf = new Map<ActorId, ActorRecord[]>()
  for (const { canonical, content } of records) {
    const own = recordsOf.get(canonical as ActorId) ?? []
    own.push(JSON.parse(content as string) as ActorRecord)
    recordsOf.set(canonical as ActorId, own)
  }
  return suggestionsFor(filter, pairs, recordsOf, rulings)
}

type Asked = ReadonlySet<ActorId> | null

const canonicalIds = (ids: readonly ActorId[]): Sql =>
  sql(`SELECT DISTINCT canonical AS id FROM records WHERE id IN ${listOf('ids')}`, { ids: JSON.stringify(ids) })

/** Actors under the keys that several have. */
function sharing(filter: MergeFilter, asked: Asked): Sql {
  const { conditions, params } = parts(filter, asked)
  const own =
    asked === null
      ? ''
      : `WHERE key IN (SELECT k.key FROM records r JOIN record_keys k ON k.record = r.id WHERE r.canonical IN ${listOf('asked')})`
  return sql(
    `WITH under (common, id) AS (SELECT DISTINCT k.key, r.canonical FROM record_keys k JOIN records r ON r.id = k.record ${own}),` +
      ' several (common) AS (SELECT common FROM under GROUP BY common HAVING count(*) > 1)' +
      ' SELECT u.common, a.id, a.kind, a.name FROM several JOIN under u ON u.common = several.common JOIN actors a ON a.id = u.id' +
      ` ${where(conditions)} ORDER BY u.common, a.id`,
    params,
  )
}

/** Actors by country; of persons only those that are known by name. */
function compatriots(filter: MergeFilter, asked: Asked): Sql {
  const { conditions, params } = parts(filter, asked)
  conditions.push(
    'a.country IS NOT NULL',
    "(a.kind = 'ORGANIZATION' OR (a.kind = 'PERSON' AND EXISTS" +
      ' (SELECT 1 FROM records r JOIN record_keys k ON k.record = r.id WHERE r.canonical = a.id)))',
  )
  if (asked !== null) conditions.push(`a.country IN (SELECT country FROM actors WHERE id IN ${listOf('asked')})`)
  return sql(
    `SELECT a.country AS common, a.id, a.kind, a.name FROM actors a ${where(conditions)} ORDER BY a.id`,
    params,
  )
}

function parts(
  { kind }: MergeFilter,
  asked: Asked,
): { readonly conditions: string[]; readonly params: Readonly<Record<string, SqlValue>> } {
  return {
    conditions: [goingOn('a.id'), ...(kind === null ? [] : ['a.kind = $kind'])],
    params: {
      ...(kind === null ? {} : { kind }),
      ...(asked === null ? {} : { asked: JSON.stringify([...asked]) }),
    },
  }
}

function recordsOfActors(ids: readonly ActorId[]): Sql {
  return sql(`SELECT id, canonical, content FROM records WHERE canonical IN ${listOf('ids')} ORDER BY id`, {
    ids: JSON.stringify(ids),
  })
}
