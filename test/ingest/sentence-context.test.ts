/** What a sentence yields does not depend on where it stands, on the document's id or length, or on a missing date. */
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import { type ExtractedStatement, extractionRecord } from '../../src/ingest/extraction-record.ts'
import { makeDocument } from '../helpers/make-doc.ts'

const extract = createExtractor()

const SENTENCES: readonly string[] = [
  'Kenyan Foreign Minister Wanjiru Otieno met Norwegian Prime Minister Ingrid Solvang in Nairobi.',
  'Ruling party chief Tomas Brandt of Estonia urged Latvia to reopen the border at Valka.',
  'Peru and Bolivia signed a memorandum on the waters of Lake Titicaca.',
  'Washington rejected an offer by Cuba to exchange prisoners.',
  'Ghana was condemned by Togo for the arrest of two fishermen.',
  'Finland will host the foreign ministers of Sweden and Denmark.',
  'Chilean President Mateo Rojas denied that he had spoken to Argentine Foreign Minister Lucía Ferrer.',
  'The United Nations welcomed a ceasefire between Eritrea and Ethiopia.',
  'A spokesperson for the Japanese Foreign Ministry said that Japan had protested to Russia over the seizure of a trawler.',
  '“We will not give up a single island,” said Icelandic Prime Minister Jón Helgason.',
  'Mali expelled the ambassador of France.',
  'The European Union, which had suspended aid to Burundi, lifted the sanctions.',
  'Bulgaria and Romania agreed to share the gas, according to Greek officials.',
  'Rebels of the Blue Nile Front attacked a convoy of the Sudanese army, killing nine soldiers.',
  'Nepal thanked India for the vaccines and promised to repay the loan.',
]

const QUIET = 'Rain fell on the hills all night, and the roads were empty.'

/** What was found in the words of `sentence`, wherever it stands in `text`. */
function foundIn(sentence: string, text: string, options: { published?: string | null } = {}): unknown[] {
  const { graph } = extract(makeDocument(text, { published: '2026-03-10', ...options }))
  const start = text.indexOf(sentence)
  const inside = extractionRecord(graph).statements.filter(
    (found) => found.start >= start && found.end <= start + sentence.length,
  )
  return inside.map((found) => ({ ...found, start: found.start - start, end: found.end - start }))
}

const undated = (found: readonly unknown[]): unknown[] =>
  found.map((statement) => ({ ...(statement as ExtractedStatement), date: null }))

describe.each(SENTENCES)('%s', (sentence) => {
  const alone = foundIn(sentence, sentence)

  it('gives something alone', () => {
    expect(alone).not.toEqual([])
  })

  it.each([
    ['behind a paragraph', `${QUIET}\n\n${sentence}`],
    ['before a paragraph', `${sentence}\n\n${QUIET}`],
    ['in the middle of a paragraph', `${QUIET} ${sentence} ${QUIET}`],
    [
      'between two sentences of the same kind',
      `Zambia holds elections in May.\n\n${sentence}\n\nBelize has no railway.`,
    ],
  ])('gives the same %s', (_where, text) => {
    expect(foundIn(sentence, text)).toEqual(alone)
  })

  // Only what a lead reports happened on the day of publication, so the date is the one thing that may differ.
  it('gives the same acts deep in a long document', () => {
    const text = `${`${QUIET}\n\n`.repeat(100)}${sentence}\n\n${`${QUIET} `.repeat(100)}`
    expect(undated(foundIn(sentence, text))).toEqual(undated(alone))
  })

  it('gives the same acts where the document has no date', () => {
    expect(undated(foundIn(sentence, sentence, { published: null }))).toEqual(undated(alone))
  })
})
