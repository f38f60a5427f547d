import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributionTagger } from '../../../src/nlp/annotators/attribution-tagger.ts'
import { quotationTagger } from '../../../src/nlp/annotators/quotation-tagger.ts'
import type { Doc } from '../../../src/nlp/doc.ts'
import { type MakeDocOptions, type MentionSpec, makeDoc } from '../../helpers/make-doc.ts'
import { recordedDoc } from '../../helpers/recorded-doc.ts'

type Mentions = readonly (string | MentionSpec)[]

function tag(text: string, mentions: Mentions = [], options: MakeDocOptions = {}): Doc {
  const specs = mentions.map((spec) => (typeof spec === 'string' ? { text: spec } : spec))
  const doc = makeDoc(text, { ...options, mentions: specs })
  quotationTagger.annotate(doc)
  attributionTagger.annotate(doc)
  return doc
}

/** Who, and what is vouched for. */
function brief(doc: Doc): string[][] {
  return doc.get('attributions').map(({ who, scope }) => [who, doc.text.slice(scope.start, scope.end)])
}

const office = (text: string): MentionSpec => ({ text, form: 'OFFICE', name: null })
const country = (text: string): MentionSpec => ({ text, kind: 'COUNTRY' })

const ROWS: readonly [string, Mentions, string[][]][] = [
  // According to.
  ['According to state media, troops entered Selm.', [country('Selm')], [['state media', 'troops entered Selm.']]],
  [
    'Troops entered Selm, according to a Foreign Ministry spokesperson.',
    [country('Selm')],
    [['Foreign Ministry spokesperson', 'Troops entered Selm']],
  ],
  [
    'Troops, according to Orla Venn, entered Selm.',
    ['Orla Venn', country('Selm')],
    [['Orla Venn', 'Troops, according to Orla Venn, entered Selm.']],
  ],
  [
    'According to the news agency Valpress, troops entered Selm.',
    [{ text: 'Valpress', kind: 'ORGANIZATION' }],
    [['Valpress', 'troops entered Selm.']],
  ],
  [
    'Troops left, according to a spokesperson for Valpress.',
    [{ text: 'Valpress', kind: 'ORGANIZATION' }],
    [['spokesperson for Valpress', 'Troops left']],
  ],
  [
    '“Both must talk,” Venn told Osk, according to a ministry spokesperson.',
    ['Venn', 'Osk'],
    [
      ['Venn', '“Both must talk,”'],
      ['ministry spokesperson', '“Both must talk,” Venn told Osk'],
    ],
  ],
  // Whose, where the text tells.
  [
    'Venn will visit Selm, her office said.',
    ['Venn', { text: 'her', form: 'PRONOUN', name: null, modifier: true, entity: 'Venn' }],
    [["Venn's office", 'Venn will visit Selm']],
  ],
  // Said that.
  ['Venn said that Osk had left.', ['Venn', 'Osk'], [['Venn', 'Osk had left.']]],
  ['Venn said Osk had left.', ['Venn', 'Osk'], [['Venn', 'Osk had left.']]],
  ['The ministry said it had sent troops.', [], [['ministry', 'it had sent troops.']]],
  ['A spokesperson told reporters that the envoys had met.', [], [['spokesperson', 'the envoys had met.']]],
  ['Two officials later confirmed that they met.', [], [['Two officials', 'they met.']]],
  [
    'Valpress reported Venn, the premier, asked them to go.',
    [{ text: 'Valpress', kind: 'ORGANIZATION' }, 'Venn'],
    [['Valpress', 'Venn, the premier, asked them to go.']],
  ],
  ['In Selm, Venn told Osk that they would help.', ['Venn', 'Osk', country('Selm')], [['Venn', 'they would help.']]],
  ['Venn met Osk, adding that they had agreed.', ['Venn', 'Osk'], [['Venn', 'they had agreed.']]],
  [
    'He said that they had met.',
    [{ text: 'He', form: 'PRONOUN', name: null, entity: 'Tam Osk' }],
    [['Tam Osk', 'they had met.']],
  ],
  [
    'In a call with Osk, the official and aide to President Orla Venn stated that both must talk.',
    ['Osk', office('the official'), { text: 'President Orla Venn', name: 'Orla Venn' }],
    [['the official', 'both must talk.']],
  ],
  // Told first.
  ['Troops entered Selm, officials said on Friday.', [country('Selm')], [['officials', 'Troops entered Selm']]],
  ['Troops entered Selm, the ministry said.', [country('Selm')], [['ministry', 'Troops entered Selm']]],
  ['Troops entered Selm, said Orla Venn.', ['Orla Venn', country('Selm')], [['Orla Venn', 'Troops entered Selm']]],
  ['The talks failed, as Venn put it.', ['Venn'], [['Venn', 'The talks failed']]],
  ['As Venn reported, the talks failed.', ['Venn'], [['Venn', 'the talks failed.']]],
  // Chains: the narrow scope first, and of equal ones the source that the other relies on.
  [
    'Valpress reported that Venn said that Osk had left.',
    [{ text: 'Valpress', kind: 'ORGANIZATION' }, 'Venn', 'Osk'],
    [
      ['Venn', 'Osk had left.'],
      ['Valpress', 'Venn said that Osk had left.'],
    ],
  ],
  [
    'Troops left, Valpress said, citing officials.',
    [{ text: 'Valpress', kind: 'ORGANIZATION' }],
    [
      ['Valpress', 'Troops left'],
      ['officials', 'Troops left, Valpress said'],
    ],
  ],
  [
    'According to Valpress, quoting the army, troops left.',
    [{ text: 'Valpress', kind: 'ORGANIZATION' }],
    [
      ['army', 'troops left.'],
      ['Valpress', 'quoting the army, troops left.'],
    ],
  ],
  [
    'According to Valpress and Selm Radio, troops left.',
    [
      { text: 'Valpress', kind: 'ORGANIZATION' },
      { text: 'Selm Radio', kind: 'ORGANIZATION' },
    ],
    [['Valpress and Selm Radio', 'troops left.']],
  ],
  [
    'They met, according to a Valdoran Navy news release. Ships left, according to the release.',
    [{ text: 'Valdoran Navy', kind: 'ORGANIZATION' }],
    [
      ['Valdoran Navy', 'They met'],
      ['Valdoran Navy', 'Ships left'],
    ],
  ],
  [
    'The spokesperson, Orla Venn, indicated Selm was pleased.',
    ['Orla Venn', country('Selm')],
    [['Orla Venn', 'Selm was pleased.']],
  ],
  [
    'Venn praised Osk, and the talks went well, the release said.',
    ['Venn', 'Osk'],
    [['release', 'Venn praised Osk, and the talks went well']],
  ],
  // What somebody is accused of.
  ['Venn accused Osk of shelling Selm.', ['Venn', 'Osk'], [['Venn', 'shelling Selm.']]],
  ['The army blamed Osk for repeatedly shelling Selm.', ['Osk'], [['army', 'shelling Selm.']]],
  // Quotations.
  ['“We met,” said the envoy.', [office('the envoy')], [['the envoy', '“We met,”']]],
]

