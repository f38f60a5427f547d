import { describe, expect, it } from 'vitest'
import { DocumentError, type DocumentErrorCode } from '../../src/errors.ts'
import { formatReport } from '../../src/ingest/format-report.ts'
import { createReport, type ImportReport, MOST_EXAMPLES } from '../../src/ingest/import-report.ts'
import type { Miss, MissReason } from '../../src/nlp/miss.ts'
import type { WriteReport } from '../../src/store/store.ts'
import { type ClaimSketch, type GraphSketch, makeGraph, person } from '../helpers/make-graph.ts'

const SOLVANG = person('Ingrid Solvang')
const OKONJO = person('Rhea Okonjo')
const CALL: ClaimSketch = { type: 'SPOKE_TO', source: SOLVANG.id, target: OKONJO.id, says: 'Solvang phoned Okonjo.' }

const WRITTEN: WriteReport = {
  documentsAdded: 0,
  documentsReplaced: 0,
  documentsUnchanged: 0,
  documentsRemoved: 0,
  statementsAdded: {},
  statementsConfirmed: {},
  statementsRemoved: 0,
}

const failure = (code: DocumentErrorCode): DocumentError => new DocumentError(code, { path: 'notes.txt' }, 'for a test')

/** The report after one document. */
function reportOf(claims: readonly ClaimSketch[], misses: readonly Miss[] = [], sketch: Partial<GraphSketch> = {}) {
  const report = createReport()
  report.extracted(makeGraph({ number: 1, title: 'A note', actors: [SOLVANG, OKONJO], claims, ...sketch }), misses)
  return report.build(false)
}

describe('a report', () => {
  it('of nothing counts nothing', () => {
    expect(createReport().build(false)).toEqual<ImportReport>({
      read: 0,
      added: 0,
      replaced: 0,
      unchanged: 0,
      newer: { count: 0, first: [] },
      skipped: [],
      skippedCount: 0,
      failed: [],
      failedCount: 0,
      statementsAdded: {},
      statementsConfirmed: {},
      openDates: { count: 0, first: [] },
      unresolved: { count: 0, first: [] },
      misses: {},
      interrupted: false,
    })
  })

  it('says that it was stopped', () => {
    expect(createReport().build(true).interrupted).toBe(true)
  })

  it('tells documents that are not English from those that failed, and counts both as read', () => {
    const report = createReport()
    for (const code of ['DOCUMENT_LANGUAGE', 'DOCUMENT_EMPTY', 'DOCUMENT_LANGUAGE'] as const)
      report.failure(failure(code))
    const { read, skipped, failed } = report.build(false)
    expect(read).toBe(3)
    expect(skipped.map(({ code }) => code)).toEqual(['DOCUMENT_LANGUAGE', 'DOCUMENT_LANGUAGE'])
    expect(failed.map(({ code }) => code)).toEqual(['DOCUMENT_EMPTY'])
  })

  it('adds up what several batches wrote, by type', () => {
    const report = createReport()
    report.unchanged()
    report.written({ ...WRITTEN, documentsAdded: 2, statementsAdded: { URGED: 1, SPOKE_TO: 2 } })
    report.written({
      ...WRITTEN,
      documentsAdded: 1,
      documentsReplaced: 1,
      documentsUnchanged: 4,
      statementsAdded: { SPOKE_TO: 1 },
      statementsConfirmed: { MET_WITH: 3 },
    })
    expect(report.build(false)).toMatchObject({
      read: 1,
      added: 3,
      replaced: 1,
      unchanged: 5,
      statementsAdded: { URGED: 1, SPOKE_TO: 3 },
      statementsConfirmed: { MET_WITH: 3 },
    })
  })
})

