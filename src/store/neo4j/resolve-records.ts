/**
 * Second step of a flush: which actor is each touched record, and each record linked to one by shared keys or rulings? A record that
 * is only named once more, in a known wording, is who it was.
 */
import { uniteRecords } from '../../graph/derive-actor.ts'
import { resolveActors } from '../../linking/resolve-actors.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { ActorRuling, RulingId } from '../../model/ruling.ts'
import {
  deleteRecords,
  deleteUnusedForms,
  recordsSharingKeys,
  recordsWithForms,
  type StoredRecord,
  setCanonical,
} from './cypher/contribution-cypher.ts'
import { rulingsAbout, toRuling } from './cypher/ruling-cypher.ts'
import { type Run, runOver, type Send } from './query.ts'
import type { Touched } from './write-contributions.ts'
import type { Rulings } from './write-rulings.ts'

export interface Resolved {
  /** Every record linked to a touched one that some document still names. */
  readonly records: ReadonlyMap<ActorId, ActorRecord>
  /** Canonical ids before the flush, of those linked that existed. */
  readonly former: ReadonlyMap<ActorId, ActorId>
  /** Canonical ids now, of all in `records`, and of all others that the new graphs name. */
  readonly present: ReadonlyMap<ActorId, ActorId>
  /** Records that existed before and now belong to another actor, or to none. */
  readonly moved: readonly ActorId[]
  /** Canonical ids, former and present, of actors that may be other than before. */
  readonly actors: ReadonlySet<ActorId>
}

export async function resolveRecords(
  run: Run,
  send: Send,
  { records: changed, canonical: named, gone }: Touched,
  { records: ruledAnew, documents: ruledDocuments, any }: Rulings,
): Promise<Resolved> {
  const touched = new Set([...changed, ...ruledAnew])
  // Before unused forms go: a record that linked two others may have lost the key by which it did.
  const { linked, rulings } = await linkedRecords(run, touched, any)
  // What only came leaves no form behind.
  const mayLose = gone.length + ruledAnew.size + ruledDocuments.size > 0
  if (mayLose) send(deleteUnusedForms([...touched]))
  const stored = await runOver(run, [...linked], recordsWithForms)

  const records = new Map<ActorId, ActorRecord>()
  const former = new Map<ActorId, ActorId>()
  for (const { id, canonical, forms } of stored) {
    if (canonical !== null) former.set(id, canonical)
    if (forms.length > 0) records.set(id, uniteRecords(forms.map((form) => JSON.parse(form) as ActorRecord)))
  }
  const merges = resolveActors([...records.values()], rulings)
  const present = new Map([...named].filter(([record]) => !linked.has(record)))
  for (const { record, canonical } of merges) present.set(record, canonical)
  writeMerges(send, stored, merges)

  const moved = [...former].filter(([id, canonical]) => present.get(id) !== canonical).map(([id]) => id)
  const actors = new Set<ActorId>()
  for (const id of [...touched, ...moved]) {
    for (const canonical of [former.get(id), present.get(id)]) if (canonical !== undefined) actors.add(canonical)
  }
  return { records, former, present, moved, actors }
}

interface Linked {
  readonly linked: ReadonlySet<ActorId>
  /** On any of them. */
  readonly rulings: readonly ActorRuling[]
}

/** `ruled`: whether there are rulings to look for. */
async function linkedRecords(run: Run, touched: ReadonlySet<ActorId>, ruled: boolean): Promise<Linked> {
  const linked = new Set(touched)
  const rulings = new Map<RulingId, ActorRuling>()
  let edge = [...touched]
  while (edge.length > 0) {
    const found = await run(recordsSharingKeys(edge))
    const others = new Set(found.map(({ id }) => id))
    for (const row of ruled ? await run(rulingsAbout(edge)) : []) {
      const ruling = toRuling(row)
      if (ruling.kind !== 'ACTORS') continue
      rulings.set(ruling.id, ruling)
      for (const id of ruling.actors) others.add(id)
    }
    edge = [...others].filter((id) => !linked.has(id))
    for (const id of edge) linked.add(id)
  }
  return { linked, rulings: [...rulings.values()] }
}

function writeMerges(send: Send, stored: readonly StoredRecord[], merges: ReturnType<typeof resolveActors>): void {
  const before = new Map(stored.map((record) => [record.id, record]))
  const changed = merges.filter(({ record, canonical, reason }) => {
    const former = before.get(record)
    return former?.canonical !== canonical || former.reason !== reason
  })
  if (changed.length > 0) send(setCanonical(changed))
  const nameless = stored.filter(({ forms }) => forms.length === 0).map(({ id }) => id)
  if (nameless.length > 0) send(deleteRecords(nameless))
}
