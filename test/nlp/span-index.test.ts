import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/nlp/span.ts'
import { indexSpans } from '../../src/nlp/span-index.ts'

describe('indexSpans', () => {
  it('finds what a search of all spans finds, in the order given', () => {
    const span = fc.tuple(fc.nat(2000), fc.nat(900)).map(([start, length]): Span => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span), fc.nat(3000), (spans, offset) => {
        const all = spans.filter(({ start, end }) => start <= offset && offset < end)
        expect(indexSpans(spans).at(offset)).toEqual(all)
      }),
    )
  })
})
