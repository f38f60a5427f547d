import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationTagger } from '../../../src/nlp/annotators/quotation-tagger.ts'
import type { Doc } from '../../../src/nlp/doc.ts'
import { type MentionSpec, makeDoc } from '../../helpers/make-doc.ts'
import { recordedDoc } from '../../helpers/recorded-doc.ts'

function tag(text: string, mentions: readonly (string | MentionSpec)[] = []): Doc {
  const doc = makeDoc(text, { mentions: mentions.map((spec) => (typeof spec === 'string' ? { text: spec } : spec)) })
  quotationTagger.annotate(doc)
  return doc
}

/** Words, speaker, addressee, verb of each quotation. */
function brief(doc: Doc): (string | null)[][] {
  const named = (index: number | null): string | null =>
    index === null ? null : (doc.get('mentions')[index]?.text ?? '?')
  return doc
    .get('quotations')
    .map(({ start, end, speaker, addressee, verb }) => [
      doc.text.slice(start, end),
      named(speaker),
      named(addressee),
      verb === null ? null : (doc.get('tokens')[verb]?.text ?? '?'),
    ])
}

const ROWS: readonly [string, readonly (string | MentionSpec)[], readonly (string | null)[][]][] = [
  // The speaker after the quotation.
  ['“We regret this,” said Orla Venn.', ['Orla Venn'], [['“We regret this,”', 'Orla Venn', null, 'said']]],
  ['“We regret this,” Venn told Tam Osk.', ['Venn', 'Tam Osk'], [['“We regret this,”', 'Venn', 'Tam Osk', 'told']]],
  [
    '“Both must talk,” Venn told Osk, according to a ministry spokesperson.',
    ['Venn', 'Osk', { text: 'a ministry spokesperson', form: 'OFFICE' }],
    [['“Both must talk,”', 'Venn', 'Osk', 'told']],
  ],
  [
    '“Is it over?” asked the envoy.',
    [{ text: 'the envoy', form: 'OFFICE' }],
    [['“Is it over?”', 'the envoy', null, 'asked']],
  ],
  [
    '“We regret this,” Venn, who met Osk on Friday, said.',
    ['Venn', 'Osk'],
    [['“We regret this,”', 'Venn', null, 'said']],
  ],
  [
    '“We regret this,” the foreign minister, Tam Osk, said.',
    [{ text: 'the foreign minister', form: 'OFFICE' }, 'Tam Osk'],
    [['“We regret this,”', 'Tam Osk', null, 'said']],
  ],
  ['"We regret this," Mr. Osk added.', ['Mr. Osk'], [['"We regret this,"', 'Mr. Osk', null, 'added']]],
  ['“We regret this,” according to Orla Venn.', ['Orla Venn'], [['“We regret this,”', 'Orla Venn', null, null]]],
  // Before it.
  ['Venn said: “We regret this.”', ['Venn'], [['“We regret this.”', 'Venn', null, 'said']]],
  ['He told Osk that “the talks” must go on.', ['He', 'Osk'], [['“the talks”', 'He', 'Osk', 'told']]],
  [
    'In Valdora, Venn assured Osk that the “door is open”.',
    [{ text: 'Valdora', kind: 'COUNTRY' }, 'Venn', 'Osk'],
    [['“door is open”', 'Venn', 'Osk', 'assured']],
  ],
  ['Venn spoke to Osk, saying “we regret this”.', ['Venn', 'Osk'], [['“we regret this”', 'Venn', null, 'saying']]],
  ['Venn met Osk and said “we regret this”.', ['Venn', 'Osk'], [['“we regret this”', 'Venn', null, 'said']]],
  ['Osk was told to “leave at once”.', ['Osk'], [['“leave at once”', null, 'Osk', 'told']]],
  [
    'Venn has expressed a desire for “rapid de-escalation.”',
    ['Venn'],
    [['“rapid de-escalation.”', 'Venn', null, 'expressed']],
  ],
  ['Venn opposed the plan of Osk: “It is unwise.”', ['Venn', 'Osk'], [['“It is unwise.”', 'Venn', null, null]]],
  // Around it, and on.
  [
    '“We met,” said Valpress. “We agree,” it added; and, later, “We go.”',
    [
      { text: 'Valpress', kind: 'ORGANIZATION' },
      { text: 'it', form: 'PRONOUN', name: null },
    ],
    [
      ['“We met,”', 'Valpress', null, 'said'],
      ['“We agree,”', 'Valpress', null, 'added'],
      ['“We go.”', 'Valpress', null, 'added'],
    ],
  ],
  [
    '“We regret this,” said Venn, “and shall talk.”',
    ['Venn'],
    [
      ['“We regret this,”', 'Venn', null, 'said'],
      ['“and shall talk.”', 'Venn', null, 'said'],
    ],
  ],
  [
    '“We regret this,” Venn said. “We shall talk.”',
    ['Venn'],
    [
      ['“We regret this,”', 'Venn', null, 'said'],
      ['“We shall talk.”', 'Venn', null, 'said'],
    ],
  ],
  [
    'Venn called it “grave” and “unwise”.',
    ['Venn'],
    [
      ['“grave”', 'Venn', null, 'called'],
      ['“unwise”', 'Venn', null, 'called'],
    ],
  ],
  [
    'Venn said “this is grave”. Osk replied “it is not”.',
    ['Venn', 'Osk'],
    [
      ['“this is grave”', 'Venn', null, 'said'],
      ['“it is not”', 'Osk', null, 'replied'],
    ],
  ],
  // Nested, and in single marks.
  [
    'Venn said: “They told us ‘never again’ and left.”',
    ['Venn'],
    [
      ['“They told us ‘never again’ and left.”', 'Venn', null, 'said'],
      ['‘never again’', null, null, null],
    ],
  ],
  [
    '‘The ministers’ talks are over,’ said Venn.',
    ['Venn'],
    [['‘The ministers’ talks are over,’', 'Venn', null, 'said']],
  ],
  ["'It isn't over,' said Venn.", ['Venn'], [["'It isn't over,'", 'Venn', null, 'said']]],
  ['«We regret this», said Venn.', ['Venn'], [['«We regret this»', 'Venn', null, 'said']]],
  // Scare quotes.
  ['The so-called “peace council” met.', [], [['“peace council”', null, null, null]]],
  ['The “war” on Osk began.', ['Osk'], [['“war”', null, null, null]]],
]

