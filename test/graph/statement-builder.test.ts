import { describe, expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { buildDocumentGraph } from '../../src/graph/statement-builder.ts'
import { linkEntities } from '../../src/linking/entity-linker.ts'
import { checkGraph } from '../../src/store/check-graph.ts'
import { type DocSketch, type RelationSketch, sketchDoc } from '../helpers/sketch-doc.ts'

const OPENING = 'The ministry gives the following account of a long day in the capital. '
const CALL = 'Minister Solvang phoned President Okonjo on Tuesday'
const AGAIN = 'She called her about the strait'
const URGED = 'Solvang urged Kenya to open the strait'
const CLOSING = ', and an aide of hers had nothing to add to that for a while.'
const TEXT = `${OPENING}${CALL}. ${AGAIN}. ${URGED}${CLOSING}`

const ENTITIES = [
  { name: 'Ingrid Solvang' },
  { name: 'Rhea Okonjo' },
  { name: 'Kenya', kind: 'COUNTRY', country: 'KEN' },
  { name: 'Erik Halvorsen' },
] as const
const [SOLVANG, OKONJO, KENYA] = [0, 1, 2]

const CALLED: RelationSketch = {
  says: CALL,
  type: 'SPOKE_TO',
  source: SOLVANG,
  target: OKONJO,
  verb: 'phone',
  date: '2031-05-06',
  dateText: 'on Tuesday',
}
const CALLED_AGAIN: RelationSketch = { ...CALLED, says: AGAIN, verb: 'call', about: 'the strait', confidence: 0.95 }
const ASKED: RelationSketch = { says: URGED, type: 'URGED', source: SOLVANG, target: KENYA, verb: 'urge' }

function build(relations: readonly RelationSketch[], sketch: Partial<DocSketch> = {}): DocumentGraph {
  const graph = buildDocumentGraph(
    linkEntities(sketchDoc({ text: TEXT, entities: ENTITIES, relations, ...sketch })),
    '7',
  )
  checkGraph(graph)
  return graph
}

describe('a relation becomes a claim', () => {
  it('between actors, with its date, its verb and its topic', () => {
    const { claims, extractorVersion } = build([{ ...ASKED, about: 'to open the strait', date: '2031-05' }])
    expect(extractorVersion).toBe('7')
    expect(claims).toMatchObject([
      {
        type: 'URGED',
        source: 'person:ingrid-solvang',
        target: 'country:KEN',
        sourceOffice: null,
        targetOffice: null,
        verb: 'urge',
        about: 'to open the strait',
        date: '2031-05',
        dateEarliest: '2031-05-01',
        dateLatest: '2031-05-31',
        polarity: 'AFFIRMED',
        modality: 'ACTUAL',
        confidence: 0.9,
      },
    ])
  })

  it('with the words that carry it, and what stands around them', () => {
    const [claim] = build([{ ...CALLED, attribution: 'an aide', dateAnchor: 'DATELINE' }]).claims
    const start = TEXT.indexOf(CALL)
    expect(claim?.evidence).toEqual([
      {
        document: 'doc-0000000000000000',
        exact: CALL,
        prefix: TEXT.slice(start - 32, start),
        suffix: TEXT.slice(start + CALL.length, start + CALL.length + 32),
        start,
        end: start + CALL.length,
        attribution: 'an aide',
        dateText: 'on Tuesday',
        dateAnchor: 'DATELINE',
        rule: 'by-hand',
        extractorVersion: '7',
        confidence: 0.9,
        sourceText: 'Ingrid Solvang',
        targetText: 'Rhea Okonjo',
      },
    ])
  })

  it('at the ends of the text, with as much context as there is', () => {
    const [claim] = build([{ ...CALLED, says: 'Solvang phoned' }], { text: 'Solvang phoned.' }).claims
    expect(claim?.evidence[0]).toMatchObject({ prefix: '', suffix: '.' })
  })

  it('without a target where it has none', () => {
    const { claims, actors } = build([{ ...ASKED, type: 'STATED', target: null }])
    expect(claims).toMatchObject([{ target: null, targetOffice: null, evidence: [{ targetText: null }] }])
    expect(actors.map(({ id }) => id)).toEqual(['person:ingrid-solvang'])
  })

  it('in order of the text', () => {
    expect(build([ASKED, CALLED]).claims.map(({ type }) => type)).toEqual(['SPOKE_TO', 'URGED'])
  })
})

describe('relations are one claim', () => {
  it('where they tell one contact twice, in whatever words and direction', () => {
    const { claims } = build([{ ...CALLED_AGAIN, source: OKONJO, target: SOLVANG }, CALLED])
    expect(claims).toHaveLength(1)
    expect(claims[0]).toMatchObject({ source: 'person:ingrid-solvang', target: 'person:rhea-okonjo' })
    expect(claims[0]).toMatchObject({ verb: 'phone', about: 'the strait', confidence: 0.95 })
    expect(claims[0]?.evidence.map(({ exact }) => exact)).toEqual([CALL, AGAIN])
  })

  it.each<[string, Partial<RelationSketch>]>([
    ['another day', { date: '2031-05-07' }],
    ['another type', { type: 'MET_WITH' }],
    ['another partner', { target: KENYA }],
    ['a denial', { polarity: 'DENIED' }],
    ['a plan', { modality: 'PLANNED' }],
  ])('but not with %s', (_, other) => {
    expect(build([CALLED, { ...CALLED_AGAIN, ...other }]).claims).toHaveLength(2)
  })

  it('where they tell any other act twice by one verb', () => {
    expect(build([ASKED, { ...ASKED, says: AGAIN }]).claims).toHaveLength(1)
  })

  it.each<[string, Partial<RelationSketch>]>([
    ['by another verb', { verb: 'press' }],
    ['the other way', { source: KENYA, target: SOLVANG }],
  ])('but not such an act %s', (_, other) => {
    expect(build([ASKED, { ...ASKED, says: AGAIN, ...other }]).claims).toHaveLength(2)
  })
})

describe('nothing is made of', () => {
  it('a relation of an actor to itself', () => {
    expect(build([{ ...CALLED, target: SOLVANG }])).toMatchObject({ claims: [], actors: [], sightings: [] })
  })

  it('two entities that are one actor', () => {
    const entities = [...ENTITIES, { name: 'Republic of Kenya', kind: 'COUNTRY', country: 'KEN' } as const]
    expect(build([{ ...CALLED, source: KENYA, target: 4 }], { entities }).claims).toEqual([])
  })

  it('an actor of whom the text says nothing', () => {
    expect(build([CALLED]).actors.map(({ id }) => id)).toEqual(['person:ingrid-solvang', 'person:rhea-okonjo'])
  })

  it('a text without relations and offices', () => {
    expect(build([])).toMatchObject({ actors: [], claims: [], sightings: [] })
  })
})

describe('an office of an end', () => {
  const officeOf = (...says: readonly [words: string, role: string][]) =>
    build([CALLED], {
      text: `${TEXT} ${says.map(([words]) => words).join('. ')}`,
      roles: says.map(([words, role]) => ({ says: words, person: SOLVANG, role, country: 'NOR' })),
    })

  it('is the one the text gives, and its country is part of the graph', () => {
    const { claims, actors, sightings } = officeOf(['Finance Minister Solvang', 'Finance Minister'])
    expect(claims[0]).toMatchObject({
      sourceOffice: { role: 'Finance Minister', of: 'country:NOR' },
      targetOffice: null,
    })
    expect(actors.map(({ id }) => id)).toContain('country:NOR')
    expect(sightings).toHaveLength(1)
  })

  it('is the first of several', () => {
    const { claims } = officeOf(['Finance Minister Solvang', 'Finance Minister'], ['Deputy Solvang', 'Deputy'])
    expect(claims[0]?.sourceOffice?.role).toBe('Finance Minister')
  })

  it('is a present one before a former one', () => {
    const { claims } = officeOf(
      ['the Former Ambassador Solvang', 'Former Ambassador'],
      ['Finance Minister Solvang', 'Finance Minister'],
    )
    expect(claims[0]?.sourceOffice?.role).toBe('Finance Minister')
  })

  it('is a former one where there is no other', () => {
    const { claims } = officeOf(['the Former Ambassador Solvang', 'Former Ambassador'])
    expect(claims[0]?.sourceOffice?.role).toBe('Former Ambassador')
  })
})
