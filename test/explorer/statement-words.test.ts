/** A statement, its evidence and what differs, in words and as tables. */
import { describe, expect, it } from 'vitest'
import type { DateRulingFragment, LedgerRowFragment, PlaceFragment } from '../../src/explorer/api/queries.generated.ts'
import { leadOf, officeText, sentenceText } from '../../src/explorer/parts/sentence-text.ts'
import { publishersOf } from '../../src/explorer/publishers.ts'
import { dateCorrection, dateOrigin } from '../../src/explorer/statement/date-correction.ts'
import { percent, readFrom, whoSaysSo } from '../../src/explorer/statement/evidence-words.ts'
import { accountsTable, evidenceTable } from '../../src/explorer/statement/statement-tables.ts'
import { statementTable } from '../../src/explorer/take-along/statement-table.ts'
import { toCsv } from '../../src/explorer/take-along/table.ts'

const DOCUMENT = { id: 'doc-1', title: 'Lake call', publisher: 'Lake Office', publishedAt: '2031-03-05', url: null }

const PLACE: PlaceFragment = {
  exact: 'Okonjo spoke to Brandt on Tuesday',
  prefix: 'HARBOUR – ',
  suffix: ', an aide said.',
  start: 10,
  end: 43,
  attribution: 'an aide',
  dateText: 'on Tuesday',
  dateAnchor: 'PUBLISHED',
  rule: 'verb:speak',
  extractorVersion: '3',
  confidence: 0.9,
  sourceText: 'Okonjo',
  targetText: 'Brandt',
  document: { ...DOCUMENT, kind: 'ARTICLE' },
}

const ROW: LedgerRowFragment = {
  id: 'st-1',
  type: 'SPOKE_TO',
  verb: 'speak',
  about: null,
  date: '2031-03-04',
  datePrecision: 'DAY',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  confidence: 0.9,
  review: 'EXTRACTED',
  documentCount: 1,
  attributed: true,
  attributions: ['an aide'],
  source: { id: 'person:rhea-okonjo', kind: 'PERSON', name: 'Rhea Okonjo', country: null },
  sourceOffice: null,
  target: { id: 'person:lena-brandt', kind: 'PERSON', name: 'Lena Brandt', country: 'DEU' },
  targetOffice: null,
  evidence: [PLACE],
}

const WHOLE = {
  ...ROW,
  plover: 'CONSULT',
  cameo: '040',
  dateEarliest: '2031-03-04',
  dateLatest: '2031-03-04',
  sourceSide: null,
  targetSide: null,
  evidence: [PLACE],
  otherAccounts: [
    {
      differs: ['DATE', 'CHANNEL'] as const,
      statement: { ...ROW, id: 'st-2', type: 'MET_WITH' as const, date: '2031-03-05' },
    },
  ],
}

describe('a statement in words', () => {
  it.each([
    ['AFFIRMED', 'ACTUAL', 'Rhea Okonjo spoke to Lena Brandt'],
    ['DENIED', 'ACTUAL', 'Denied: Rhea Okonjo spoke to Lena Brandt'],
    ['AFFIRMED', 'PLANNED', 'Planned: Rhea Okonjo to speak to Lena Brandt'],
    ['DENIED', 'HYPOTHETICAL', 'Denied, supposed: Rhea Okonjo spoke to Lena Brandt'],
  ] as const)('says first what is not simply said to have happened: %s, %s', (polarity, modality, text) => {
    expect(sentenceText({ ...ROW, polarity, modality })).toBe(text)
    expect(text.startsWith(leadOf({ polarity, modality }) ?? 'Rhea')).toBe(true)
  })

  it('ends behind the act where nobody is acted upon', () => {
    expect(sentenceText({ ...ROW, type: 'STATED', target: null })).toBe('Rhea Okonjo said')
    expect(sentenceText({ ...ROW, type: 'STATED' })).toBe('Rhea Okonjo told Lena Brandt')
    expect(sentenceText({ ...ROW, type: 'STATED', modality: 'PLANNED' })).toBe(
      'Planned: Rhea Okonjo to tell Lena Brandt',
    )
  })

  it.each([
    ['Foreign Minister', 'Kenya', 'Foreign Minister of Kenya'],
    ['Minister for Norway', 'Norway', 'Minister for Norway'],
  ])('names an office once with its body: %s, %s', (role, name, text) => {
    expect(officeText({ role, of: { id: 'country:X', name } })).toBe(text)
  })
})

