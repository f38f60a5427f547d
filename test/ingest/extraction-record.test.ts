import { describe, expect, it } from 'vitest'
import { extractionRecord } from '../../src/ingest/extraction-record.ts'
import { country, documentId, makeGraph, organization, person } from '../helpers/make-graph.ts'

const SOLVANG = person('Ingrid Solvang', { country: 'NOR' })
const OKONJO = person('Rhea Okonjo')
const NORWAY = country('NOR', 'Norway')

describe('a document as a line', () => {
  const graph = makeGraph({
    number: 3,
    publishedAt: '2031-05-07',
    actors: [SOLVANG, OKONJO, NORWAY],
    claims: [
      {
        type: 'SPOKE_TO',
        source: SOLVANG.id,
        target: OKONJO.id,
        date: '2031-05-06',
        about: 'the strait',
        polarity: 'DENIED',
        modality: 'PLANNED',
        confidence: 0.8,
        attribution: 'an aide',
        says: 'Solvang will not phone Okonjo, an aide said.',
      },
      { type: 'STATED', source: OKONJO.id },
    ],
    sightings: [{ person: SOLVANG.id, role: 'Foreign Minister', of: NORWAY.id }],
  })
  const record = extractionRecord(graph)

  it('names actors as its text does, and gives the place of the words', () => {
    const { start, end } = record.statements[0]!
    expect(record.statements[0]).toEqual({
      type: 'SPOKE_TO',
      // Of a contact that is refused.
      plover: 'REJECT',
      source: 'Ingrid Solvang',
      target: 'Rhea Okonjo',
      date: '2031-05-06',
      polarity: 'denied',
      modality: 'planned',
      attribution: 'an aide',
      about: 'the strait',
      evidence: 'Solvang will not phone Okonjo, an aide said.',
      start,
      end,
      confidence: 0.8,
      source_country: 'NOR',
      target_country: null,
    })
    expect(graph.document.text.slice(start, end)).toBe(record.statements[0]?.evidence)
  })

  it('says null where there is no class, target, date, topic or witness', () => {
    expect(record.statements[1]).toMatchObject({
      plover: null,
      target: null,
      target_country: null,
      date: null,
      about: null,
      attribution: null,
    })
  })

  it('tells who represents whom', () => {
    expect(record.represents).toEqual([{ person: 'Ingrid Solvang', role: 'Foreign Minister', of: 'Norway' }])
  })

  it('has the id of Demarche where the document came without one, else its own', () => {
    expect(record.id).toBe(documentId(3))
    expect(extractionRecord({ ...graph, document: { ...graph.document, sourceId: 'note-3' } }).id).toBe('note-3')
  })

  it('can be written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })
})

describe('a date as a line has it', () => {
  it.each<[string | null, string | null]>([
    ['2031-05-06', '2031-05-06'],
    ['2031-05', '2031-05'],
    ['2031', '2031'],
    ['2031-05-06/2031-05-08', '2031-05'],
    ['2031-04-29/2031-05-02', '2031'],
    // Nothing that a year would have to be guessed for.
    ['2031-12-30/2032-01-02', null],
    ['XXXX-05-06', null],
    [null, null],
  ])('%s is %s', (date, expected) => {
    const claims = [{ type: 'SPOKE_TO', source: SOLVANG.id, target: OKONJO.id, date }] as const
    const graph = makeGraph({ number: 4, actors: [SOLVANG, OKONJO], claims })
    expect(extractionRecord(graph).statements[0]?.date).toBe(expected)
  })
})

it('a document in which nothing was found is a line all the same', () => {
  expect(extractionRecord(makeGraph({ number: 5, actors: [] }))).toEqual({
    id: documentId(5),
    statements: [],
    represents: [],
  })
})

describe('an organisation', () => {
  const named = (says: string): string | undefined => {
    const union = { ...organization('African Union'), aliases: ['AU', 'the Union'] }
    const claim = { type: 'URGED', source: union.id, target: NORWAY.id, says } as const
    return extractionRecord(makeGraph({ number: 6, actors: [union, NORWAY], claims: [claim] })).statements[0]?.source
  }

  it.each([
    ['The African Union urged Norway to wait, the AU said.', 'African Union'],
    ['The AU urged Norway to wait.', 'AU'],
    // A part of another word is no name.
    ['AUKUS urged Norway to wait.', 'African Union'],
  ])('is called as the text calls it: %s', (says, name) => {
    expect(named(says)).toBe(name)
  })
})
