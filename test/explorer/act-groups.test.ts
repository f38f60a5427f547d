/** Colours of acts: every type has one, they are told apart, and seen on their ground. */
import { describe, expect, it } from 'vitest'
import { ACT_LOOKS, GROUP_COLOURS, mainGroup } from '../../src/explorer/act-groups.ts'
import { STATEMENT_TYPE_NAMES } from '../../src/model/statement-types.ts'

const GROUNDS = { light: '#fbfaf7', dark: '#14191f' } as const
/** WCAG 2.2, 1.4.11: what graphics need. */
const ENOUGH = 3

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  it('each type has a look of its own, which stands out from its ground', () => {
    const colours = STATEMENT_TYPE_NAMES.map((type) => ACT_LOOKS[type][scheme])
    expect(new Set(colours).size).toBe(STATEMENT_TYPE_NAMES.length)
    for (const type of STATEMENT_TYPE_NAMES) {
      expect(contrast(ACT_LOOKS[type][scheme], GROUNDS[scheme]), type).toBeGreaterThanOrEqual(ENOUGH)
    }
    for (const colour of Object.values(GROUP_COLOURS[scheme])) {
      expect(contrast(colour, GROUNDS[scheme])).toBeGreaterThanOrEqual(ENOUGH)
    }
  })

  it('acts of one group differ in lightness, so that they do without any hue', () => {
    for (const own of Object.values(Object.groupBy(Object.values(ACT_LOOKS), ({ group }) => group))) {
      const lights = own.map((look) => luminance(look[scheme]))
      for (const [index, light] of lights.entries()) {
        if (index > 0) expect(light).toBeLessThan(lights[index - 1]!)
      }
    }
  })
})

describe('counts by type', () => {
  const counts = [
    { type: 'URGED', count: 2 },
    { type: 'MET_WITH', count: 3 },
    { type: 'DEMANDED', count: 2 },
  ] as const

  it('belong to the group with the most of them in all', () => {
    expect(mainGroup(counts)).toBe('words')
    expect(mainGroup([])).toBe('contacts')
  })
})
