/** Second step of a flush: records are united over their documents, and which are one actor is judged anew. */
import { uniteRecords } from '../../graph/derive-actor.ts'
import { resolveActors } from '../../linking/resolve-actors.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { ActorRuling, RulingId } from '../../model/ruling.ts'
import { stableJson } from '../../model/stable-json.ts'
import type { Breathe } from './breathe.ts'
import type { Database } from './database.ts'
import { listOf, sql } from './sql.ts'
import type { Rulings } from './write-rulings.ts'

export interface Resolved {
  /** Records whose canonical id is another than before, with the former one; null where the record is new. */
  readonly moved: ReadonlyMap<ActorId, ActorId | null>
  /** Canonical ids, former and present, of which something may have changed. */
  readonly actors: ReadonlySet<ActorId>
}

export async function writeRecords(
  database: Database,
  touched: ReadonlySet<ActorId>,
  rulings: Rulings,
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

  const start = new Set([...changed, ...moved.keys()])
  const { rows, ruled } = await linked(database, start, keys, rulings, breathe)
  const records = rows.map((row) => parse(row.content))
  const former = new Map(rows.map((row) => [row.id as ActorId, row]))
  for (const { record, canonical, reason } of resolveActors(records, ruled)) {
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

/**
 * The records given, whose keys are among those given, and all that hang together with them through shared keys or rulings; by
 * id. With the rulings on them. A record that is gone has no keys any more, but its rulings tell who was judged with it.
 */
async function linked(
  database: Database,
  start: ReadonlySet<ActorId>,
  keys: ReadonlySet<string>,
  { records: ruledAnew, onRecords }: Rulings,
  breathe: Breathe,
): Promise<{ readonly rows: ReturnType<Database['all']>; readonly ruled: readonly ActorRuling[] }> {
  const found = new Set(start)
  const seen = new Set<string>()
  const ruled = new Map<RulingId, ActorRuling>()
  const open: string[] = []
  const fresh: ActorId[] = [...start]
  const openKey = (key: string): void => {
    if (seen.has(key)) return
    seen.add(key)
    open.push(key)
  }
  const add = (record: ActorId): void => {
    if (found.has(record)) return
    found.add(record)
    fresh.push(record)
    for (const { key } of database.all(sql('SELECT key FROM record_keys WHERE record = $record', { record }))) {
      openKey(key as string)
    }
  }
  for (const key of keys) openKey(key)
  for (const record of ruledAnew) add(record)
  while (open.length > 0 || fresh.length > 0) {
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      await breathe()
      for (const { record } of database.all(sql('SELECT record FROM record_keys WHERE key = $key', { key }))) {
        add(record as ActorId)
      }
    }
    for (const ruling of onRecords(fresh.splice(0))) {
      ruled.set(ruling.id, ruling)
      for (const record of ruling.actors) add(record)
    }
  }
  const rows = database.all(
    sql(`SELECT id, canonical, reason, content FROM records WHERE id IN ${listOf('ids')} ORDER BY id`, {
      ids: JSON.stringify([...found]),
    }),
  )
  return { rows, ruled: [...ruled.values()] }
}

function parse(content: unknown): ActorRecord {
  return JSON.parse(content as string) as ActorRecord
}
