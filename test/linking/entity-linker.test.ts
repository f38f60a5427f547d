import { describe, expect, it } from 'vitest'
import { linkEntities } from '../../src/linking/entity-linker.ts'
import type { LinkedDoc } from '../../src/linking/linked-doc.ts'
import { resolveActors } from '../../src/linking/resolve-actors.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import { createDoc, type Doc } from '../../src/nlp/doc.ts'
import { type MentionSpec, makeDoc } from '../helpers/make-doc.ts'
import { type EntitySketch, type RoleSketch, sketchDoc } from '../helpers/sketch-doc.ts'

const ID = 'doc-00000000a1b2c3d4'

function link(entities: readonly EntitySketch[], roles: readonly RoleSketch[] = [], day?: string): LinkedDoc {
  const text = `In short: ${roles.map(({ says }) => says).join('. ')}.`
  return linkEntities(sketchDoc({ id: ID, text, entities, roles, ...(day && { day }) }))
}

function recordOf(linked: LinkedDoc, entity: number): ActorRecord {
  const id = linked.actorOf[entity]
  const found = linked.records.filter((record) => record.id === id)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('an entity becomes a record', () => {
  it('of a person, under the family name, with the country and the offices of the text', () => {
    const linked = link(
      [{ name: 'Ingrid Solvang', aliases: ['Solvang'] }],
      [{ says: 'Foreign Minister Ingrid Solvang', person: 0, role: 'Foreign Minister', country: 'NOR' }],
    )
    expect(recordOf(linked, 0)).toEqual({
      id: 'person:ingrid-solvang',
      kind: 'PERSON',
      name: 'Ingrid Solvang',
      aliases: ['Solvang'],
      country: 'NOR',
      wikidataId: null,
      keys: ['solvang'],
      offices: [{ role: 'Foreign Minister', of: 'country:NOR' }],
    })
  })

  it('of a person known by family name and office, bound to the office', () => {
    const linked = link(
      [{ name: 'Solvang' }, { name: 'Solvang', aliases: ['Mr. Solvang'] }],
      [{ says: 'Minister Solvang', person: 0, role: 'Minister', country: 'NOR' }],
    )
    expect(linked.actorOf).toEqual(['person:solvang-minister-nor', 'person:solvang-a1b2c3d4'])
  })

  it('of a person known by office alone, bound to the document and under no key', () => {
    const name = 'Foreign Minister of Norway'
    const offices = [{ role: 'Foreign Minister', country: 'NOR', organization: null, evidence: { start: 0, end: 2 } }]
    const record = recordOf(link([{ name, country: 'NOR', offices }]), 0)
    expect(record).toMatchObject({ id: 'person:foreign-minister-of-norway-a1b2c3d4', keys: [], country: 'NOR' })
  })

  it('of a country, the same whatever the text calls it', () => {
    const [plain, short] = [
      link([{ name: 'Kenya', kind: 'COUNTRY', country: 'KEN' }]),
      link([{ name: 'Republic of Kenya', kind: 'COUNTRY', country: 'KEN' }]),
    ]
    expect(recordOf(plain, 0)).toMatchObject({ id: 'country:KEN', name: 'Kenya', aliases: ['Republic of Kenya'] })
    expect(short.records).toEqual(plain.records)
  })

  it('of a state without a code, with its other names', () => {
    const record = recordOf(link([{ name: 'Soviet Union', kind: 'COUNTRY' }]), 0)
    expect(record).toMatchObject({ id: 'country:soviet-union', name: 'Soviet Union', country: null, keys: [] })
    expect(record.aliases).toContain('USSR')
  })

  it('of a well-known body, with its other names, under all of them', () => {
    const record = recordOf(link([{ name: 'African Union', kind: 'ORGANIZATION', aliases: ['the Union'] }]), 0)
    expect(record).toMatchObject({
      id: 'organization:african-union',
      aliases: ['AU', 'the Union'],
      keys: ['african union', 'au', 'the union'],
    })
  })

  it('of another body, under the names of the text', () => {
    const record = recordOf(link([{ name: 'Baltic Trade Council', kind: 'ORGANIZATION', aliases: ['BTC'] }]), 0)
    expect(record).toMatchObject({ aliases: ['BTC'], keys: ['baltic trade council', 'btc'], country: null })
  })

  it('of a body that every country has, under no key', () => {
    const record = recordOf(link([{ name: 'Foreign Ministry', kind: 'ORGANIZATION', country: 'KEN' }]), 0)
    expect(record).toMatchObject({ id: 'organization:foreign-ministry-ken', keys: [] })
  })

  it('without the other names of a body in another country', () => {
    const record = recordOf(link([{ name: 'Department of Defense', kind: 'ORGANIZATION', country: 'PHL' }]), 0)
    expect(record.aliases).toEqual([])
  })
})

describe('an office', () => {
  it('of a body that the text names elsewhere belongs to that body', () => {
    const linked = link(
      [
        { name: 'Lars Ahlgren' },
        { name: 'Baltic Trade Council', kind: 'ORGANIZATION', aliases: ['BTC'], country: 'EST' },
      ],
      [{ says: 'BTC Chairman Lars Ahlgren', person: 0, role: 'Chairman', organization: 'BTC' }],
    )
    expect(recordOf(linked, 0).offices).toEqual([{ role: 'Chairman', of: 'organization:baltic-trade-council' }])
    expect(linked.records.map(({ id }) => id)).toEqual(['organization:baltic-trade-council', 'person:lars-ahlgren'])
  })

  it('of a body that the text names nowhere else brings a record of it', () => {
    const linked = link(
      [{ name: 'Lars Ahlgren' }],
      [{ says: 'Chairman Ahlgren', person: 0, role: 'Chairman', organization: 'Harbour League' }],
    )
    expect(linked.records.map(({ id }) => id)).toEqual(['organization:harbour-league', 'person:lars-ahlgren'])
  })

  it('is sighted on the day of the document, by its words', () => {
    const role = { says: 'Minister Ingrid Solvang', person: 0, role: 'Minister', country: 'NOR' }
    const { sightings, doc } = link([{ name: 'Ingrid Solvang' }], [role], '2031-05-06')
    expect(sightings).toMatchObject([
      { person: 'person:ingrid-solvang', role: 'Minister', of: 'country:NOR', seen: '2031-05-06', document: ID },
    ])
    for (const { start, end, exact } of sightings) expect(doc.text.slice(start, end)).toBe(exact)
    expect(sightings[0]?.exact).toBe(role.says)
  })

  it.each(['2031-05', 'XXXX-05-06', undefined])('is sighted on no day where the document has %s', (day) => {
    const { sightings } = link(
      [{ name: 'Ingrid Solvang' }],
      [{ says: 'Minister Solvang', person: 0, role: 'Minister', country: 'NOR' }],
      day,
    )
    expect(sightings).toHaveLength(1)
    expect(sightings[0]?.seen).toBeNull()
  })

  it('of nothing is a fault', () => {
    const role = { says: 'Minister Solvang', person: 0, role: 'Minister' }
    expect(() => link([{ name: 'Ingrid Solvang' }], [role])).toThrow(/"Minister".*no country or organisation/)
  })
})

describe('two entities of one id', () => {
  it('are one record with the names of both', () => {
    const linked = link([
      { name: 'Harbour League', kind: 'ORGANIZATION', aliases: ['HL'] },
      { name: 'Harbour  League', kind: 'ORGANIZATION', aliases: ['the League'] },
    ])
    expect(linked.actorOf[0]).toBe(linked.actorOf[1])
    expect(recordOf(linked, 0).aliases).toEqual(['HL', 'Harbour  League', 'the League'])
  })

  it('do not make namesakes of two people in two offices', () => {
    const linked = link(
      [{ name: 'Harlan' }, { name: 'Harlan' }],
      [
        { says: 'President Harlan', person: 0, role: 'President', country: 'USA' },
        { says: 'First Lady Harlan', person: 1, role: 'First Lady', country: 'USA' },
      ],
    )
    expect(new Set(linked.actorOf).size).toBe(2)
  })
})

describe('well-known short forms', () => {
  const body = (name: string, aliases: readonly string[], id: string): readonly ActorRecord[] =>
    linkEntities(
      sketchDoc({ id: `doc-${id.padStart(16, '0')}`, text: '.', entities: [{ name, kind: 'ORGANIZATION', aliases }] }),
    ).records
  const canonical = (records: readonly ActorRecord[]): Record<string, string> =>
    Object.fromEntries(resolveActors(records).map((merge) => [merge.record, merge.canonical]))

  it('bring a body together with one that a document calls by them', () => {
    expect(canonical([...body('African Union', [], '1'), ...body('AU', [], '2')])).toMatchObject({
      'organization:au': 'organization:african-union',
    })
  })

  it('do not glue bodies that share one', () => {
    const records = [...body('African Union', [], '1'), ...body('Alpine University', ['AU'], '2')]
    for (const [record, actor] of Object.entries(canonical(records))) expect(actor).toBe(record)
  })

  it('leave alone whom two bodies could be meant by', () => {
    const records = [
      ...body('African Union', [], '1'),
      ...body('Alpine University', ['AU'], '2'),
      ...body('AU', [], '3'),
    ]
    expect(records).toHaveLength(3)
    for (const [record, actor] of Object.entries(canonical(records))) expect(actor).toBe(record)
  })

  it('do not bring a body of one country to one of another', () => {
    const records = link([
      { name: 'Russian Security Council', kind: 'ORGANIZATION', country: 'RUS', aliases: ['Security Council'] },
      { name: 'UN Security Council', kind: 'ORGANIZATION' },
    ]).records
    for (const [record, actor] of Object.entries(canonical(records))) expect(actor).toBe(record)
  })
})

describe('a capital', () => {
  /** Aliases of Kenya after a text that names it so. */
  const aliasesOf = (text: string, mention: MentionSpec): readonly string[] => {
    const doc = withoutOffices(
      makeDoc(text, { mentions: [{ kind: 'COUNTRY', country: 'KEN', name: 'Kenya', ...mention }] }),
    )
    return recordOf(linkEntities(doc), 0).aliases
  }

  it.each([
    ['Nairobi protested.', 'Nairobi'],
    ['Nairobi’s protest came late.', 'Nairobi'],
    ['Then Nairobi protested.', 'Nairobi'],
  ])('by which the text calls the government is a name: %s', (text, alias) => {
    expect(aliasesOf(text, { text: alias })).toEqual([alias, 'Republic of Kenya'])
  })

  it.each<[string, MentionSpec]>([
    ['The Kenyan reply came late.', { text: 'Kenyan', modifier: true }],
    ['Kenya protested.', { text: 'Kenya' }],
    ['NAIROBI PROTESTED.', { text: 'NAIROBI' }],
    // Not the country, but somebody of it.
    ['A Nairobi lawyer protested.', { text: 'Nairobi', kind: 'PERSON', form: 'DESCRIPTION' }],
  ])('no other word is: %s', (text, mention) => {
    expect(aliasesOf(text, mention)).not.toContain(mention.text)
  })
})

function withoutOffices(from: Doc): Doc {
  const doc = createDoc(from.document)
  for (const layer of ['tokens', 'mentions', 'coreference'] as const) doc.set(layer, from.get(layer))
  doc.set('roles', [])
  return doc
}
