/** Levels, on acts of an invented week: the figures are counted by hand. */
import { describe, expect, it } from 'vitest'
import { scoreDocument } from '../../src/evaluation/document-levels.ts'
import type { GoldStatement, MarkedPair } from '../../src/evaluation/gold.ts'
import { scoreSentence } from '../../src/evaluation/sentence-levels.ts'
import type { ExtractedStatement } from '../../src/ingest/extraction-record.ts'
import { actCodes } from '../../src/model/act-codes.ts'
import type { StatementType } from '../../src/model/statement-types.ts'

type Act = [type: StatementType, source: string, target: string | null, date?: string | null]

const gold = ([type, source, target, date = null]: Act, more: Partial<GoldStatement> = {}): GoldStatement => ({
  ...{ type, source, target, date, source_aliases: [], target_aliases: [] },
  ...{ polarity: 'affirmed', modality: 'actual', evidence: null, ...more },
})

const found = (
  [type, source, target, date = null]: Act,
  more: Partial<ExtractedStatement> = {},
): ExtractedStatement => ({
  ...{ type, source, target, date, polarity: 'affirmed', modality: 'actual', attribution: null, about: null },
  ...{ evidence: '', start: 0, end: 0, confidence: 0.9, source_country: null, target_country: null },
  plover: actCodes(type, 'AFFIRMED', 'ACTUAL').plover,
  ...more,
})

const marked = (source: string, plover: string, target: string, codes: Partial<MarkedPair> = {}): MarkedPair => ({
  ...{ source, plover, target, source_codes: [], target_codes: [], ...codes },
})

describe('a document', () => {
  it('counts at each level what must be right there', () => {
    const levels = scoreDocument(
      {
        statements: [
          gold(['SPOKE_TO', 'Ingrid Solvang', 'Rhea Okonjo', '2031-03-04']),
          gold(['MET_WITH', 'Norway', 'Kenya', '2031-03-05']),
          gold(['MET_WITH', 'Ingrid Solvang', 'Peru', null], { modality: 'planned' }),
          gold(['URGED', 'Ingrid Solvang', 'Kenya', '2031-03-04']),
          gold(['STATED', 'Rhea Okonjo', null]),
        ],
        represents: [
          { person: 'Ingrid Solvang', role: 'Foreign Minister', of: 'Norway', person_aliases: [], of_aliases: [] },
          { person: 'Rhea Okonjo', role: 'President', of: 'Kenya', person_aliases: ['Okonjo'], of_aliases: [] },
        ],
      },
      {
        statements: [
          // The other way round, on the wrong day: a contact, an act and a statement; neither dated nor full.
          found(['SPOKE_TO', 'Rhea Okonjo', 'Ingrid Solvang', '2031-03-05']),
          // Of the same class: a contact and an act, with its date; no statement.
          found(['SPOKE_TO', 'Norway', 'Kenya', '2031-03-05']),
          // Planned as in the gold: full, and no contact.
          found(['MET_WITH', 'Ingrid Solvang', 'Peru', null], { modality: 'planned' }),
          // An act that goes one way only, the wrong one.
          found(['URGED', 'Kenya', 'Ingrid Solvang', '2031-03-04']),
          // No class, so no act.
          found(['STATED', 'Rhea Okonjo', null]),
        ],
        represents: [
          { person: 'Ingrid Solvang', role: 'Minister', of: 'Norway' },
          { person: 'Okonjo', role: 'Chair', of: 'Kenya' },
          { person: 'Okonjo', role: 'Chair', of: 'Peru' },
        ],
      },
    )
    const counts = Object.entries(levels).map(([level, each]) => [level, each.gold, each.found, each.right])
    expect(counts).toEqual([
      ['contact', 2, 2, 2],
      ['contact+date', 2, 2, 1],
      ['act', 4, 4, 3],
      ['statement', 5, 5, 3],
      ['full', 5, 5, 2],
      ['represents', 2, 3, 2],
      ['role', 2, 3, 1],
    ])
    expect(levels.statement.missed).toMatchObject([{ type: 'MET_WITH', target: 'Kenya' }, { type: 'URGED' }])
    expect(levels.statement.extra).toMatchObject([{ type: 'SPOKE_TO', source: 'Norway' }, { source: 'Kenya' }])
  })

  it('of which nothing is known on either side has nothing to find', () => {
    const empty = { statements: [], represents: [] }
    expect(scoreDocument(empty, empty).full).toEqual({ gold: 0, found: 0, right: 0, missed: [], extra: [] })
  })
})

describe('a sentence', () => {
  it('counts classes, pairs and triples', () => {
    const { levels, pairsFound, classesRight, missed } = scoreSentence(
      [marked('the Ruritanian minister', 'REQUEST', 'Graustark'), marked('Graustark', 'CONSULT', 'Ruritania')],
      [
        // The pair, with another class.
        found(['CONDEMNED', 'Ruritanian ministry', 'Graustark']),
        // Either way round.
        found(['MET_WITH', 'Ruritania', 'Graustark']),
        // The same again, and words without a class: neither counts.
        found(['MET_WITH', 'Ruritania', 'Graustark', '2031-03-04']),
        found(['STATED', 'Ruritania', null]),
        found(['ATTACKED', 'Graustark', 'Freedonia']),
      ],
    )
    expect(levels).toEqual({
      type: { gold: 2, found: 3, right: 1 },
      pair: { gold: 2, found: 3, right: 2 },
      triple: { gold: 2, found: 3, right: 1 },
    })
    expect([pairsFound, classesRight]).toEqual([2, 1])
    expect(missed).toMatchObject([{ plover: 'REQUEST' }])
  })

  it('takes a directed act only in its direction', () => {
    const { levels } = scoreSentence(
      [marked('Ruritania', 'AID', 'Graustark')],
      [found(['AIDED', 'Graustark', 'Ruritania'])],
    )
    expect(levels.pair.right).toBe(0)
    expect(levels.type.right).toBe(1)
  })

  it('knows an actor by its country', () => {
    const gold = [marked('Oslo', 'AID', 'Nairobi', { source_codes: ['NOR'], target_codes: ['KEN'] })]
    const told = found(['AIDED', 'Norway', 'Kenya'], { source_country: 'NOR', target_country: 'KEN' })
    expect(scoreSentence(gold, [told]).levels.triple.right).toBe(1)
    expect(scoreSentence(gold, [{ ...told, target_country: null }]).levels.triple.right).toBe(0)
  })

  it('reads a planned act by the class of the plan', () => {
    const plan = found(['AIDED', 'Norway', 'Kenya'], { plover: 'AGREE', modality: 'planned' })
    expect(scoreSentence([marked('Norway', 'AGREE', 'Kenya')], [plan]).levels.triple.right).toBe(1)
  })
})
