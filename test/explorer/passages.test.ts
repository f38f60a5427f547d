/** Cutting a text for the page, with what lies over it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOf, type Span } from '../../src/explorer/reading/passages.ts'

/** Words, lines, paragraphs, and what a careless cut would break: pairs, accents, joined pictures, marks of direction. */
const texts = fc
  .array(
    fc.constantFrom(
      'met ',
      'Otieno',
      '\n',
      '\n\n',
      ' \n \n\n',
      ' ',
      'x'.repeat(30),
      '𝕁',
      'e\u0301',
      '👩‍🚀',
      '\u202e',
      '\u200b',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

const textAndSpans = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.array(
      fc
        .tuple(fc.integer({ min: -3, max: text.length + 3 }), fc.integer({ min: -3, max: text.length + 3 }))
        .map(([one, other]) => ({ start: one, end: other })),
      { maxLength: 12 },
    ),
    longest: fc.integer({ min: 8, max: 80 }),
  }),
)

const within = ({ start, end }: Span, place: number): boolean => start <= place && place < end

describe('passagesOf', () => {
  it('keeps the whole text in its order, and over every unit of it exactly the spans that lie there', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, spans, longest }) => {
        const pieces = passagesOf(text, spans, longest).flatMap((passage) => {
          expect(passage.pieces[0]!.start).toBe(passage.start)
          expect(passage.pieces.at(-1)!.end).toBe(passage.end)
          return passage.pieces
        })
        let place = 0
        for (const { start, end, over } of pieces) {
          expect(start).toBe(place)
          expect(end).toBeGreaterThan(start)
          for (; place < end; place += 1) {
            expect(new Set(over)).toEqual(new Set(spans.filter((span) => within(span, place))))
          }
        }
        expect(place).toBe(text.length)
      }),
    )
  })

  it('cuts no more often than the spans ask for', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, spans, longest }) => {
        for (const { pieces } of passagesOf(text, spans, longest)) {
          pieces.slice(1).forEach(({ over }, index) => {
            expect(new Set(over)).not.toEqual(new Set(pieces[index]!.over))
          })
        }
      }),
    )
  })

  it('makes no passage longer than it may, and cuts no character in two', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 16, max: 80 }), (text, longest) => {
        for (const { start, end } of passagesOf(text, [], longest)) {
          expect(end - start).toBeLessThanOrEqual(longest)
          expect(text.slice(start, end).isWellFormed()).toBe(true)
          if (start > 0) expect(text.slice(start)).not.toMatch(/^[\p{M}\u200d]/u)
        }
      }),
    )
  })

  it.each([
    ['One.\n\nTwo.\nStill two.\n \n\nThree.', 4_000, ['One.\n\n', 'Two.\nStill two.\n \n\n', 'Three.']],
    ['aaaa bbbb cccc dddd', 10, ['aaaa bbbb ', 'cccc dddd']],
    ['aaaa bbb\ncccc dddd', 12, ['aaaa bbb\n', 'cccc dddd']],
    ['abcdefghi𝕁𝕁', 10, ['abcdefghi', '𝕁𝕁']],
    ['', 10, []],
  ])('cuts %j at paragraphs, lines and words', (text, longest, expected) => {
    expect(passagesOf(text, [], longest).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('names the spans over a piece in the order of their beginnings', () => {
    const [late, early, empty] = [
      { start: 4, end: 9 },
      { start: 0, end: 6 },
      { start: 5, end: 5 },
    ]
    const [passage] = passagesOf('The two met.', [late, early, empty])
    expect(passage!.pieces.map(({ start, end, over }) => [start, end, over])).toEqual([
      [0, 4, [early]],
      [4, 6, [early, late]],
      [6, 9, [late]],
      [9, 12, []],
    ])
  })
})