const NOTHING: readonly [string, Mentions][] = [
  ['Venn urged Osk to leave.', ['Venn', 'Osk']],
  ['Venn did not say that Osk had left.', ['Venn', 'Osk']],
  ['Venn would say that.', ['Venn']],
  ['It was reported that troops had left.', []],
  ['Venn welcomed the report of the ministry.', ['Venn']],
  ['Venn, Secretary of State, met Osk.', ['Venn', 'Osk']],
  ['They acted according to the agreement.', []],
  ['He served as envoy to Selm.', [country('Selm')]],
  ['Venn told Osk.', ['Venn', 'Osk']],
  ['Venn announced the withdrawal of the troops.', ['Venn']],
  ['A Valdoran report of May, as it relates to Venn, was lost.', [{ text: 'Valdoran', modifier: true }, 'Venn']],
  ['Selm had not, as of yesterday, announced any plans.', [country('Selm')]],
  ['Troops left.', []],
  ['Osk was accused of shelling Selm.', ['Osk']],
  ['Venn accused Osk.', ['Venn', 'Osk']],
  ['Venn accused Osk of treason.', ['Venn', 'Osk']],
  ['Osk and his critics, who fear Venn, blame her for shelling Selm.', ['Osk', 'Venn']],
  ['', []],
]