const NOTHING = [
  "The ministers' talks and Venn's visit weren't long.",
  'The ministers’ talks and Venn’s visit weren’t long.',
  'A 6" gun and a 12" pipe lay there.',
  "Since the '90s and ‘til now they met.",
  "Rock 'n' roll.",
  'They met.',
  '',
]

describe('quotation-tagger', () => {
  it.each(ROWS)('%s', (text, mentions, expected) => {
    expect(brief(tag(text, mentions))).toEqual(expected)
  })

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(tag(text).get('quotations')).toEqual([])
  })

  it('gives all paragraphs of one quotation to its speaker', () => {
    const doc = tag('Venn said: “First.\n\n“Second.\n\n“Third.”\n\nThey left.', ['Venn'])
    expect(brief(doc)).toEqual([
      ['“First.', 'Venn', null, 'said'],
      ['“Second.', 'Venn', null, 'said'],
      ['“Third.”', 'Venn', null, 'said'],
    ])
  })

  it('ends a lost mark with its sentence', () => {
    const doc = tag('Venn said: “We regret this. Osk then left the room.\n\nThe talks went on.', ['Venn', 'Osk'])
    expect(brief(doc)).toEqual([['“We regret this.', 'Venn', null, 'said']])
  })

  it('drops a mark that another of its kind follows before it closes', () => {
    const doc = tag('Venn said “we and Osk said “it is over”.', ['Venn', 'Osk'])
    expect(brief(doc)).toEqual([['“it is over”', 'Osk', null, 'said']])
  })

  it('reads the turns of a transcript', () => {
    const doc = tag('MR. OSK: We spoke to them.\n\nIt went well.\n\nQ When was that?\n\nMR. OSK: On Friday.', [
      { text: 'MR. OSK' },
      { text: 'MR. OSK', occurrence: 2 },
    ])
    expect(brief(doc)).toEqual([
      ['We spoke to them.', 'MR. OSK', null, null],
      ['It went well.', 'MR. OSK', null, null],
      ['When was that?', null, null, null],
      ['On Friday.', 'MR. OSK', null, null],
    ])
  })

  it('takes one label, or a note, for no transcript', () => {
    expect(tag('BACKGROUND: They met.\n\nNOTE: They left.').get('quotations')).toEqual([])
    expect(tag('VALDORA: Ministers met.\n\nThey left.').get('quotations')).toEqual([])
  })

  it('reads the layers that it declares, and no others', () => {
    const { doc, read } = recordedDoc(tag('“We met,” Venn said.', ['Venn']), ['quotations'])
    quotationTagger.annotate(doc)
    expect(read()).toEqual([...quotationTagger.requires].sort())
  })

  it('leaves marks outside the body alone', () => {
    const doc = makeDoc('“Film” opens\n\nThey met.', { blocks: ['HEADLINE'] })
    quotationTagger.annotate(doc)
    expect(doc.get('quotations')).toEqual([])
  })
})

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  'said',
  'told',
  'Venn',
  ',',
  '. A',
  '\n\n',
  'MR. X: ',
  ' ',
)

describe('quotation-tagger: any text', () => {
  it('keeps quotations inside one paragraph, in order, nested or apart', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 }))), (pieces) => {
        const text = pieces.join('')
        const count = text.split('Venn').length - 1
        const doc = tag(
          text,
          Array.from({ length: count }, (_, index) => ({ text: 'Venn', occurrence: index + 1 })),
        )
        let previous = { start: -1, end: 0 }
        for (const quotation of doc.get('quotations')) {
          const { start, end, speaker, addressee, verb } = quotation
          expect(start).toBeGreaterThanOrEqual(previous.start)
          expect(end).toBeGreaterThan(start)
          expect(start >= previous.end || end <= previous.end).toBe(true)
          expect(doc.get('blocks').some((block) => block.start <= start && end <= block.end)).toBe(true)
          for (const index of [speaker, addressee]) if (index !== null) expect(doc.get('mentions')[index]).toBeDefined()
          if (verb !== null) expect(doc.get('tokens')[verb]).toBeDefined()
          if (start >= previous.end || end > previous.end) previous = quotation
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['“', '“a ', '"a" said ', "'a ", '“a,” he said, ', '‘s ', 'said '])(
    'gets through 200 KB of %j, which time by the square of the length would not',
    (unit) => {
      const doc = makeDoc(unit.repeat(Math.ceil(200_000 / unit.length)))
      quotationTagger.annotate(doc)
      expect(doc.has('quotations')).toBe(true)
    },
    60_000,
  )
})
