/** A graph for benchmarks of loading: seeded, of any size, everybody equally busy. */
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import type { ActorId, ActorKind } from '../../src/model/actor.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import type { Claim } from '../../src/model/statement.ts'
import type { StatementType } from '../../src/model/statement-types.ts'
import { type GeneratedRecords, generatedRecords } from './generated-graph.ts'
import { countryCode, TOPICS, twoDigits } from './invented.ts'
import { randomFrom } from './seeded-random.ts'

/** Of one document. */
const STATEMENTS = 5
const COUNTRIES = 100
/** In a graph of a million statements; a smaller one has fewer. */
const PERSONS = 5_000

const OFFICES = ['Foreign Minister', 'Prime Minister', 'President', 'Defence Minister', 'Ambassador']
/** None of them is one act for two documents, so that the number of statements is that of the claims. */
const TYPES: readonly StatementType[] = ['URGED', 'CONDEMNED', 'SUPPORTED', 'STATED', 'PLEDGED', 'AIDED']

export interface SyntheticGraph {
  readonly statements: number
  readonly documents: number
  readonly records: GeneratedRecords
}

/** `statements` is rounded up to whole documents. */
export function syntheticGraph(statements: number): SyntheticGraph {
  const documents = Math.ceil(statements / STATEMENTS)
  const persons = Math.max(10, Math.ceil((PERSONS * statements) / 1_000_000))
  const actors = [
    ...Array.from({ length: COUNTRIES }, (_, index) => actor('COUNTRY', index)),
    ...Array.from({ length: persons }, (_, index) => actor('PERSON', index)),
  ]
  const own = new Map(actors.map((one) => [one.id, one]))
  return {
    statements: documents * STATEMENTS,
    documents,
    records: generatedRecords({ actors, groups: documents, group: (index) => [note(index, persons, own)] }),
  }
}

function actor(kind: ActorKind & ('COUNTRY' | 'PERSON'), index: number): ActorRecord {
  const country = countryCode(kind === 'COUNTRY' ? index : index % COUNTRIES)
  const name = kind === 'COUNTRY' ? `Country ${country}` : `Person ${index}`
  return {
    id: kind === 'COUNTRY' ? `country:${country}` : personId(index),
    kind,
    name,
    aliases: [],
    country,
    wikidataId: null,
    keys: [name.toLowerCase()],
    offices: [],
  }
}

const personId = (index: number): ActorId => `person:person-${index}`

/** Note `index`: an office and five acts, each in a sentence of its own; the same for the same number. */
function note(index: number, persons: number, actors: ReadonlyMap<ActorId, ActorRecord>): DocumentGraph {
  const random = randomFrom(index + 1)
  const below = (limit: number): number => Math.floor(random() * limit)
  const day = `${2005 + below(20)}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`
  const id = `doc-${(index + 1).toString(16).padStart(16, '0')}`
  const speaker = below(persons)
  const home = `country:${countryCode(speaker % COUNTRIES)}`
  const role = OFFICES[speaker % OFFICES.length]!
  const sentences = [`${role} Person ${speaker} of ${home.slice(8)} spoke on ${day}.`]
  const acts = Array.from({ length: STATEMENTS }, (_, place) => {
    const type = TYPES[(index + place) % TYPES.length]!
    // Never the speaker itself, which is no country.
    const target = `country:${countryCode(below(COUNTRIES))}`
    const about = TOPICS[below(TOPICS.length)]!
    sentences.push(
      `Person ${speaker} ${type.toLowerCase()} ${target.slice(8)} about ${about} in the hall of the council.`,
    )
    return { type, target: type === 'STATED' ? null : target, about }
  })
  const text = sentences.join(' ')
  let end = -1
  const spans = sentences.map((sentence) => {
    const start = end + 1
    end = start + sentence.length
    return { start, end, exact: sentence }
  })
  const claims = acts.map(({ type, target, about }, place): Claim => {
    const span = spans[place + 1]!
    return {
      ...{ type, source: personId(speaker), target, sourceOffice: { role, of: home }, targetOffice: null },
      ...{ verb: type.toLowerCase(), about, date: day, dateEarliest: day, dateLatest: day },
      ...{ polarity: 'AFFIRMED', modality: 'ACTUAL', confidence: 0.8 },
      evidence: [
        {
          ...{ document: id, ...span, attribution: null, dateText: day, dateAnchor: 'TEXT', rule: 'synthetic' },
          prefix: text.slice(Math.max(0, span.start - 32), span.start),
          suffix: text.slice(span.end, span.end + 32),
          ...{ extractorVersion: '1', confidence: 0.8, sourceText: `Person ${speaker}`, targetText: target },
        },
      ],
    }
  })
  const named = new Set([personId(speaker), home, ...acts.flatMap(({ target }) => target ?? [])])
  return {
    document: {
      ...{ id, sourceId: `note-${index}`, url: null, title: `Note ${index}`, publisher: 'Benchmark', publishedAt: day },
      ...{ retrievedAt: null, kind: 'READOUT', language: 'en', text },
    },
    extractorVersion: '1',
    actors: [...named].map((one) => actors.get(one)!),
    claims,
    sightings: [{ person: personId(speaker), role, of: home, seen: day, document: id, ...spans[0]! }],
  }
}
