/** The project's own gold set: each expected item is one check, and that a text yields nothing else is one more. */
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../src/document/build-document.ts'
import { parseRecord } from '../../src/document/raw-record.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import { extractionRecord } from '../../src/ingest/extraction-record.ts'
import { STATEMENT_TYPE_NAMES } from '../../src/model/statement-types.ts'
import { checksOf } from './checks.ts'
import { type GoldText, readGold } from './gold-text.ts'
import { PHENOMENA } from './phenomena.ts'

const SENTENCES = readGold('sentences.jsonl')
const DOCUMENTS = readGold('documents.jsonl')
const TEXTS: readonly GoldText[] = [...SENTENCES, ...DOCUMENTS]

const extract = createExtractor()
const READ = TEXTS.map((gold) => {
  const place = { path: gold.id, line: null }
  const document = buildDocument(parseRecord(gold, place), place, {
    published: null,
    modified: null,
    maxLength: 10_000,
  })
  return { gold, checks: checksOf(gold, extractionRecord(extract(document).graph)) }
})

describe('gold set', () => {
  it('has 150 sentences, and at least 25 that must give nothing', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(150)
    expect(SENTENCES.filter(isEmpty).length).toBeGreaterThanOrEqual(25)
  })

  it('has 40 documents of 40 to 150 words, and at least 4 that must give nothing', () => {
    const lengths = DOCUMENTS.map(({ text }) => text.split(/\s+/).length)
    expect(lengths.length).toBeGreaterThanOrEqual(40)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150)
    expect(DOCUMENTS.filter(isEmpty).length).toBeGreaterThanOrEqual(4)
  })

  it('knows of failures of at most 15 % of all checks', () => {
    const checks = READ.flatMap((read) => read.checks)
    const known = checks.filter(({ reason }) => reason !== null)
    expect(known.length / checks.length).toBeLessThanOrEqual(0.15)
  })

  it('expects each type of statement at least three times', () => {
    const types = TEXTS.flatMap(({ statements }) => statements.map(({ type }) => type))
    expect(STATEMENT_TYPE_NAMES.filter((name) => types.filter((type) => type === name).length < 3)).toEqual([])
  })

  it('covers each phenomenon at least three times', () => {
    const covered = TEXTS.flatMap(({ phenomena }) => phenomena)
    const isRare = (name: string): boolean => covered.filter((other) => other === name).length < 3
    expect(Object.keys(PHENOMENA).filter(isRare)).toEqual([])
  })

  it('names known phenomena only, and "nothing" where nothing is expected', () => {
    for (const gold of TEXTS) {
      expect(gold.phenomena.filter((name) => !Object.hasOwn(PHENOMENA, name))).toEqual([])
      expect([gold.id, gold.phenomena.includes('nothing')]).toEqual([gold.id, isEmpty(gold)])
    }
  })

  it('has ids of its own, evidence that stands in the text, and failures that are failures of something', () => {
    expect(new Set(TEXTS.map(({ id }) => id)).size).toBe(TEXTS.length)
    for (const { gold, checks } of READ) {
      expect(gold.statements.filter(({ evidence }) => !gold.text.includes(evidence))).toEqual([])
      const known = checks.filter(({ reason }) => reason !== null)
      expect([gold.id, known.length]).toEqual([gold.id, gold.expectedFailures?.length ?? 0])
    }
  })
})

describe.each(READ)('$gold.id $gold.phenomena', ({ checks }) => {
  for (const { name, wanted, got, reason } of checks) {
    const verify = (): void => expect(got).toEqual(wanted)
    if (reason === null) it(name, verify)
    else it.fails(`${name} (known failure: ${reason})`, verify)
  }
})

function isEmpty({ statements, represents }: GoldText): boolean {
  return statements.length + represents.length === 0
}
