/** The arithmetic of calibration, on figures that can be checked by hand. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fitWeights } from '../../scripts/calibration/fit-weights.ts'
import type { Judged } from '../../scripts/calibration/judge-findings.ts'
import { reliability } from '../../scripts/calibration/reliability.ts'
import { writeSection } from '../../scripts/write-section.ts'
import type { Sign } from '../../src/nlp/relations/confidence.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

describe('reliability', () => {
  const stated = (confidence: number, ...right: readonly number[]) =>
    right.map((each) => ({ confidence, right: each === 1 }))

  it('sets what was stated beside what was right, bin by bin', () => {
    // 0.6: 1 of 2 right, a gap of 0.1; 0.9: 2 of 2 right, a gap of 0.1; and 0.5 lies in the upper of its two bins.
    const { bins, error } = reliability([...stated(0.6, 1, 0), ...stated(0.9, 1, 1)], [0, 0.5, 0.8, 1.01])
    expect(bins.map(({ count, stated: said, right }) => [count, said, right])).toEqual([
      [0, 0, 0],
      [2, 0.6, 0.5],
      [2, 0.9, 1],
    ])
    expect(error).toBeCloseTo(0.1, 10)
    expect(reliability(stated(0.5, 1), [0, 0.5, 1.01]).bins.map(({ count }) => count)).toEqual([0, 1])
  })

  it('of nothing is without error', () => {
    expect(reliability([], [0, 1]).error).toBe(0)
  })
})

describe('weights', () => {
  const judged = (signs: readonly Sign[], right: number, of: number, kind: Judged['kind'] = 'DOCUMENT'): Judged[] =>
    Array.from({ length: of }, (_, at) => ({ kind, signs, confidence: 0, right: at < right }))
  const share = (odds: number): number => 1 / (1 + Math.exp(-odds))

  it('give back the shares that many findings have', () => {
    const findings = [...judged(['verb'], 800, 1000), ...judged(['verb', 'quoted'], 400, 1000)]
    const { verb, quoted } = fitWeights(findings, ['verb', 'quoted'], ['verb'])
    expect(share(verb)).toBeCloseTo(0.8, 1)
    expect(share(verb + quoted)).toBeCloseTo(0.4, 1)
  })

  it('are small for what was seen once', () => {
    const findings = [...judged(['verb'], 80, 100), ...judged(['verb', 'quoted'], 0, 1)]
    const { quoted } = fitWeights(findings, ['verb', 'quoted'], ['verb'])
    expect(quoted).toBeLessThan(0)
    expect(quoted).toBeGreaterThan(-1)
  })

  it('do not take over how much better sentences look', () => {
    const findings = [...judged(['verb'], 500, 1000), ...judged(['verb'], 10_000, 10_000, 'SENTENCE')]
    expect(share(fitWeights(findings, ['verb'], ['verb']).verb)).toBeCloseTo(0.5, 1)
  })
})

describe('a section of a page', () => {
  const path = join(temporaryFolder(), 'page.md')

  it('is replaced between its marks, and only there', () => {
    writeFileSync(path, '# Page\n\n<!-- tables -->\n\nold\n\n<!-- /tables -->\n\nend\n')
    writeSection(path, 'tables', 'new')
    writeSection(path, 'tables', 'newer')
    expect(readFileSync(path, 'utf8')).toBe('# Page\n\n<!-- tables -->\n\nnewer\n\n<!-- /tables -->\n\nend\n')
  })

  it('must be there', () => {
    expect(() => writeSection(path, 'figures', 'new')).toThrow('no section between <!-- figures -->')
  })
})
