/** What was not done, in words. */
import { describe, expect, it } from 'vitest'
import { filterOf, readQuestion } from '../../src/explorer/ask/question.ts'
import { countsApart, countsInWords, statementsInWords, undoneOf } from '../../src/explorer/undone.ts'

const COUNTS = [
  { type: 'URGED', count: 2 },
  { type: 'MET_WITH', count: 3 },
  { type: 'DEMANDED', count: 1 },
] as const

describe('counts by type, in words', () => {
  it('begin with the most', () => {
    expect(countsInWords(countsApart(COUNTS, []))).toBe('3 met, 2 urged, 1 demanded of')
  })

  it('tell what was not done', () => {
    const undone = [
      { type: 'MET_WITH', count: 1 },
      { type: 'URGED', count: 2 },
      { type: 'DEMANDED', count: 1 },
    ] as const
    expect(countsInWords(countsApart(COUNTS, undone))).toBe(
      '3 met, 1 of them denied or planned; 2 urged, all denied or planned; 1 demanded of, denied or planned',
    )
  })

  it.each([
    [{ count: 1, undone: 0 }, '1 statement'],
    [{ count: 1, undone: 1 }, '1 statement, denied or planned'],
    [{ count: 2000, undone: 1500 }, '2,000 statements, 1,500 of them denied or planned'],
    [{ count: 2, undone: 2 }, '2 statements, all denied or planned'],
  ])('sum up: %j', (counts, words) => {
    expect(statementsInWords(counts)).toBe(words)
  })
})

it('what was not done is asked within what is asked already', () => {
  const filter = filterOf(readQuestion({ who: 'country:KEN', claims: 'denied' }))!
  expect(undoneOf(filter)).toEqual({ ...filter, and: [{ not: { polarity: 'AFFIRMED', modality: ['ACTUAL'] } }] })
})