describe('an open date', () => {
  it('without a year asks for the day of publication', () => {
    expect(reportOf([{ ...CALL, date: 'XXXX-05-06' }]).openDates).toEqual({
      count: 1,
      first: [
        {
          document: 'A note',
          exact: 'Solvang phoned Okonjo.',
          dateText: 'XXXX-05-06',
          reason: expect.stringMatching(/^no year in the text: .*--published/),
        },
      ],
    })
  })

  it('with nothing to count from says so', () => {
    const graph = makeGraph({ number: 2, actors: [SOLVANG, OKONJO], claims: [CALL] })
    const [claim] = graph.claims
    const evidence = [{ ...claim!.evidence[0]!, dateText: 'on Friday' }]
    const report = createReport()
    report.extracted({ ...graph, claims: [{ ...claim!, evidence }] }, [])
    expect(report.build(false).openDates.first).toMatchObject([
      { document: graph.document.id, dateText: 'on Friday', reason: expect.stringMatching(/^no day to count from/) },
    ])
  })

  it('of two acts in one sentence is told once', () => {
    const date = 'XXXX-05-06'
    const graph = makeGraph({
      number: 2,
      actors: [SOLVANG, OKONJO],
      claims: [
        { ...CALL, date },
        { ...CALL, type: 'URGED', date },
        { ...CALL, says: 'She called again.', date },
      ],
    })
    const report = createReport()
    report.extracted(graph, [])
    expect(report.build(false).openDates.count).toBe(2)
  })

  it.each<[string, Partial<ClaimSketch>]>([
    ['a day', { date: '2031-05-06' }],
    ['a month', { date: '2031-05' }],
    ['no word of a date', { date: null }],
  ])('is none where the act has %s', (_, sketch) => {
    expect(reportOf([{ ...CALL, ...sketch }]).openDates).toEqual({ count: 0, first: [] })
  })
})

const miss = (reason: MissReason, start = 0): Miss => {
  return { reason, start, end: start + 9, sentence: { start, end: start + 14 }, partly: false }
}

describe('a reference that nobody could be found for', () => {
  it('is told by its words', () => {
    expect(reportOf([], [miss('UNRESOLVED_REFERENCE')], { opening: 'Both men met.' }).unresolved).toEqual({
      count: 1,
      first: [{ document: 'A note', exact: 'Both men ' }],
    })
  })

  it.each(['NO_TARGET', 'NO_SUBJECT', 'UNKNOWN_VERB', 'SENTENCE_TOO_LONG'] as const)('is not meant by %s', (reason) => {
    expect(reportOf([], [miss(reason)]).unresolved.count).toBe(0)
  })

  it('is counted always, and kept up to a limit', () => {
    const misses = Array.from({ length: MOST_EXAMPLES + 5 }, () => miss('UNRESOLVED_REFERENCE'))
    const { unresolved } = reportOf([], misses)
    expect(unresolved.count).toBe(MOST_EXAMPLES + 5)
    expect(unresolved.first).toHaveLength(MOST_EXAMPLES)
  })
})

describe('what could not be read', () => {
  const opening = 'Both men met. She left in haste.'

  it('is told by reason, with its sentence and its place', () => {
    const misses = [miss('NO_TARGET', 14), miss('UNRESOLVED_PRONOUN'), miss('NO_TARGET')]
    expect(reportOf([], misses, { opening }).misses).toEqual({
      UNRESOLVED_PRONOUN: { count: 1, first: [expect.objectContaining({ start: 0 })] },
      NO_TARGET: {
        count: 2,
        first: [
          {
            ...{ document: 'A note', reason: 'NO_TARGET', start: 14, end: 23, partly: false },
            ...{ sentence: 'She left in ha', sentenceStart: 14 },
          },
          expect.objectContaining({ start: 0 }),
        ],
      },
    })
  })

  it('is counted for a terminal, and shown where that is asked for', () => {
    const report = reportOf([], [miss('NO_TARGET', 14)], { opening })
    expect(formatReport(report)).toMatch(/^1 act or sentence could not be read; --explain/m)
    expect(formatReport(report)).toMatch(/^ {2}NO_TARGET +1 {2}\S/m)
    expect(formatReport(report)).not.toContain('She left')
    expect(formatReport(report, true)).toMatch(/^ {4}A note: "She left in ha"$/m)
  })

  it('leaves no line of its own where there is nothing', () => {
    expect(formatReport(reportOf([]), true)).toMatch(/^0 acts or sentences could not be read$/m)
  })
})

describe('a document in a report goes by', () => {
  it.each<[string, string | null, string | null, string]>([
    ['its headline', 'A note', 'note-1', 'A note'],
    ['the id it came with', null, 'note-1', 'note-1'],
    ['the id it was given', null, null, 'doc-0000000000000001'],
  ])('%s', (_, title, sourceId, expected) => {
    const graph = makeGraph({ number: 1, title, actors: [SOLVANG, OKONJO], claims: [{ ...CALL, date: 'XXXX-05-06' }] })
    const report = createReport()
    report.extracted({ ...graph, document: { ...graph.document, sourceId } }, [])
    expect(report.build(false).openDates.first[0]?.document).toBe(expected)
  })
})
