/** Which day whole sentences of a readout of 14 May 2025 give their acts. */
import { describe, expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

function datesOf(text: string): readonly string[] {
  const doc = pipeline(makeDocument(text, { kind: 'READOUT', published: '2025-05-14' }))
  const { entities } = doc.get('coreference')
  return doc
    .get('relations')
    .map(({ type, target, date }) => `${type} ${target === null ? '-' : entities[target]?.name} ${date.edtf}`)
    .toSorted()
}

describe('dates of acts in readouts', () => {
  it.each<[string, string, string[]]>([
    [
      'a plan does not take the day of what was done',
      'Kenyan Foreign Minister Orla Venn met Norwegian President Tam Osk today. Kenya will provide ten trucks to Somalia.',
      ['AIDED Somalia null', 'MET_WITH Tam Osk 2025-05-14'],
    ],
    [
      'but that of a plan',
      'Kenyan Foreign Minister Orla Venn will meet Norwegian President Tam Osk on May 20. The Foreign Minister will thank Norway for its help.',
      ['MET_WITH Tam Osk 2025-05-20', 'SUPPORTED Norway 2025-05-20'],
    ],
    [
      'what somebody looks forward to is a plan',
      'Kenyan President Orla Venn looks forward to welcoming Norwegian President Tam Osk to Nairobi on May 20. President Venn will thank Norway for its help.',
      ['MET_WITH Tam Osk 2025-05-20', 'SUPPORTED Norway 2025-05-20'],
    ],
    [
      'meetings of a trip take the day of the trip',
      'Kenyan Foreign Minister Orla Venn will travel to Selm on May 20 for meetings with Norwegian President Tam Osk.',
      ['MET_WITH Tam Osk 2025-05-20'],
    ],
    [
      'a purpose behind a second day lies within both',
      'On May 20, Kenyan Foreign Minister Orla Venn will travel to Selm to attend a forum on May 22, and to meet Norwegian President Tam Osk.',
      ['MET_WITH Tam Osk 2025-05-20/2025-05-22'],
    ],
    [
      'a deed told by a noun does not take the days of a trip',
      'Kenyan Foreign Minister Orla Venn will travel to Norway, Iceland and Ireland May 20-24 to consult partners on regional priorities, including Ethiopia’s attack on Eritrea.',
      [
        'ATTACKED Eritrea null',
        'MET_WITH Iceland 2025-05-20/2025-05-24',
        'MET_WITH Ireland 2025-05-20/2025-05-24',
        'MET_WITH Norway 2025-05-20/2025-05-24',
      ],
    ],
    [
      'the day since when something is so dates nothing',
      'Kenya has given Somalia ten trucks since Ethiopia’s invasion of Eritrea in February.',
      ['AIDED Somalia 2025-05-14', 'ATTACKED Eritrea null'],
    ],
    [
      'what has been done in a relative clause is older than the readout',
      'Kenyan Foreign Minister Orla Venn thanked Norwegian President Tam Osk for the support that Norway has provided to Somalia.',
      ['AIDED Somalia null', 'SUPPORTED Tam Osk 2025-05-14'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})
