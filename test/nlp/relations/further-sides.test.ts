/** Whom a verb reaches at another time or place: behind "and", without the verb. */
import { expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

/** `TYPE target day`, of a text of Tuesday, 10 March 2026. */
function reached(text: string): readonly string[] {
  const doc = pipeline(makeDocument(text, { kind: 'READOUT', published: '2026-03-10' }))
  const { entities } = doc.get('coreference')
  return doc
    .get('relations')
    .map(({ type, target, date }) => [type, target === null ? '-' : entities[target]?.name, date.edtf].join(' '))
}

it.each([
  [
    'each on its day, behind the same preposition',
    'Anna Venn spoke with Boris Lund on Wednesday and with Carla Osk on Thursday.',
    ['SPOKE_TO Boris Lund 2026-03-04', 'SPOKE_TO Carla Osk 2026-03-05'],
  ],
  [
    'without the preposition',
    'Anna Venn spoke by phone with Boris Lund on Monday and Carla Osk on Tuesday.',
    ['SPOKE_TO Boris Lund 2026-03-09', 'SPOKE_TO Carla Osk 2026-03-10'],
  ],
  [
    'objects of the verb, in a list',
    'Anna Venn met Boris Lund on Monday, Carla Osk on Tuesday and Dora Pell on Wednesday.',
    ['MET_WITH Boris Lund 2026-03-09', 'MET_WITH Carla Osk 2026-03-10', 'MET_WITH Dora Pell 2026-03-04'],
  ],
  [
    'each at its place, on one day',
    'On 3 March, Anna Venn met Boris Lund in Lima and Carla Osk in Quito.',
    ['MET_WITH Boris Lund 2026-03-03', 'MET_WITH Carla Osk 2026-03-03'],
  ],
  [
    'another call',
    'Anna Venn had a call with Boris Lund, Foreign Minister of Peru, on Monday and another with Carla Osk on Tuesday.',
    ['SPOKE_TO Boris Lund 2026-03-09', 'SPOKE_TO Carla Osk 2026-03-10'],
  ],
  [
    'a counterpart',
    'Anna Venn met Peruvian Foreign Minister Boris Lund on Monday and his Chilean counterpart Carla Osk on Tuesday.',
    ['MET_WITH Boris Lund 2026-03-09', 'MET_WITH Carla Osk 2026-03-10'],
  ],
  [
    'countries',
    'Anna Venn visited Peru on Monday and Chile on Tuesday.',
    ['MET_WITH Peru 2026-03-09', 'MET_WITH Chile 2026-03-10'],
  ],
  [
    'planned',
    'Anna Venn will meet Boris Lund on Monday and Carla Osk on Tuesday.',
    ['MET_WITH Boris Lund 2026-03-16', 'MET_WITH Carla Osk 2026-03-17'],
  ],
  [
    'no contact',
    'Peru signed an agreement with Chile in 2019 and with Togo in 2021.',
    ['SIGNED_WITH Chile 2019', 'SIGNED_WITH Togo 2021'],
  ],
])('%s', (_phenomenon, text, expected) => {
  expect(reached(text)).toEqual(expected)
})

it.each([
  ['who does something else', 'Anna Venn met Boris Lund in Lima on Monday, and Carla Osk on Tuesday opened a school.'],
  ['who protests', 'Anna Venn met Boris Lund on Monday and Chile protested on Tuesday.'],
  [
    'who says something',
    'Anna Venn met Boris Lund in Lima on Monday and Carla Osk said on Tuesday that Peru was ready.',
  ],
  ['a place', 'Anna Venn met Boris Lund in Lima, Peru on Monday and Quito, Ecuador on Tuesday.'],
  ['a country where a person was met', 'Anna Venn met Boris Lund in Lima on Monday and Chile on Tuesday.'],
  ['a manner', 'Anna Venn met with Boris Lund in Lima and with great joy.'],
  ['part of the place', 'Anna Venn met Boris Lund in the hall of Peru and Chile on Monday.'],
])('nobody further: %s', (_phenomenon, text) => {
  expect(reached(text).filter((act) => act.startsWith('MET_WITH'))).toEqual([
    expect.stringMatching(/^MET_WITH Boris Lund /),
  ])
})
