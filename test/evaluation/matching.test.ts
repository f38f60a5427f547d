import { describe, expect, it } from 'vitest'
import { match } from '../../src/evaluation/matching.ts'

/** Pairs that fit are written "ab": gold item a, found item b. */
const fitting = (pairs: string) => {
  const set = new Set(pairs.split(' '))
  return (g: string, p: string): boolean => set.has(`${g}${p}`)
}

describe('a matching', () => {
  it.each<[string, readonly string[], readonly string[], string, number]>([
    ['gives way where only another order lets both have a partner', ['a', 'b'], ['x', 'y'], 'ax ay bx', 2],
    ['gives way along a chain', ['a', 'b', 'c'], ['x', 'y', 'z'], 'ax ay bx by cx bz', 3],
    ['uses every item once', ['a', 'b'], ['x'], 'ax bx', 1],
    ['is empty where nothing fits', ['a'], ['x'], '', 0],
    ['is empty of nothing', [], [], '', 0],
  ])('%s', (_, gold, found, pairs, size) => {
    const { goldOf, foundOf } = match(gold, found, fitting(pairs))
    expect(goldOf.filter((at) => at !== null)).toHaveLength(size)
    for (const [g, p] of foundOf.entries()) {
      if (p === null) continue
      expect(pairs).toContain(`${gold[g]}${found[p]}`)
      expect(goldOf[p]).toBe(g)
    }
  })
})
