import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../src/nlp/words/sentence-spans.ts'

const sentencesOf = (text: string): string[] =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end).replace(/\s+/g, ' '),
  )

describe('findSentences', () => {
  it.each([
    ['The envoys met. They agreed.', ['The envoys met.', 'They agreed.']],
    ['He met Gen. Okafor in St. Gallen. It rained.', ['He met Gen. Okafor in St. Gallen.', 'It rained.']],
    [
      'The U.S. Navy sailed. The talks with the U.S. The end.',
      ['The U.S. Navy sailed.', 'The talks with the U.S.', 'The end.'],
    ],
    ['J. D. Halvorsen and S. Iyer spoke. Both left.', ['J. D. Halvorsen and S. Iyer spoke.', 'Both left.']],
    [
      '“We agree. Both sides must act,” she told him. He left.',
      ['“We agree.', 'Both sides must act,” she told him.', 'He left.'],
    ],
    ['“Will they come?” he asked. “Yes!” They came.', ['“Will they come?” he asked.', '“Yes!”', 'They came.']],
    ['They waited… Then they signed.', ['They waited…', 'Then they signed.']],
    ['Resolution No. 5 passed. No. That was all.', ['Resolution No. 5 passed.', 'No.', 'That was all.']],
    ['The minister\nmet the\nenvoy. She left.', ['The minister met the envoy.', 'She left.']],
    ['They agreed:\n• to talk\n• to trade', ['They agreed:', '• to talk', '• to trade']],
    ['They met on February\n14. They agreed.', ['They met on February 14.', 'They agreed.']],
    ['They agreed to\n1. talk\n2) trade', ['They agreed to', '1. talk', '2) trade']],
    ['The war of the\n30. Then peace.', ['The war of the 30.', 'Then peace.']],
    ['The two ministers\n– old friends – met.', ['The two ministers – old friends – met.']],
    ['They agreed\n1. to talk\n2. to trade', ['They agreed', '1. to talk', '2. to trade']],
    ['They agreed:\n– to talk\n– to trade', ['They agreed:', '– to talk', '– to trade']],
    ['Growth was 3.5 percent. Good.', ['Growth was 3.5 percent.', 'Good.']],
    ['Ties with Peru.The minister left.', ['Ties with Peru.', 'The minister left.']],
    ['Robert Klein, Jr. spoke at 5 p.m. Tuesday. He left.', ['Robert Klein, Jr. spoke at 5 p.m. Tuesday.', 'He left.']],
  ])('cuts %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it.each(['', '   \n ', '\n\n'])('finds nothing in %j', (text) => {
    expect(sentencesOf(text)).toEqual([])
  })

  it('leaves out nothing but white space, in any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z.!?"“” \n…’]{0,80}$/), (text) => {
        const spans = findSentences(text, { start: 0, end: text.length })
        const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
        expect(rest.trim()).toBe('')
        expect(spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))).toBe(true)
      }),
    )
  })

  it.each([
    ['with clause marks', 'the envoys met the ministers, '.repeat(400)],
    ['with spaces only', 'envoys met ministers '.repeat(600)],
    ['without a space', 'x'.repeat(10_000)],
  ])('cuts what is longer than any sentence, %s', (_, text) => {
    const found = findSentences(text, { start: 0, end: text.length })
    expect(found.length).toBeGreaterThan(1)
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000)
    expect(
      found
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
  })
})
