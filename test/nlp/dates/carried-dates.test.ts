import { describe, expect, it } from 'vitest'
import { dateTagger } from '../../../src/nlp/annotators/date-tagger.ts'
import { type MakeDocOptions, makeDoc } from '../../helpers/make-doc.ts'

/** Phrase carried into the last sentence and of which acts it can be the date; null where there is none. */
function carried(text: string, options: MakeDocOptions): unknown[] | null {
  const doc = makeDoc(text, { published: '2025-05-14', ...options })
  dateTagger.annotate(doc)
  const found = doc.get('dates').carried.get(doc.get('sentences').length - 1)
  return found === undefined ? null : [found.phrase.text, found.of]
}

const ARTICLE: readonly [string, unknown[] | null][] = [
  ['Venn met Osk on Friday. The two also met Lund.', ['on Friday', 'ACTUAL']],
  ['Venn met Osk on Friday. Then both left Selm.', ['on Friday', 'ACTUAL']],
  ['Venn met Osk on Friday. The two signed a pact.', ['on Friday', 'ACTUAL']],
  ['Venn met Osk on Friday. They also met Lund. They also met Brandt.', ['on Friday', 'ACTUAL']],
  ['Venn will meet Osk on Friday. She will also meet Lund.', ['on Friday', 'PLANNED']],
  ['Venn called Osk on Friday.\n\nDuring the call, she thanked him.', ['on Friday', 'ACTUAL']],
  [
    'The Selm Conference was held on May 3 and 4. Delegates came from afar. Roads were closed. At the conference, Venn met Osk.',
    ['on May 3 and 4', 'ACTUAL'],
  ],
  [
    'The Selm Forum, taking place May 20-22, will hear Venn.\n\nAt the forum, Venn will meet Osk.',
    ['May 20-22', 'PLANNED'],
  ],
  ['Venn visited Selm on May 3 and Tarn on May 4. In Tarn, she met Osk.', ['on May 4', null]],
  // Without such words nothing is taken over.
  ['Venn met Osk on Friday. Lund thanked them.', null],
  ['Venn met Osk on Friday. The ministry said that they also agreed on trade.', ['on Friday', 'ACTUAL']],
  ['Venn met Osk on Friday. She said: “We also agreed.”', null],
  ['Venn met Osk on Friday.\n\nThey also met Lund.', null],
  ['Venn met Osk on Friday. One came. Two came. They also met Lund.', null],
  ['Venn met Osk in May. They also met Lund.', null],
  ["Friday's attack killed two. It also wounded four.", null],
  ['Venn spoke in Selm on Friday. In Selm, officials denied it.', null],
  ['Venn met Osk on Friday. On Sunday, she also met Lund.', null],
  ['2:30 p.m. Venn meets Osk.', null],
]

const READOUT: readonly [string, unknown[] | null][] = [
  ['2:30 p.m. Venn meets Osk.', ['2:30 p.m.', null]],
  ['10 a.m. Venn meets Osk.', ['10 a.m.', null]],
  ['On May 12, Venn met Osk. On May 13, she met Lund. She urged restraint.', ['On May 13', 'ACTUAL']],
  ['On May 12, Venn met Osk.\n\nOn April 2, 2022, a truce began. It has held.', null],
  ['On May 12, Venn met Osk.\n\nShe urged restraint.', null],
  ['The 2:30 p.m. call was brief.', null],
]

describe('carriedDates', () => {
  it.each(ARTICLE)('in an article: %s', (text, expected) => {
    expect(carried(text, { kind: 'ARTICLE' })).toEqual(expected)
  })

  it.each(READOUT)('in a readout: %s', (text, expected) => {
    expect(carried(text, { kind: 'READOUT' })).toEqual(expected)
  })

  it('gives a schedule no day where the document has none', () => {
    expect(carried('2:30 p.m. Venn meets Osk.', { kind: 'READOUT', published: null })).toBeNull()
  })
})
