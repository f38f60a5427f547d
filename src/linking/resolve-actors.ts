/** Which records name one and the same actor: a pure function of the records, so that the order of import cannot matter. */
import type { ActorId } from '../model/actor.ts'
import { foldName } from '../model/fold-name.ts'
import type { ActorMerge, ActorRecord } from './actor-record.ts'
import { type Judgement, judge } from './judgement.ts'

/**
 * One merge for each record given, by record id. Records that share a key, or share one with a record that does, must be
 * given together, or they are judged apart. A record that fits two actors who cannot be one stands alone.
 */
export function resolveActors(records: readonly ActorRecord[]): readonly ActorMerge[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const links = judgePairs(byId)
  const merges = [...byId.values()].map(
    (record): ActorMerge => ({ record: record.id, canonical: record.id, reason: '' }),
  )
  const position = new Map(merges.map((merge, index) => [merge.record, index]))
  for (const group of components(links)) {
    if (hasContradiction(group, links)) continue
    const canonical = fullest(group.map((id) => byId.get(id)!))
    for (const id of group) {
      if (id === canonical.id) continue
      const reason =
        links.get(id)?.get(canonical.id)?.reason ?? [...(links.get(id)?.values() ?? [])].find(isSame)?.reason ?? ''
      merges[position.get(id)!] = { record: id, canonical: canonical.id, reason }
    }
  }
  return merges.sort((a, b) => (a.record < b.record ? -1 : 1))
}

type Links = ReadonlyMap<ActorId, ReadonlyMap<ActorId, Judgement>>

const isSame = (judgement: Judgement): boolean => judgement.verdict === 'SAME'

function judgePairs(byId: ReadonlyMap<ActorId, ActorRecord>): Links {
  const byKey = new Map<string, ActorRecord[]>()
  for (const record of byId.values()) {
    for (const key of new Set(record.keys)) byKey.set(key, [...(byKey.get(key) ?? []), record])
  }
  const links = new Map<ActorId, Map<ActorId, Judgement>>([...byId.keys()].map((id) => [id, new Map()]))
  for (const block of byKey.values()) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        if (links.get(a.id)!.has(b.id)) continue
        const judgement = judge(a, b)
        links.get(a.id)!.set(b.id, judgement)
        links.get(b.id)!.set(a.id, judgement)
      }
    }
  }
  return links
}

/** Groups of two or more records joined by SAME, leaving out every record that would join two that are NOT_SAME. */
function components(links: Links): ActorId[][] {
  const ambiguous = new Set([...links].filter(([, judgements]) => joinsStrangers(judgements, links)).map(([id]) => id))
  const groups: ActorId[][] = []
  const seen = new Set<ActorId>(ambiguous)
  for (const start of links.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const group = [start]
    for (const id of group) {
      for (const [other, judgement] of links.get(id)!) {
        if (!isSame(judgement) || seen.has(other)) continue
        seen.add(other)
        group.push(other)
      }
    }
    if (group.length > 1) groups.push(group)
  }
  return groups
}

function joinsStrangers(judgements: ReadonlyMap<ActorId, Judgement>, links: Links): boolean {
  const same = [...judgements].filter(([, judgement]) => isSame(judgement)).map(([id]) => id)
  return hasContradiction(same, links)
}

function hasContradiction(group: readonly ActorId[], links: Links): boolean {
  return group.some((a, index) => group.slice(index + 1).some((b) => links.get(a)?.get(b)?.verdict === 'NOT_SAME'))
}

/** Most words that are not initials, then the longest name, then the smallest id. */
function fullest(records: readonly ActorRecord[]): ActorRecord {
  const words = (record: ActorRecord): number =>
    foldName(record.name)
      .split(' ')
      .filter((word) => word.length > 1).length
  return [...records].sort((a, b) => words(b) - words(a) || b.name.length - a.name.length || (a.id < b.id ? -1 : 1))[0]!
}
