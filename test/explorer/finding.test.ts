/** What was found in a text, in its order, and where it lies. */
import { describe, expect, it } from 'vitest'
import type { LedgerRowFragment } from '../../src/explorer/api/queries.generated.ts'
import { findingsOf, marksOf } from '../../src/explorer/reading/finding.ts'
import { unreadTable, unreadText } from '../../src/explorer/reading/unread-words.ts'

const place = (document: string, start: number, end: number) => ({ start, end, document: { id: document } })

const statement = (id: string, ...evidence: readonly ReturnType<typeof place>[]) =>
  ({ id, evidence, polarity: 'AFFIRMED', modality: 'ACTUAL', review: 'EXTRACTED' }) as unknown as LedgerRowFragment

const MISS = {
  reason: 'NO_TARGET' as const,
  start: 12,
  end: 20,
  sentence: 'He also accepted.',
  sentenceStart: 4,
  partly: true,
}

describe('findingsOf', () => {
  it('puts statements in the order of their first words in this document, and those without any at the end', () => {
    const findings = findingsOf(
      [
        statement('kept'),
        statement('late', place('other', 1, 3), place('this', 50, 60), place('this', 20, 30)),
        statement('early', place('this', 10, 15)),
        statement('elsewhere', place('other', 0, 5)),
      ],
      'this',
    )
    expect(findings.map(({ statement: { id } }) => id)).toEqual(['early', 'late', 'kept', 'elsewhere'])
    expect(findings[1]!.places).toEqual([
      { start: 20, end: 30 },
      { start: 50, end: 60 },
    ])
    expect(findings[3]!.places).toEqual([])
  })
})

describe('marksOf', () => {
  it('has a mark for each place, and one for the whole of a sentence that was not read', () => {
    const findings = findingsOf([statement('one', place('this', 1, 3), place('this', 5, 9))], 'this')
    expect(marksOf(findings, [MISS])).toEqual([
      { kind: 'said', index: 0, start: 1, end: 3, isDone: true },
      { kind: 'said', index: 0, start: 5, end: 9, isDone: true },
      { kind: 'unread', index: 0, start: 4, end: 21, isDone: false },
    ])
  })
})

it.each([
  { polarity: 'DENIED' },
  { modality: 'PLANNED' },
  { modality: 'HYPOTHETICAL' },
  { review: 'REJECTED' },
] as const)('a mark tells that nothing was done by %j', (change) => {
  const told = { ...statement('one', place('this', 1, 3)), ...change }
  expect(marksOf(findingsOf([told], 'this'), []).map(({ isDone }) => isDone)).toEqual([false])
})

describe('what was not read', () => {
  it('is said in words, also where something else in the sentence was read', () => {
    expect(unreadText(MISS)).toBe(
      'The verb names an act, but nobody was found whom it reaches. Something else in this sentence was read.',
    )
    expect(unreadText({ reason: 'NO_VERB', partly: false })).toBe('There are two actors, and no verb.')
  })

  it('is taken along with the words at which the reading stopped', () => {
    const { columns, rows } = unreadTable([MISS], 'Now he also accepted it.')
    expect(columns[1]).toBe('at the words')
    expect(rows[0]!.cells).toEqual([
      { code: 'NO_TARGET', words: 'The verb names an act, but nobody was found whom it reaches.' },
      'accepted',
      12,
      20,
      'He also accepted.',
      'yes',
    ])
  })
})
