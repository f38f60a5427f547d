/** Second step of a flush: records are united over their documents, and which are one actor is judged anew. */
import { uniteRecords } from '../../graph/derive-actor.ts'
import { resolveActors } from '../../linking/resolve-actors.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import { stableJson } from '../../model/stable-json.ts'
import type { Breathe } from './breathe.ts'
import type { Database } from './database.ts'
import { listOf, sql } from './sql.ts'

export interface Resolved {
  /** Records whose canonical id is another than before, with the former one; null where the record is new. */
  readonly moved: ReadonlyMap<ActorId, ActorId | null>
  /** Canonical ids, former and present, of which something may have changed. */
  readonly actors: ReadonlySet<ActorId>
}

export async function writeRecords(
  database: Database,
  touched: ReadonlySet<ActorId>,
  breathe: Breathe,
): Promise<Resolved> {
  const moved = new Map<ActorId, ActorId | null>()
  const actors = new Set<ActorId>()
  const changed = new Set<ActorId>()
  const keys = new Set<string>()
  for (const id of touched) {
    await breathe()
    const before = database.get(sql('SELECT canonical, content FROM records WHERE id = $id', { id }))
    const forms = database.all(sql('SELECT content FROM forms WHERE record = $id', { id }))
    const record = forms.length === 0 ? null : uniteRecords(forms.map((row) => parse(row.content)))
    const content = record && stableJson(record)
    if ((before?.content ?? null) === content) continue
    if (before !== null) actors.add(before.canonical as ActorId)
    for (const row of database.all(sql('DELETE FROM record_keys WHERE record = $id RETURNING key', { id }))) {
      keys.add(row.key as string)
    }
    if (record === null || content === null) {
      database.run(sql('DELETE FROM records WHERE id = $id', { id }))
      moved.set(id, before?.canonical as ActorId)
      continue
    }
    changed.add(id)
    if (before === null) moved.set(id, null)
    database.run(
      sql(
        `INSERT INTO records (id, canonical, reason, content) VALUES ($id, $id, '', $content)
         ON CONFLICT (id) DO UPDATE SET content = excluded.content`,
        { id, content },
      ),
    )
    for (const key of record.keys) {
      keys.add(key)
      database.run(sql('INSERT OR IGNORE INTO record_keys (key, record) VALUES ($key, $id)', { key, id }))
    }
  }

  const judged = await sharing(database, changed, keys, breathe)
  const records = judged.map((row) => parse(row.content))
  const former = new Map(judged.map((row) => [row.id as ActorId, row]))
  for (const { record, canonical, reason } of resolveActors(records)) {
    await breathe()
    const before = former.get(record)
    if (before === undefined) continue
    if (changed.has(record)) actors.add(canonical)
    if (before.canonical !== canonical) {
      if (!moved.has(record)) moved.set(record, before.canonical as ActorId)
      actors.add(before.canonical as ActorId).add(canonical)
    }
    if (before.canonical !== canonical || before.reason !== reason) {
      database.run(
        sql('UPDATE records SET canonical = $canonical, reason = $reason WHERE id = $record', {
          record,
          canonical,
          reason,
        }),
      )
    }
  }
  return { moved, actors }
}

/** The records given, and all that hang together with them or with these keys through shared keys; by id. */
async function sharing(
  database: Database,
  start: ReadonlySet<ActorId>,
  keys: ReadonlySet<string>,
  breathe: Breathe,
): Promise<ReturnType<Database['all']>> {
  const found = new Set(start)
  // A set gives what is added during the loop its turn as well.
  const open = new Set(keys)
  for (const key of open) {
    await breathe()
    for (const row of database.all(sql('SELECT record FROM record_keys WHERE key = $key', { key }))) {
      const record = row.record as ActorId
      if (found.has(record)) continue
      found.add(record)
      for (const other of database.all(sql('SELECT key FROM record_keys WHERE record = $record', { record }))) {
        open.add(other.key as string)
      }
    }
  }
  return database.all(
    sql(`SELECT id, canonical, reason, content FROM records WHERE id IN ${listOf('ids')} ORDER BY id`, {
      ids: JSON.stringify([...found]),
    }),
  )
}

function parse(content: unknown): ActorRecord {
  return JSON.parse(content as string) as ActorRecord
}
