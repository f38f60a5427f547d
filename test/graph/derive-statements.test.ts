import { describe, expect, it } from 'vitest'
import { deriveStatements, type StoredClaim } from '../../src/graph/derive-statements.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Claim } from '../../src/model/statement.ts'

function evidence(document: string, start: number, attribution: string | null = null): Evidence {
  return {
    document,
    exact: 'spoke by phone',
    prefix: '',
    suffix: '',
    start,
    end: start + 14,
    attribution,
    dateText: null,
    dateAnchor: 'PUBLISHED',
    rule: 'verb:speak',
    extractorVersion: '1',
    confidence: 0.9,
    sourceText: 'She',
    targetText: 'him',
  }
}

function stored(document: string, claim: Partial<Claim> = {}, start = 0): StoredClaim {
  return {
    document,
    claim: {
      type: 'SPOKE_TO',
      source: 'person:ines-duarte',
      target: 'person:olof-brandt',
      sourceOffice: null,
      targetOffice: null,
      verb: 'speak',
      about: null,
      date: '1986-10-11',
      dateEarliest: '1986-10-11',
      dateLatest: '1986-10-11',
      polarity: 'AFFIRMED',
      modality: 'ACTUAL',
      confidence: 0.8,
      evidence: [evidence(document, start)],
      ...claim,
    },
  }
}

const itself = (id: string): string => id

describe('one statement', () => {
  it.each<[string, StoredClaim, StoredClaim]>([
    ['two readouts of a call on one day', stored('doc-a'), stored('doc-b')],
    [
      'the same call told from the other side',
      stored('doc-a'),
      stored('doc-b', { source: 'person:olof-brandt', target: 'person:ines-duarte' }),
    ],
  ])('%s', (_, a, b) => {
    const [statement, ...others] = deriveStatements([b, a], itself)
    expect(others).toEqual([])
    expect(statement?.evidence.map(({ document }) => document)).toEqual(['doc-a', 'doc-b'])
    expect(statement?.statement.source).toBe('person:ines-duarte')
    expect(deriveStatements([a, b], itself)).toEqual([statement])
  })
})

describe('two statements', () => {
  it.each<[string, StoredClaim, StoredClaim]>([
    ['calls on two days', stored('doc-a'), stored('doc-b', { date: '1986-10-12' })],
    ['calls of a month only', stored('doc-a', { date: '1986-10' }), stored('doc-b', { date: '1986-10' })],
    ['a call and a meeting', stored('doc-a'), stored('doc-b', { type: 'MET_WITH' })],
    ['a call and its denial', stored('doc-a'), stored('doc-b', { polarity: 'DENIED' })],
    ['a call and a plan of it', stored('doc-a'), stored('doc-b', { modality: 'PLANNED' })],
    ['what two documents say was urged', stored('doc-a', { type: 'URGED' }), stored('doc-b', { type: 'URGED' })],
    [
      'what one document says was urged at two places',
      stored('doc-a', { type: 'URGED' }),
      stored('doc-a', { type: 'URGED' }, 50),
    ],
  ])('%s', (_, a, b) => {
    expect(deriveStatements([a, b], itself)).toHaveLength(2)
  })
})

it('follows merges, in the ends and in the offices', () => {
  const short = stored('doc-a', {
    source: 'person:i-duarte',
    sourceOffice: { role: 'Premier', of: 'organization:npt-council' },
  })
  const canonical = (id: string): string =>
    ({ 'person:i-duarte': 'person:ines-duarte', 'organization:npt-council': 'organization:council' })[id] ?? id
  const [derived, ...others] = deriveStatements([short, stored('doc-b')], canonical)
  expect(others).toEqual([])
  expect(derived?.statement).toMatchObject({
    source: 'person:ines-duarte',
    sourceOffice: { role: 'Premier', of: 'organization:council' },
  })
  expect(derived?.evidence).toHaveLength(2)
})

it('drops an act whose two ends are one actor after a merge', () => {
  expect(deriveStatements([stored('doc-a')], () => 'person:one')).toEqual([])
})

it('keeps one piece of evidence where two claims cite the same words', () => {
  const twice = [stored('doc-a'), stored('doc-a', { about: 'grain' })]
  const [derived] = deriveStatements(twice, itself)
  expect(derived?.evidence).toHaveLength(1)
  expect(derived?.statement.about).toBe('grain')
})