describe('attribution-tagger', () => {
  it.each(ROWS)('%s', (text, mentions, expected) => {
    expect(brief(tag(text, mentions))).toEqual(expected)
  })

  it.each(NOTHING)('finds nothing in: %s', (text, mentions) => {
    expect(brief(tag(text, mentions))).toEqual([])
  })

  it.each([
    'The following is attributable to Spokesperson Orla Venn:',
    'The below is attributable to Principal Deputy Spokesperson Orla Venn:',
    'Attribution is on-the-record from Spokesperson Orla Venn.',
    'The following statement can be attributed to Spokesperson Orla Venn:',
  ])('reads the source of a whole document: %s', (line) => {
    const text = `Office of the Spokesperson\n\n${line}\n\nThe Secretary met Osk.\n\nThey talked.`
    const body = '\n\nThe Secretary met Osk.\n\nThey talked.'
    for (const mentions of [[], [{ text: 'Spokesperson Orla Venn', name: 'Orla Venn' }]]) {
      expect(brief(tag(text, mentions, { blocks: ['BYLINE', 'BYLINE'], kind: 'READOUT' }))).toEqual([
        ['Orla Venn', body],
      ])
    }
  })

  it('has none for a statement under an official’s own name', () => {
    const text = 'Orla Venn, Foreign Minister\n\nThe Republic welcomes the visit of Tam Osk.'
    expect(brief(tag(text, ['Orla Venn', 'Tam Osk'], { kind: 'READOUT', blocks: ['BYLINE'] }))).toEqual([])
  })

  it('takes "attributed to" inside a report for no such line', () => {
    expect(brief(tag('The attack was attributed to rebels: they denied it.'))).toEqual([])
  })

  it('gives the turns of a transcript to their speakers', () => {
    const doc = tag('MR. OSK: We spoke to them.\n\nQ When?\n\nMR. OSK: On Friday.', [
      { text: 'MR. OSK', name: 'Osk' },
      { text: 'MR. OSK', name: 'Osk', occurrence: 2 },
    ])
    expect(brief(doc)).toEqual([
      ['Osk', 'On Friday.'],
      ['Osk', 'We spoke to them.'],
    ])
  })

  it('reads the layers that it declares, and no others', () => {
    const { doc, read } = recordedDoc(tag('“We met,” Venn said. Officials said that they left.', ['Venn']), [
      'attributions',
    ])
    attributionTagger.annotate(doc)
    expect(read()).toEqual([...attributionTagger.requires].sort())
  })

  it('points at the words that name the source', () => {
    const doc = tag('Troops entered Selm, according to a ministry spokesperson.')
    const [attribution] = doc.get('attributions')
    expect(doc.text.slice(attribution?.start, attribution?.end)).toBe('according to a ministry spokesperson')
    expect(attribution?.speaker).toBeNull()
  })
})

const piece = fc.constantFrom(
  ...'according to ,citing ,as ,put it ,said ,told ,that ,Venn ,the ministry ,officials ,“,”,". A ",", ",\n\n,The following is attributable to ,: '.split(
    ',',
  ),
)

describe('attribution-tagger: any text', () => {
  it('takes a mark for no source', () => {
    expect(tag('The following is attributable to  ": according to ', []).get('attributions')).toEqual([])
  })

  it('names a source of one letter without the space behind it', () => {
    const [attribution] = tag('The following is attributable to Q : We met.', []).get('attributions')
    expect(attribution?.who).toBe('Q')
  })

  it('keeps spans inside the text, names a source, and sorts by the width of the scope', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 }))), (pieces) => {
        const text = pieces.join('')
        const count = text.split('Venn').length - 1
        const doc = tag(
          text,
          Array.from({ length: count }, (_, index) => ({ text: 'Venn', occurrence: index + 1 })),
        )
        let width = 0
        for (const { start, end, who, scope } of doc.get('attributions')) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(scope.start).toBeGreaterThanOrEqual(0)
          expect(scope.end).toBeGreaterThanOrEqual(scope.start)
          expect(scope.end).toBeLessThanOrEqual(text.length)
          expect(who.trim()).toBe(who)
          expect(who).not.toBe('')
          expect(scope.end - scope.start).toBeGreaterThanOrEqual(width)
          width = scope.end - scope.start
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'according to officials, ',
    'officials said that ',
    'said ',
    'the ministry said, ',
    '“a” he said ',
    'as the ',
  ])(
    'gets through 200 KB of %j, which time by the square of the length would not',
    (unit) => {
      const doc = makeDoc(unit.repeat(Math.ceil(200_000 / unit.length)))
      quotationTagger.annotate(doc)
      attributionTagger.annotate(doc)
      expect(doc.has('attributions')).toBe(true)
    },
    60_000,
  )
})
