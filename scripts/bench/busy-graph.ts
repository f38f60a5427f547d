/**
 * A graph for benchmarks of questions: seeded, of any size, a few actors with thousands of statements among many with a
 * handful. The busy ones and one country are as busy in a larger graph: what grows is the crowd.
 */
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import type { ActorId } from '../../src/model/actor.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Claim, Day } from '../../src/model/statement.ts'
import type { StatementType } from '../../src/model/statement-types.ts'
import type { GraphPlan } from './generated-graph.ts'
import { countryCode, GIVEN_NAMES, TOPICS, twoDigits } from './invented.ts'
import { randomFrom } from './seeded-random.ts'

/** Of one group of documents. */
const ACTS = 5
const COUNTRIES = 100
const BUSY_PERSONS = 10
/** Persons of the first country; the busy ones are of the next ten, the crowd is of all others. */
const REPRESENTATIVES = 30
const CROWD_COUNTRIES = 1 + BUSY_PERSONS
/** Every so many groups have the account of the other side as well. */
const TWO_ACCOUNTS = 5
/** Days of 28 in each month of these years. */
const FIRST_YEAR = 2005
const DAYS = 20 * 12 * 28
/** Prime to `DAYS`: no two documents of busy persons have one day, up to `DAYS` of them. */
const STRIDE = 1637

const CONTACTS: readonly StatementType[] = ['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH']
const WORDS: readonly StatementType[] = ['URGED', 'CONDEMNED', 'SUPPORTED', 'PLEDGED', 'AIDED']
const OFFICES = ['Foreign Minister', 'Prime Minister', 'President', 'Defence Minister', 'Ambassador']
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'zu', 'lan']

export interface BusyGraph extends GraphPlan {
  readonly statements: number
  /** The busiest first; each has about half as many statements as the one before, then a third, and so on. */
  readonly busiest: readonly ActorId[]
  /** Of which thousands of statements are told through its representatives. */
  readonly country: ActorId
}

export interface BusyGraphSize {
  /** Rounded up to whole documents. */
  readonly statements: number
  readonly actors: number
  /** How many of the statements have a busy person at one end. */
  readonly busyStatements: number
}

export function busyGraph({ statements, actors: count, busyStatements }: BusyGraphSize): BusyGraph {
  const groups = Math.ceil(statements / ACTS)
  const busyGroups = Math.ceil(busyStatements / ACTS)
  const persons = Array.from({ length: count - COUNTRIES }, (_, index) => person(index))
  const countries = Array.from({ length: COUNTRIES }, (_, index) => country(index))
  const all = new Map([...countries, ...persons].map((one) => [one.id, one]))
  const crowd = persons.slice(BUSY_PERSONS + REPRESENTATIVES)
  return {
    statements: groups * ACTS,
    actors: [...all.values()],
    groups,
    group: (index) => group(index, { persons, crowd, all, busyGroups }),
    busiest: persons.slice(0, BUSY_PERSONS).map(({ id }) => id),
    country: countries[0]!.id,
  }
}

interface World {
  readonly persons: readonly ActorRecord[]
  readonly crowd: readonly ActorRecord[]
  readonly all: ReadonlyMap<ActorId, ActorRecord>
  readonly busyGroups: number
}

interface Told {
  readonly type: StatementType
  readonly source: ActorId
  readonly target: ActorId
  readonly denied: boolean
  readonly planned: boolean
  readonly confidence: number
  readonly about: string
}

function group(index: number, { persons, crowd, all, busyGroups }: World): readonly DocumentGraph[] {
  const random = randomFrom(index + 1)
  const below = (limit: number): number => Math.floor(random() * limit)
  const busy = index < busyGroups
  const speaker = busy ? persons[busyPerson(random())]! : crowd[index % crowd.length]!
  const day = dayOf(busy ? (index * STRIDE) % DAYS : below(DAYS))
  const met = new Set([speaker.id])
  const acts = Array.from({ length: ACTS }, (_, place): Told => {
    const contact = place === 0 || random() < 0.6
    const other = (): ActorRecord => {
      if (!contact && random() < 0.5) return all.get(countryId(CROWD_COUNTRIES + below(COUNTRIES - CROWD_COUNTRIES)))!
      const kind = busy ? random() : 1
      if (kind < 0.25) return persons[busyPerson(random())]!
      if (kind < 0.4) return persons[BUSY_PERSONS + below(REPRESENTATIVES)]!
      // In turn, so that each of the crowd is named; by a stride, so that neighbours are not always the same.
      return crowd[((index * ACTS + place) * 7919 + below(2)) % crowd.length]!
    }
    let one = other()
    // A contact of the same two on the same day would be the same statement.
    while (met.has(one.id)) one = other()
    met.add(one.id)
    const turned = random() < 0.4
    const types = contact ? CONTACTS : WORDS
    return {
      type: types[below(types.length)]!,
      source: turned ? one.id : speaker.id,
      target: turned ? speaker.id : one.id,
      denied: random() < 0.05,
      planned: random() < 0.05,
      confidence: Math.round((0.4 + random() * 0.6) * 100) / 100,
      about: TOPICS[below(TOPICS.length)]!,
    }
  })
  const own = account(index * 2, speaker, day, acts, all)
  if (index % TWO_ACCOUNTS !== 0) return [own]
  const { source, target } = acts[0]!
  const other = all.get(source === speaker.id ? target : source)!
  return [own, account(index * 2 + 1, other, day, acts.slice(0, 1), all)]
}

