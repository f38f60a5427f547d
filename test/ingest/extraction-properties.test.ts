/** Whatever the text, extraction ends, cuts every piece of evidence out of it, and depends on nothing else. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor, type Extraction } from '../../src/ingest/extract-document.ts'
import { type ExtractionRecord, extractionRecord } from '../../src/ingest/extraction-record.ts'
import { actDate } from '../../src/model/edtf.ts'
import { STATEMENT_TYPE_NAMES } from '../../src/model/statement-types.ts'
import { makeDocument } from '../helpers/make-doc.ts'

const extract = createExtractor()

const SAMPLES = [
  '01-ferry-seized.txt',
  '04-talks-announced.md',
  '06-talks-in-dar-es-salaam.txt',
  '11-camp-david-1978.md',
].map((name) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8'))

/** What breaks readers of text: units that are no letters, halves of letters, marks, other directions, other cases. */
const ODD = [
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  'İ',
  'ǅ',
  'ﬁ',
  'e\u0301',
  '\u00ad',
  '\r',
  '\t',
  '\u2028',
  '“',
  '”',
  '’',
  '((',
  '—',
  '…',
  '١٢',
  'Ж',
  '漢',
  'مرحبا',
]

const WORDS = [
  'Kenya',
  'the Foreign Minister of Peru,',
  'President Amos Kariuki',
  'He',
  'both sides',
  'Washington',
  'met',
  'urged',
  'has denied',
  'was condemned by',
  'will not meet',
  'said that',
  'according to',
  'a call with',
  "Norway's",
  'talks between',
  'and',
  ',',
  '.',
  '.',
  '“',
  '”',
  '\n\n',
  '\n',
  'on Friday',
  'in May',
  '31 February',
  '9999',
  'to',
  'who',
  'U.S.',
  '(NFA)',
  ...ODD,
]

/** Findings by names: the ids of groups hold that of their document. */
function found({ graph }: Extraction): Omit<ExtractionRecord, 'id'> {
  const { statements, represents } = extractionRecord(graph)
  return { statements, represents }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  mutated(),
)

describe('any text', () => {
  it('gives evidence that is cut out of it, acts of known types, and dates with bounds in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('2026-03-10', null), (text, published) => {
        const { graph, misses } = extract(makeDocument(text, { published }))
        const ids = new Set(graph.actors.map(({ id }) => id))
        for (const claim of graph.claims) {
          expect(STATEMENT_TYPE_NAMES).toContain(claim.type)
          expect(ids).toContain(claim.source)
          if (claim.target !== null) expect(ids).toContain(claim.target)
          expect(claim.target).not.toBe(claim.source)
          const { dateEarliest: earliest, dateLatest: latest } = claim
          expect({ edtf: claim.date, earliest, latest }).toEqual(actDate(claim.date))
          for (const evidence of claim.evidence) {
            expect(evidence.exact).toBe(text.slice(evidence.start, evidence.end))
            expect(evidence.exact.trim()).not.toBe('')
            expect(evidence.prefix + evidence.exact + evidence.suffix).toBe(
              text.slice(evidence.start - evidence.prefix.length, evidence.end + evidence.suffix.length),
            )
            expect(evidence.confidence).toBeGreaterThan(0)
            expect(evidence.confidence).toBeLessThanOrEqual(1)
          }
        }
        for (const { start, end } of misses) expect(text.slice(start, end).trim()).not.toBe('')
      }),
      { numRuns: 400 },
    )
  })

  it('gives the same again, from a fresh extractor, and under another id', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = makeDocument(text, { published: '2026-03-10' })
        const first = extract(document)
        expect(extract(document)).toEqual(first)
        expect(createExtractor()(document)).toEqual(first)
        expect(found(extract({ ...document, id: 'doc-ffffffffffffffff', sourceId: 'x' }))).toEqual(found(first))
      }),
      { numRuns: 60 },
    )
  })
})
/** A sample with pieces cut out, doubled, moved or replaced, as copying, scanning and bad decoding do. */
function mutated(): fc.Arbitrary<string> {
  const change = fc.record({
    kind: fc.constantFrom('cut', 'double', 'odd', 'join', 'upper', 'lower', 'reverse'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    odd: fc.constantFrom(...ODD),
  })
  return fc
    .tuple(fc.constantFrom(...SAMPLES), fc.array(change, { minLength: 1, maxLength: 12 }))
    .map(([sample, changes]) =>
      changes.reduce((text, { kind, at, length, odd }) => {
        const start = Math.floor(at * text.length)
        const piece = text.slice(start, start + length)
        const put = (middle: string): string => text.slice(0, start) + middle + text.slice(start + length)
        if (kind === 'cut') return put('')
        if (kind === 'double') return put(piece + piece)
        if (kind === 'odd') return put(odd + piece)
        if (kind === 'join') return put(piece.replaceAll(/\s+/g, ''))
        if (kind === 'upper') return put(piece.toUpperCase())
        if (kind === 'lower') return put(piece.toLowerCase())
        return put([...piece].reverse().join(''))
      }, sample),
    )
}
