/** The style sheet for Neo4j Browser: it knows every kind, and its colours can be told apart and read. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STYLE_FILE } from '../../scripts/neo4j-browser/browser-guide.ts'
import { STATEMENT_TYPE_NAMES } from '../../src/model/statement-types.ts'
import { contrast, leastDifference } from './colour-vision.ts'

const SHEET = readFileSync(STYLE_FILE, 'utf8')

/** Properties by selector. */
const RULES = new Map(
  [...SHEET.matchAll(/^([\w.]+) \{\n(.*?)^\}/gms)].map(([, selector, body]) => [
    selector!,
    Object.fromEntries([...body!.matchAll(/^ {2}([\w-]+): '?(.*?)'?;$/gm)].map(([, key, value]) => [key!, value!])),
  ]),
)

/** With what it inherits: the later rule counts. */
function styleOf(selector: string): Readonly<Record<string, string>> {
  return { ...RULES.get(selector.split('.')[0]!), ...RULES.get(selector) }
}

const KINDS = ['Person', 'Country', 'Organization', 'Group', 'Document', 'Statement'].map((kind) => `node.${kind}`)

/** As README.md groups them. */
const FAMILIES = {
  contacts: ['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH'],
  words: ['STATED', 'EXPRESSED_CONCERN', 'URGED', 'DEMANDED', 'PLEDGED', 'CONDEMNED', 'REJECTED', 'THREATENED'],
  friendly: ['SUPPORTED', 'RECOGNISED', 'SIGNED_WITH', 'AGREED_WITH', 'COOPERATED_WITH', 'AIDED', 'YIELDED_TO'],
  hostile: ['PROTESTED', 'MOBILISED_AGAINST', 'SANCTIONED', 'COERCED', 'ATTACKED'],
  offices: ['REPRESENTS'],
}

/** What Neo4j Browser draws graphs on, in its light and its dark theme, and the text it puts on relationships. */
const THEMES = [
  { name: 'light', ground: '#F9FCFF', text: '#000000' },
  { name: 'dark', ground: '#292C33', text: '#FFFFFF' },
]

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]))

describe('neo4j-browser/demarche.grass', () => {
  it('is one that Neo4j Browser takes: rules and nothing between them, no colon or semicolon in a value', () => {
    expect(SHEET.replaceAll(/^[\w.]+ \{\n( {2}[\w-]+: [^:;{}]*(\{\w+\}[^:;{}]*)*;\n)+\}\n/gm, '').trim()).toBe('')
  })

  it('has a rule for every statement type and every kind', () => {
    const selectors = [...STATEMENT_TYPE_NAMES.map((type) => `relationship.${type}`), ...KINDS]
    expect(selectors.filter((selector) => !RULES.has(selector))).toEqual([])
    expect([...new Set(Object.values(FAMILIES).flat())].sort()).toEqual([...STATEMENT_TYPE_NAMES, 'REPRESENTS'].sort())
  })

  it('gives a family one colour', () => {
    for (const types of Object.values(FAMILIES))
      expect(new Set(types.map((type) => styleOf(`relationship.${type}`).color)).size).toBe(1)
  })

  it('has families that everybody can tell apart', () => {
    const colours = Object.values(FAMILIES).map(([type]) => styleOf(`relationship.${type}`).color!)
    for (const [one, other] of pairs(colours))
      expect(leastDifference(one, other), `${one} ${other}`).toBeGreaterThan(20)
  })

  it('has kinds that everybody can tell apart', () => {
    for (const [one, other] of pairs(KINDS.map((kind) => styleOf(kind).color!)))
      expect(leastDifference(one, other), `${one} ${other}`).toBeGreaterThan(13)
  })

  it.each(THEMES)('can be seen and read in the $name theme', ({ ground, text }) => {
    for (const [selector] of RULES) {
      const { color, ...style } = styleOf(selector)
      if (selector.startsWith('relationship')) {
        expect(contrast(color!, ground), selector).toBeGreaterThanOrEqual(3)
        expect(contrast(color!, text), selector).toBeGreaterThanOrEqual(4.5)
      } else {
        expect(contrast(style['border-color']!, ground), selector).toBeGreaterThanOrEqual(3)
      }
    }
    for (const kind of KINDS)
      expect(contrast(styleOf(kind).color!, styleOf(kind)['text-color-internal']!), kind).toBeGreaterThan(7)
  })
})
