/** Which records name one and the same actor: a pure function of the records, so that the order of import cannot matter. */
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { foldName } from '../model/fold-name.ts'
import type { ActorRuling } from '../model/ruling.ts'
import type { ActorMerge } from './actor-merge.ts'
import { type Judgement, judge } from './judgement.ts'
import { type RuledActors, ruledActors } from './ruled-actors.ts'

/**
 * One merge for each record given, by record id. Records that share a key, or share one with a record that does, must be
 * given together, or they are judged apart; so must records that a ruling names. A record that fits two actors who cannot be
 * one stands alone.
 *
 * People's rulings come before all judgement. SAME brings two actors together with all records judged to be one with either.
 * NOT_SAME parts two records, and a third that fits both then stands alone, as above. Of rulings that contradict one another
 * the latest count (`ruledActors`).
 *
 * Unsure: a ruling names two records. Where an extractor gives a person another id, or the documents that named a record are
 * gone, it rests, and what it brought together is judged by names and offices again.
 */
export function resolveActors(
  records: readonly ActorRecord[],
  rulings: readonly ActorRuling[] = [],
): readonly ActorMerge[] {
  const byId = new Map([...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]))
  const ruled = ruledActors(rulings, new Set(byId.keys()))
  const links = judgePairs(byId, ruled)
  const merges = new Map(
    [...byId.keys()].map((id): [ActorId, ActorMerge] => [id, { record: id, canonical: id, reason: '' }]),
  )
  for (const group of ruledGroups(groupsOf(links), ruled, byId)) {
    const canonical = fullest(group.map((id) => byId.get(id)!))
    for (const id of group) {
      if (id === canonical.id) continue
      merges.set(id, { record: id, canonical: canonical.id, reason: reasonFor(id, canonical.id, links, ruled) })
    }
  }
  return [...merges.values()]
}

/** Groups of two or more records, none of which contains two who are NOT_SAME. */
function groupsOf(links: Links): readonly (readonly ActorId[])[] {
  return components(links).filter((group) => !hasContradiction(group, links))
}

/** Groups that rulings join become one, unless that would bring together whom another ruling parts. */
function ruledGroups(
  groups: readonly (readonly ActorId[])[],
  { standing, coreOf, apart }: RuledActors,
  byId: ReadonlyMap<ActorId, ActorRecord>,
): readonly (readonly ActorId[])[] {
  if (standing.length === 0) return groups
  const members = Map.groupBy(byId.keys(), coreOf)
  const links = new Map<ActorId, Map<ActorId, Judgement>>([...members.keys()].map((core) => [core, new Map()]))
  const link = (a: ActorId, b: ActorId, verdict: Judgement['verdict']): void => {
    if (a === b) return
    links.get(a)!.set(b, { verdict, reason: '' })
    links.get(b)!.set(a, { verdict, reason: '' })
  }
  for (const group of groups) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) link(coreOf(a), coreOf(b), 'SAME')
    }
  }
  for (const [a, b] of apart) link(a, b, 'NOT_SAME')
  const joined = groupsOf(links)
  const within = new Set(joined.flat())
  return [...joined, ...[...members.keys()].filter((core) => !within.has(core)).map((core) => [core])]
    .map((cores) => cores.flatMap((core) => members.get(core)!))
    .filter((group) => group.length > 1)
}

function reasonFor(id: ActorId, canonical: ActorId, links: Links, { standing }: RuledActors): string {
  const own = links.get(id)!
  const judged = own.get(canonical)
  if (judged && isSame(judged)) return judged.reason
  const ruling = standing.find(({ verdict, actors }) => verdict === 'SAME' && actors.includes(id))
  if (ruling) return ruling.reason === '' ? `ruled by ${ruling.by}` : `ruled by ${ruling.by}: ${ruling.reason}`
  return [...own.values()].find(isSame)?.reason ?? ''
}

type Links = ReadonlyMap<ActorId, ReadonlyMap<ActorId, Judgement>>

const isSame = (judgement: Judgement): boolean => judgement.verdict === 'SAME'

function judgePairs(byId: ReadonlyMap<ActorId, ActorRecord>, { coreOf, apart }: RuledActors): Links {
  const byKey = new Map<string, ActorRecord[]>()
  for (const record of byId.values()) {
    for (const key of new Set(record.keys)) byKey.set(key, [...(byKey.get(key) ?? []), record])
  }
  const links = new Map<ActorId, Map<ActorId, Judgement>>([...byId.keys()].map((id) => [id, new Map()]))
  for (const block of byKey.values()) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        // What a ruling says of two is not judged; it is brought in where groups are joined.
        if (links.get(a.id)!.has(b.id) || coreOf(a.id) === coreOf(b.id)) continue
        const judgement = judge(a, b)
        links.get(a.id)!.set(b.id, judgement)
        links.get(b.id)!.set(a.id, judgement)
      }
    }
  }
  if (apart.length === 0) return links
  const members = Map.groupBy(byId.keys(), coreOf)
  for (const [first, second] of apart) {
    for (const a of members.get(first)!) {
      for (const b of members.get(second)!) {
        links.get(a)!.set(b, RULED_APART)
        links.get(b)!.set(a, RULED_APART)
      }
    }
  }
  return links
}

const RULED_APART: Judgement = { verdict: 'NOT_SAME', reason: 'ruled not to be the same' }

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
