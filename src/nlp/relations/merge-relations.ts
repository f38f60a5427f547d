/** Brings repeated findings of one act inside a Doc together. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import { VISIT_VERBS } from '../lexicon/contact-words.ts'
import { isNewsMedium } from '../lexicon/news-media.ts'
import type { Entity } from '../mention.ts'
import type { Relation } from '../relation.ts'

function pairKey(relation: Relation): string {
  const { source, target, type } = relation
  const ends =
    STATEMENT_TYPES[type].symmetric && target !== null && target < source ? [target, source] : [source, target]
  return ends.join('>')
}

/** True where two contacts of a pair can be one: one has no day, or both have the same. */
function sameDay(a: Relation, b: Relation): boolean {
  return a.date.edtf === null || b.date.edtf === null || a.date.edtf === b.date.edtf
}

/** Acts that one verb tells twice where it has two topics: "agreed to meet ... agreed to stay in touch". */
const TWO_TOPICS: ReadonlySet<string> = new Set(['AGREED_WITH'])

function isRepetition(later: Relation, earlier: Relation): boolean {
  if (later.polarity !== earlier.polarity || later.modality !== earlier.modality) return false
  const contacts = STATEMENT_TYPES[later.type].contact && STATEMENT_TYPES[earlier.type].contact
  if (contacts) return sameDay(later, earlier)
  if (later.type !== earlier.type) return false
  // What one actor says publicly in a document is told once.
  if (later.target === null) return later.type === 'STATED' || later.verb === earlier.verb
  if (later.verb === earlier.verb && TWO_TOPICS.has(later.type))
    return later.about === null || earlier.about === null || later.about === earlier.about
  return (
    later.verb === earlier.verb || (later.about === null && earlier.about === null) || later.about === earlier.about
  )
}

/** What the contacts of a Doc cover, so that it is not told as an act of its own. */
interface Covering {
  /** A visit to a country is no contact of its own where the text reports contacts with people of that country. */
  readonly visit: (visit: Relation) => boolean
  /** What is said inside a contact, with no addressee of its own, is covered by the contact. */
  readonly saying: (saying: Relation) => boolean
  /** "A and B also discussed": what belongs to a contact that the text tells of one of them. */
  readonly exchange: (exchange: Relation) => boolean
}

function coveringOf(relations: readonly Relation[], entities: readonly Entity[]): Covering {
  const firstContact = new Map<number, number>()
  const hosts = new Set<string>()
  const inTouch = new Set<number>()
  const guests: { guest: number; start: number; modality: Relation['modality'] }[] = []
  const hostKey = (guest: number, country: string | null, { modality }: Relation): string =>
    `${guest} ${country} ${modality}`
  for (const relation of relations) {
    const { source, target, type } = relation
    if (!STATEMENT_TYPES[type].contact || target === null) continue
    if (!isExchange(relation)) for (const side of [source, target]) inTouch.add(side)
    for (const [guest, partner] of [
      [source, target],
      [target, source],
    ] as const) {
      firstContact.set(guest, Math.min(firstContact.get(guest) ?? Number.POSITIVE_INFINITY, relation.start))
      const found = entities[partner]
      if (found?.kind === 'PERSON' && !found.country && guests.length < MOST_GUESTS)
        guests.push({ guest, start: relation.start, modality: relation.modality })
      if (found && found.kind !== 'COUNTRY' && found.country) hosts.add(hostKey(guest, found.country, relation))
    }
  }
  return {
    visit(visit) {
      const host = visit.target === null ? undefined : entities[visit.target]
      if (visit.type !== 'MET_WITH' || host?.kind !== 'COUNTRY' || !VISIT_VERBS.has(visit.verb)) return false
      // "will travel to Graustark for meetings with the President".
      const purpose = guests.some(
        (meeting) =>
          meeting.guest === visit.source &&
          meeting.modality === visit.modality &&
          meeting.start > visit.start &&
          meeting.start < visit.end + PURPOSE_REACH,
      )
      return purpose || (host.country !== null && hosts.has(hostKey(visit.source, host.country, visit)))
    },
    exchange: (exchange) =>
      isExchange(exchange) &&
      (inTouch.has(exchange.source) || (exchange.target !== null && inTouch.has(exchange.target))),
    saying: ({ type, source, target, start }) =>
      type === 'STATED' &&
      target === null &&
      ((firstContact.get(source) ?? Number.POSITIVE_INFINITY) < start || reports(entities[source])),
  }
}

function isExchange({ rule }: Relation): boolean {
  return rule.startsWith('exchange:')
}

/** "Reuters reported": who passes on the news. */
function reports(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.kind !== 'PERSON' && entity.kind !== 'COUNTRY' && isNewsMedium(entity.name)
}

/** How far behind a visit a meeting with somebody of no known country is taken for its purpose, in UTF-16 units. */
const PURPOSE_REACH = 60
/** More are not looked through for each visit. */
const MOST_GUESTS = 50

/**
 * One relation for each act: a contact of a pair told again is the same contact, another act the same unless verb and
 * topic both differ. The earliest evidence stays, with the date of whichever gives one. Expects the order of text.
 */
export function mergeRelations(relations: readonly Relation[], entities: readonly Entity[]): readonly Relation[] {
  const covered = coveringOf(relations, entities)
  const byPair = new Map<string, number[]>()
  const out: Relation[] = []
  for (const relation of relations) {
    if (covered.visit(relation) || covered.saying(relation) || covered.exchange(relation)) continue
    const key = pairKey(relation)
    const earlier = byPair.get(key) ?? []
    const same = earlier.find((index) => isRepetition(relation, out[index] as Relation))
    if (same !== undefined) out[same] = dated(out[same] as Relation, relation)
    else {
      byPair.set(key, [...earlier, out.length])
      out.push(relation)
    }
  }
  return out
}

function dated(earlier: Relation, { date, dateText, dateAnchor }: Relation): Relation {
  return earlier.date.edtf === null && earlier.dateText === null && date.edtf !== null
    ? { ...earlier, date, dateText, dateAnchor }
    : earlier
}
