import { describe, expect, it } from 'vitest'
import type { Modality } from '../../../src/model/statement.ts'
import { dateTagger } from '../../../src/nlp/annotators/date-tagger.ts'
import { type DateOfAct, type DateOfActOptions, dateOfAct } from '../../../src/nlp/dates/date-of-act.ts'
import type { Span } from '../../../src/nlp/span.ts'
import { indexSpans } from '../../../src/nlp/span-index.ts'
import type { VerbForm } from '../../../src/nlp/token.ts'
import { type MakeDocOptions, makeDoc } from '../../helpers/make-doc.ts'

interface Case extends MakeDocOptions {
  readonly text: string
  /** The words of the act's clause; default the sentence that holds `head`. */
  readonly clause?: string
  readonly head: string
  readonly modality?: Modality
  readonly leadEvent?: boolean
  readonly background?: boolean
  readonly clauses?: readonly string[]
  readonly governing?: readonly string[]
  /** The verb of every governing clause. */
  readonly governingLemma?: string
  readonly verbForm?: VerbForm
  readonly quotations?: readonly string[]
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`the text has no "${words}"`)
  return { start, end: start + words.length }
}

function date(example: Case): DateOfAct {
  const { text } = example
  const doc = makeDoc(text, { published: '2025-05-14', ...example })
  dateTagger.annotate(doc)
  const head = spanOf(text, example.head)
  const sentence = doc.get('sentences').find(({ start, end }) => start <= head.start && head.end <= end)
  if (sentence === undefined) throw new Error(`no sentence holds "${example.head}"`)
  const options: DateOfActOptions = {
    kind: example.kind ?? 'ARTICLE',
    leadEvent: example.leadEvent ?? false,
    background: example.background ?? false,
    head: { ...head, verbForm: example.verbForm ?? null },
    clauses: (example.clauses ?? []).map((words) => spanOf(text, words)),
    governing: (example.governing ?? []).map((words) => ({
      ...spanOf(text, words),
      ...(example.governingLemma === undefined ? {} : { lemma: example.governingLemma }),
    })),
    quotedAt: indexSpans((example.quotations ?? []).map((words) => spanOf(text, words))).at,
  }
  const clause = example.clause === undefined ? sentence : spanOf(text, example.clause)
  return dateOfAct(doc.get('dates'), sentence.index, clause, example.modality ?? 'ACTUAL', options)
}

function brief({ date: { edtf }, dateText, dateAnchor }: DateOfAct): unknown[] {
  return [edtf, dateText, dateAnchor]
}

const HOLDS_AND_SAYS = {
  text: 'Orla Venn, who visited on May 2, met Tam Osk on Friday.',
  clauses: ['who visited on May 2', 'Orla Venn, who visited on May 2, met Tam Osk on Friday'],
}