describe('evidence in words', () => {
  it.each([
    ['on Tuesday', 'PUBLISHED', 'read from “on Tuesday”, counted from the day of publication'],
    ['on Tuesday', 'DATELINE', 'read from “on Tuesday”, counted from the dateline of the article'],
    ['on 4 March 2031', 'TEXT', 'read from “on 4 March 2031”'],
    [null, 'DATELINE', 'read from the dateline of the article'],
    [null, 'NONE', 'read from nothing: the text leaves it open'],
  ] as const)('says what a date was read from: %s, %s', (dateText, dateAnchor, text) => {
    expect(readFrom({ dateText, dateAnchor })).toBe(text)
  })

  const ruling = (by: string, date: string | null, more: Partial<DateRulingFragment> = {}): DateRulingFragment => {
    const correction = { date, source: null, target: null }
    return { by, at: '2031-03-12T09:30:00.000Z', correction, evidence: [PLACE], ...more }
  }
  const NOTHING = { ...PLACE, dateText: null, dateAnchor: 'NONE' as const }
  const ELSEWHERE = [{ ...PLACE, start: 0, end: 5 }]

  it('says who corrected a date, and what it was read from before', () => {
    expect(dateOrigin(NOTHING, [ruling('desk', '2031-03-04')])).toBe(
      'corrected by desk, 12 March 2031, 09:30 UTC; before, read from nothing: the text leaves it open',
    )
    expect(dateOrigin(PLACE, [])).toBe('read from “on Tuesday”, counted from the day of publication')
  })

  it.each([
    ['the latest that judged the words counts', [ruling('ana', '2031-03-04'), ruling('desk', '2031-03-05')], 'ana'],
    ['other words were judged', [ruling('ana', '2031-03-04', { evidence: ELSEWHERE })], undefined],
    [
      'it was confirmed later as it had been read',
      [ruling('ana', null, { correction: null }), ruling('desk', '2031')],
      undefined,
    ],
    ['the date was taken away', [ruling('ana', null)], 'ana'],
    [
      'an actor was corrected, and no date',
      [ruling('ana', null, { correction: { date: null, source: { id: 'x' }, target: null } })],
      undefined,
    ],
  ] as const)('a date is corrected or not: %s', (_, rulings, by) => {
    expect(dateCorrection(PLACE, rulings)?.by).toBe(by)
  })

  it('says who says so: somebody named, the body itself, or the document', () => {
    const own = { ...PLACE, attribution: null }
    expect(whoSaysSo(PLACE)).toBe('an aide, as the document has it')
    expect(whoSaysSo({ ...own, document: { ...own.document, kind: 'READOUT' } })).toBe(
      'Lake Office itself, in its own account',
    )
    expect(whoSaysSo({ ...own, document: { ...own.document, publisher: null } })).toBe('the document itself')
  })

  it('names each publisher once, in the order of the words, and a document without one by its title', () => {
    const by = (publisher: string | null, title: string | null = 'Lake call') => ({
      document: { ...PLACE.document, publisher, title },
    })
    expect(publishersOf([by('Lake Office'), by('The Courier'), by('Lake Office'), by(null), by('', null)])).toEqual([
      'Lake Office',
      'The Courier',
      '“Lake call”',
      'a document without a publisher',
    ])
    expect(publishersOf([])).toEqual([])
  })

  it('rounds a share', () => {
    expect([0, 0.905, 1].map(percent)).toEqual(['0 %', '91 %', '100 %'])
  })
})

describe('the page of a statement as tables', () => {
  it('has a row for each place, with its quotation and document', () => {
    const [head, row] = toCsv(evidenceTable(WHOLE, [])).split('\r\n')
    expect(head).toContain(
      'act,act code,whom,kind,kind code,before,behind,date corrected by,date text,date read from,date read from code,rule,',
    )
    expect(row).toBe(
      '2031-03-04,Rhea Okonjo,spoke to,SPOKE_TO,Lena Brandt,article: a report by others,ARTICLE,HARBOUR – ,' +
        '", an aide said.",,on Tuesday,the day of publication,PUBLISHED,verb:speak,0.9,' +
        'Okonjo spoke to Brandt on Tuesday,an aide,Lake call,Lake Office,2031-03-05,',
    )
  })

  it('has what the page calls it, the code, and who says so', () => {
    const table = statementTable([{ ...ROW, polarity: 'DENIED' }])
    const [head, row] = toCsv(table).split('\r\n')
    expect(head).toMatch(
      /^.date,precision,precision code,who,office,act,act code,whom,.*,documents,who says so,quotation,/,
    )
    expect(row).toMatch(
      /^2031-03-04,,DAY,Rhea Okonjo,,spoke to,SPOKE_TO,.*denied,DENIED,,ACTUAL,0.9,,EXTRACTED,1,Lake Office,/,
    )
    expect(table.rows[0]!.lead).toBe('Denied:')
  })

  it('sets the statement before the other accounts, which say in what they differ', () => {
    const { columns, rows } = accountsTable(WHOLE)
    expect(columns.slice(0, 2)).toEqual(['differs in', 'date'])
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      [{ code: '', words: '' }, '2031-03-04'],
      [{ code: 'DATE CHANNEL', words: 'date, kind of contact' }, '2031-03-05'],
    ])
  })
})