/** From 0 to 1 to one of the busy persons: the second half as often as the first, the third a third as often. */
function busyPerson(at: number): number {
  const weights = Array.from({ length: BUSY_PERSONS }, (_, index) => 1 / (index + 1))
  let left = at * weights.reduce((sum, weight) => sum + weight, 0)
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight
      return left < 0
    }),
  )
}

/** One document: its speaker's office, then each act in a sentence of its own. */
function account(
  number: number,
  speaker: ActorRecord,
  day: Day,
  acts: readonly Told[],
  all: ReadonlyMap<ActorId, ActorRecord>,
): DocumentGraph {
  const id = `doc-${(number + 1).toString(16).padStart(16, '0')}`
  const office = officeOf(speaker, day)
  const nameOf = (actor: ActorId): string => all.get(actor)!.name
  const sentences = [
    `${office.role} ${speaker.name} of ${nameOf(office.of)} spoke to the press on ${day}.`,
    ...acts.map(
      ({ type, source, target, about }) =>
        `${nameOf(source)} ${type.toLowerCase().replaceAll('_', ' ')} ${nameOf(target)} about ${about} in the hall of the council.`,
    ),
  ]
  const text = sentences.join(' ')
  let end = -1
  const spans = sentences.map((exact) => {
    const start = end + 1
    end = start + exact.length
    return { start, end, exact }
  })
  const claims = acts.map((act, place): Claim => {
    const span = spans[place + 1]!
    const evidence: Evidence = {
      ...{ document: id, ...span, attribution: null, dateText: day, dateAnchor: 'TEXT', rule: 'synthetic' },
      prefix: text.slice(Math.max(0, span.start - 32), span.start),
      suffix: text.slice(span.end, span.end + 32),
      ...{ extractorVersion: '1', confidence: act.confidence },
      ...{ sourceText: nameOf(act.source), targetText: nameOf(act.target) },
    }
    return {
      ...{ type: act.type, source: act.source, target: act.target },
      // The text names the speaker's own office only.
      sourceOffice: act.source === speaker.id ? office : null,
      targetOffice: act.target === speaker.id ? office : null,
      ...{ verb: act.type.toLowerCase(), about: act.about, date: day, dateEarliest: day, dateLatest: day },
      polarity: act.denied ? 'DENIED' : 'AFFIRMED',
      modality: act.planned ? 'PLANNED' : 'ACTUAL',
      confidence: act.confidence,
      evidence: [evidence],
    }
  })
  const named = new Set([speaker.id, office.of, ...acts.flatMap(({ source, target }) => [source, target])])
  return {
    document: {
      ...{ id, sourceId: `note-${number}`, url: `https://notes.example/${number}`, title: `Note ${number}` },
      ...{ publisher: 'Benchmark', publishedAt: day, retrievedAt: null, kind: 'READOUT', language: 'en', text },
    },
    extractorVersion: '1',
    actors: [...named].map((one) => all.get(one)!),
    claims,
    sightings: [{ person: speaker.id, ...office, seen: day, document: id, ...spans[0]! }],
  }
}

/** A busy person's office changes in the middle of the years. */
function officeOf({ id, country: code }: ActorRecord, day: Day): { readonly role: string; readonly of: ActorId } {
  const number = Number(id.slice(PERSON.length))
  const later = number < BUSY_PERSONS && day >= `${FIRST_YEAR + 10}` ? 1 : 0
  return { role: OFFICES[(number + later) % OFFICES.length]!, of: `country:${code}` }
}

function person(index: number): ActorRecord {
  const home =
    index < BUSY_PERSONS
      ? 1 + index
      : index < BUSY_PERSONS + REPRESENTATIVES
        ? 0
        : CROWD_COUNTRIES + (index % (COUNTRIES - CROWD_COUNTRIES))
  const family = familyName(index)
  return {
    ...record(`${PERSON}${index}`, `${GIVEN_NAMES[index % GIVEN_NAMES.length]} ${family}`, home),
    kind: 'PERSON',
    keys: [family.toLowerCase()],
  }
}

/** Another for each number: its digits, written in syllables. */
function familyName(number: number): string {
  let [name, left] = ['', number + SYLLABLES.length]
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) name += SYLLABLES[left % SYLLABLES.length]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

const PERSON = 'person:number-'

function country(index: number): ActorRecord {
  const name = `Country ${countryCode(index)}`
  return { ...record(countryId(index), name, index), kind: 'COUNTRY', keys: [name.toLowerCase()] }
}

function record(id: ActorId, name: string, home: number): Omit<ActorRecord, 'kind' | 'keys'> {
  return { id, name, aliases: [], country: countryCode(home), wikidataId: null, offices: [] }
}

const countryId = (index: number): ActorId => `country:${countryCode(index)}`

function dayOf(number: number): Day {
  const month = Math.floor(number / 28) % 12
  return `${FIRST_YEAR + Math.floor(number / 336)}-${twoDigits(1 + month)}-${twoDigits(1 + (number % 28))}`
}
