/** What is reported as not read, and why. */
import { describe, expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import type { Miss, MissReason } from '../../../src/nlp/miss.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()
const missesOf = (text: string): readonly Miss[] => pipeline(makeDocument(text)).get('misses')

/** The reason, and the words at which the reading stopped. */
const CASES: readonly [text: string, reason: MissReason, words: string][] = [
  ['He urged her to leave.', 'UNRESOLVED_PRONOUN', 'He urged her'],
  ['Both sides met in Vienna.', 'UNRESOLVED_REFERENCE', 'Both sides met in Vienna'],
  ['Norway condemned Norway.', 'SAME_ACTOR', 'Norway condemned Norway'],
  ['Norway phoned on Tuesday.', 'NO_TARGET', 'Norway phoned on Tuesday'],
  ['Norway met.', 'NO_TARGET', 'Norway met'],
  ['The storm killed 30 people in Chile.', 'SUBJECT_NO_ACTOR', 'The storm killed 30 people in Chile'],
  ['Kenya outpaces Norway in exports.', 'UNKNOWN_VERB', 'Kenya outpaces Norway in exports'],
  ['Norway and Kenya.', 'NO_VERB', 'Norway and Kenya.'],
]

/** Sentences that are read, or in which nothing was to be expected. */
const SILENT: readonly string[] = [
  'Norway condemned Kenya.',
  'Foreign Minister Ingrid Solvang met Kenyan President Rhea Okonjo in Oslo.',
  'The weather was fine.',
  'Norway is a kingdom.',
  'The harvest grew by five per cent in the second quarter.',
]

describe('what could not be read', () => {
  it.each(CASES)('%s: %s', (text, reason, words) => {
    const misses = missesOf(text)
    expect(misses.map((miss) => [miss.reason, text.slice(miss.start, miss.end)])).toContainEqual([reason, words])
    for (const { sentence, partly } of misses) {
      expect(text.slice(sentence.start, sentence.end)).toBe(text)
      expect(partly).toBe(false)
    }
  })

  it.each(SILENT)('nothing in "%s"', (text) => {
    expect(missesOf(text)).toEqual([])
  })

  it('is told in order of text, with offsets in UTF-16 units', () => {
    const text = 'Norway phoned on Tuesday. 🕊 Norway condemned Kenya. 🕊 Kenya outpaces Norway in exports.'
    const told = missesOf(text).map(({ reason, sentence }) => [reason, text.slice(sentence.start, sentence.end)])
    expect(told).toEqual([
      ['NO_TARGET', 'Norway phoned on Tuesday.'],
      ['UNKNOWN_VERB', expect.stringContaining('Kenya outpaces Norway in exports.')],
    ])
  })

  it('is told to be a part where another act was read beside it', () => {
    const text = 'Norway condemned Kenya and he urged her to leave.'
    expect(missesOf(text)).toMatchObject([{ reason: 'UNRESOLVED_PRONOUN', partly: true }])
  })

  it('has one miss for a text that is too long for a sentence, however often it is cut', () => {
    const list = Array.from({ length: 3000 }, (_, at) => `item ${at}`).join(' ')
    const text = `Norway condemned Kenya. The list: ${list}.`
    const misses = missesOf(text).filter(({ reason }) => reason === 'SENTENCE_TOO_LONG')
    expect(misses).toHaveLength(1)
    expect(misses[0]!.end - misses[0]!.start).toBeGreaterThan(list.length - 4000)
  })
})
