import { describe, expect, it } from 'vitest'
import { scoreOf, scoreWithInterval } from '../../src/evaluation/score.ts'

describe('a score', () => {
  it('of 3 right among 4 found and 6 expected', () => {
    const { precision, recall, f1 } = scoreOf({ gold: 6, found: 4, right: 3 })
    expect([precision, recall]).toEqual([0.75, 0.5])
    expect(f1).toBeCloseTo(0.6, 10)
  })

  it.each([
    [{ gold: 0, found: 0, right: 0 }, [0, 0, 0]],
    [{ gold: 0, found: 2, right: 0 }, [0, 0, 0]],
    [{ gold: 2, found: 0, right: 0 }, [0, 0, 0]],
    [{ gold: 2, found: 2, right: 2 }, [1, 1, 1]],
  ])('of %j divides by nothing', (counts, expected) => {
    const { precision, recall, f1 } = scoreOf(counts)
    expect([precision, recall, f1]).toEqual(expected)
  })
})

describe('the interval', () => {
  const row = (right: number) => ({ gold: 10, found: 10, right })

  it('has no width where all texts are alike', () => {
    expect(scoreWithInterval([row(5), row(5), row(5)]).interval).toEqual([0.5, 0.5])
  })

  it('reaches from one text to the other where there are two', () => {
    // A quarter of the samples draws one text twice, a quarter the other: the bounds are theirs.
    const { f1, interval } = scoreWithInterval([row(2), row(8)])
    expect([f1, ...interval].map((value) => value.toFixed(6))).toEqual(['0.500000', '0.200000', '0.800000'])
  })

  it('holds the score, and is the same every time', () => {
    const rows = Array.from({ length: 40 }, (_, at) => row(at % 11))
    const { f1, interval } = scoreWithInterval(rows)
    expect(interval[0]).toBeLessThan(f1)
    expect(interval[1]).toBeGreaterThan(f1)
    expect(scoreWithInterval(rows).interval).toEqual(interval)
  })
})