describe('dateOfAct', () => {
  it.each<[string, Case, unknown[]]>([
    [
      'the phrase of the clause',
      { text: 'They met on Friday.', head: 'met' },
      ['2025-05-09', 'on Friday', 'PUBLISHED'],
    ],
    [
      'the next one for a planned act',
      { text: 'They will meet on Friday.', head: 'meet', modality: 'PLANNED' },
      ['2025-05-16', 'on Friday', 'PUBLISHED'],
    ],
    [
      'the inner clause for its own act',
      { ...HOLDS_AND_SAYS, clause: 'who visited on May 2', head: 'visited' },
      ['2025-05-02', 'on May 2', 'PUBLISHED'],
    ],
    [
      'the outer clause for its own',
      { ...HOLDS_AND_SAYS, clause: HOLDS_AND_SAYS.text.slice(0, -1), head: 'met' },
      ['2025-05-09', 'on Friday', 'PUBLISHED'],
    ],
    [
      'the governing clause for a participle',
      {
        text: 'Venn spoke to Osk on Friday, offering help.',
        clause: 'offering help',
        head: 'offering',
        clauses: ['Venn spoke to Osk on Friday', 'offering help'],
        governing: ['Venn spoke to Osk on Friday'],
      },
      ['2025-05-09', 'on Friday', 'PUBLISHED'],
    ],
    [
      'an adverbial outside every clause',
      { text: 'On Friday, Venn met Osk.', clause: 'Venn met Osk', head: 'met', clauses: ['Venn met Osk'] },
      ['2025-05-09', 'On Friday', 'PUBLISHED'],
    ],
    [
      'the noun that names the act',
      { text: "Venn condemned Saturday's deadly attack on Osk.", head: 'attack' },
      ['2025-05-10', 'Saturday', 'PUBLISHED'],
    ],
    [
      'not the noun’s date for the verb',
      { text: "Venn condemned Saturday's attack.", head: 'condemned' },
      [null, null, 'NONE'],
    ],
    [
      'no phrase from inside a quotation',
      { text: 'Venn said, “We met on Friday.”', head: 'said', quotations: ['“We met on Friday.”'] },
      [null, null, 'NONE'],
    ],
    [
      'the quotation’s own phrase inside it',
      { text: 'Venn said, “We met on Friday.”', head: 'met', quotations: ['“We met on Friday.”'] },
      ['2025-05-09', 'on Friday', 'PUBLISHED'],
    ],
    ['nothing in an article without a phrase', { text: 'Venn met Osk.', head: 'met' }, [null, null, 'NONE']],
    [
      'the document’s day for the lead event',
      { text: 'Port Selm, May 13 – Venn met Osk.', head: 'met', leadEvent: true },
      ['2025-05-13', null, 'DATELINE'],
    ],
    [
      'the document’s day in a readout',
      { text: 'Venn met Osk.', head: 'met', kind: 'READOUT' },
      ['2025-05-14', null, 'PUBLISHED'],
    ],
    [
      'no day for what a readout only mentions',
      { text: 'Venn welcomed the visit of Osk.', head: 'visit', kind: 'READOUT', background: true },
      [null, null, 'NONE'],
    ],
    [
      'what a readout opens with',
      { text: 'On May 12, Venn met Osk. She urged restraint.', head: 'urged', kind: 'READOUT' },
      ['2025-05-12', 'On May 12', 'PUBLISHED'],
    ],
    [
      'the readout’s day where its opening tells of long ago',
      { text: 'Venn recalled what began on April 2, 2022. She urged restraint.', head: 'urged', kind: 'READOUT' },
      ['2025-05-14', null, 'PUBLISHED'],
    ],
    [
      'the days of the trip that a readout announces',
      {
        text: 'Venn will travel on May 22-25. She will meet Osk.',
        head: 'meet',
        kind: 'READOUT',
        modality: 'PLANNED',
      },
      ['2025-05-22/2025-05-25', 'on May 22-25', 'PUBLISHED'],
    ],
    [
      'no day for what is only planned',
      { text: 'Venn will meet Osk.', head: 'meet', kind: 'READOUT', modality: 'PLANNED' },
      [null, null, 'NONE'],
    ],
    [
      'no day for what would be',
      { text: 'Venn would meet Osk.', head: 'meet', kind: 'READOUT', modality: 'HYPOTHETICAL' },
      [null, null, 'NONE'],
    ],
    [
      'the literal phrase where its day is unknown',
      { text: 'They met on Friday.', head: 'met', published: null },
      [null, 'on Friday', 'NONE'],
    ],
    [
      'no day for a plan from the day on which it was told',
      {
        text: 'On Monday, Venn said that she will meet Osk.',
        clause: 'she will meet Osk',
        head: 'meet',
        modality: 'PLANNED',
        clauses: ['Venn said', 'she will meet Osk'],
        governing: ['Venn said'],
        governingLemma: 'say',
      },
      [null, null, 'NONE'],
    ],
    [
      'the day of a plan from the clause that plans it',
      {
        text: 'Venn is expected on Friday to meet Osk.',
        clause: 'to meet Osk',
        head: 'meet',
        modality: 'PLANNED',
        clauses: ['Venn is expected on Friday', 'to meet Osk'],
        governing: ['Venn is expected on Friday'],
        governingLemma: 'expect',
      },
      ['2025-05-16', 'on Friday', 'PUBLISHED'],
    ],
    [
      'no day for what lies some weeks back',
      { text: 'Venn met Osk a few weeks ago.', head: 'met', kind: 'READOUT' },
      [null, 'a few weeks ago', 'NONE'],
    ],
    [
      'the day before the vague word beside it',
      { text: 'On Friday, Venn recently in office met Osk.', head: 'met' },
      ['2025-05-09', 'On Friday', 'PUBLISHED'],
    ],
    [
      'the readout’s own day for what it says in the present tense',
      {
        text: 'On May 12, Venn met Osk. Valdora condemns the attack.',
        head: 'condemns',
        kind: 'READOUT',
        verbForm: 'PRESENT',
      },
      ['2025-05-14', null, 'PUBLISHED'],
    ],
    [
      'the first day of these weeks that a readout opens with',
      {
        text: 'The truce began on April 2, 2022. On May 12, Venn met Osk. She urged restraint.',
        head: 'urged',
        kind: 'READOUT',
      },
      ['2025-05-12', 'On May 12', 'PUBLISHED'],
    ],
    [
      'the earlier sentence’s day where it goes on',
      { text: 'Venn met Osk on Friday. The two also met Lund.', head: 'met Lund' },
      ['2025-05-09', 'on Friday', 'PUBLISHED'],
    ],
    [
      'no earlier day where it does not',
      { text: 'Venn met Osk on Friday. Lund thanked her.', head: 'thanked' },
      [null, null, 'NONE'],
    ],
    [
      'no past day for a plan',
      { text: 'Venn met Osk on Friday. She will also meet Lund.', head: 'meet Lund', modality: 'PLANNED' },
      [null, null, 'NONE'],
    ],
    [
      'no carried day for what is only mentioned',
      { text: 'Venn met Osk on Friday. She also praised the visit.', head: 'visit', background: true },
      [null, null, 'NONE'],
    ],
    [
      'a dateline without a year',
      { text: 'Port Selm, May 13 – Venn met Osk.', head: 'met', leadEvent: true, published: null },
      ['XXXX-05-13', null, 'DATELINE'],
    ],
  ])('takes %s', (_what, example, expected) => {
    expect(brief(date(example))).toEqual(expected)
  })
})
