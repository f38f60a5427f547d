/** Clauses: arguments, voice, polarity, modality and how one clause hangs on another. */
import { describe, expect, it } from 'vitest'
import { clauseSplitter } from '../../../src/nlp/annotators/clause-splitter.ts'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { MAX_SENTENCE_TOKENS } from '../../../src/nlp/relations/sentence-length.ts'
import { makeDocument } from '../../helpers/make-doc.ts'
import { recordedDoc } from '../../helpers/recorded-doc.ts'

const pipeline = createDefaultPipeline()

/** `subject | verb | object | prep: oblique ...`, by the actors of each place. */
function shape(text: string): readonly string[] {
  const doc = pipeline(makeDocument(text))
  const mentions = doc.get('mentions')
  const actors = (argument: { mentions: readonly number[] } | null): string =>
    argument?.mentions.map((index) => mentions[index]?.text).join('+') || '-'
  return doc.get('clauses').map((clause) => {
    const obliques = clause.obliques
      .filter((oblique) => oblique.mentions.length > 0)
      .map((oblique) => `${oblique.preposition}: ${actors(oblique)}`)
    return [actors(clause.subject), clause.lemma, actors(clause.object), ...obliques].join(' | ')
  })
}

const only = (text: string) => pipeline(makeDocument(text)).get('clauses')

describe('arguments', () => {
  it.each([
    ['a plain clause', 'Sweden condemned Norway.', ['Sweden | condemn | Norway']],
    ['an oblique', 'Sweden spoke with Norway about Finland.', ['Sweden | speak | - | with: Norway | about: Finland']],
    [
      'coordinated actors',
      'Sweden condemned Norway, Denmark and Finland.',
      ['Sweden | condemn | Norway+Denmark+Finland'],
    ],
    [
      'coordinated verbs',
      'Sweden condemned Norway and thanked Denmark.',
      ['Sweden | condemn | Norway', 'Sweden | thank | Denmark'],
    ],
    [
      'a new subject after "and"',
      'Sweden condemned Norway and Finland thanked Denmark.',
      ['Sweden | condemn | Norway', 'Finland | thank | Denmark'],
    ],
    ['a complement', 'Sweden said that Norway attacked Denmark.', ['Sweden | say | -', 'Norway | attack | Denmark']],
    [
      'a complement without "that"',
      'Sweden said Norway attacked Denmark.',
      ['Sweden | say | -', 'Norway | attack | Denmark'],
    ],
    [
      'control by the object',
      'Sweden urged Norway to thank Denmark.',
      ['Sweden | urge | Norway', 'Norway | thank | Denmark'],
    ],
    ['control by the subject', 'Sweden agreed to thank Denmark.', ['Sweden | agree | -', 'Sweden | thank | Denmark']],
    [
      'a subject behind a prepositional phrase',
      'Sweden, in a letter to Norway, thanked Denmark.',
      ['Sweden | thank | Denmark'],
    ],
    [
      'a subject between two insertions',
      'On Friday, Sweden, in a letter to Norway, thanked Denmark.',
      ['Sweden | thank | Denmark'],
    ],
    [
      'the object is no subject of a later verb',
      'Sweden launched an inquiry against Norway over doubts about the way votes are counted in Denmark.',
      ['Sweden | launch | - | against: Norway', '- | count | - | in: Denmark'],
    ],
    [
      'a phrase resumed behind a participle',
      'Sweden, a kingdom allied with Norway, thanked Denmark.',
      ['- | ally | - | with: Norway', 'Sweden | thank | Denmark'],
    ],
    [
      'a base form with its particle',
      'Sweden and Norway call off the talks with Denmark.',
      ['Sweden+Norway | call off | Denmark | with: Denmark'],
    ],
    ['a day and a verb', 'Sweden on March 10 condemned Norway.', ['Sweden | condemn | Norway']],
    ['a second object behind an apposition', 'Sweden gave Norway six ships.', ['Sweden | give | - | to: Norway']],
    [
      '"having" and a participle',
      'Sweden accused Norway of having attacked Denmark.',
      ['Sweden | accuse | Norway', 'Norway | attack | Denmark'],
    ],
    ['a particle', 'Sweden pulled out of Norway.', ['Sweden | pull out | - | of: Norway']],
    ['words of time are no object', 'Sweden thanked Norway Monday.', ['Sweden | thank | Norway']],
  ])('%s: %s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })
})

describe('voice, polarity and modality', () => {
  it.each([
    ['Sweden condemned Norway.', 'ACTIVE', 'AFFIRMED', 'ACTUAL'],
    ['Norway was condemned by Sweden.', 'PASSIVE', 'AFFIRMED', 'ACTUAL'],
    ['Norway has been condemned by Sweden.', 'PASSIVE', 'AFFIRMED', 'ACTUAL'],
    ['Sweden has not condemned Norway.', 'ACTIVE', 'DENIED', 'ACTUAL'],
    ['Sweden never condemned Norway.', 'ACTIVE', 'DENIED', 'ACTUAL'],
    ['Sweden will condemn Norway.', 'ACTIVE', 'AFFIRMED', 'PLANNED'],
    ['Sweden might condemn Norway.', 'ACTIVE', 'AFFIRMED', 'HYPOTHETICAL'],
    ['Sweden won’t condemn Norway.', 'ACTIVE', 'DENIED', 'PLANNED'],
  ])('%s', (text, voice, polarity, modality) => {
    expect(only(text)).toMatchObject([{ lemma: 'condemn', voice, polarity, modality, act: true }])
  })

  it.each([
    ['Sweden is to condemn Norway.', { modality: 'PLANNED', act: true }],
    ['Sweden plans to condemn Norway.', { modality: 'PLANNED', act: true }],
    ['Sweden refused to condemn Norway.', { polarity: 'DENIED', act: true }],
    ['Sweden did not fail to condemn Norway.', { polarity: 'AFFIRMED', act: true }],
    ['Sweden began to condemn Norway.', { polarity: 'AFFIRMED', modality: 'ACTUAL', act: true }],
    ['Sweden threatened to condemn Norway.', { act: false }],
    ['Sweden tried to condemn Norway.', { act: false }],
    ['Denmark urged Sweden to condemn Norway.', { act: false }],
    ['Denmark denied that Sweden condemned Norway.', { polarity: 'DENIED', act: true }],
    ['Denmark demanded that Sweden condemn Norway.', { act: false }],
    ['Denmark repeated its demand that Sweden condemn Norway.', { act: false }],
    ['Denmark announced that Sweden had condemned Norway.', { act: true }],
    ['Denmark insists that Sweden condemned Norway.', { act: true }],
    ['Denmark praised the pledge of Sweden to condemn Norway.', { act: false }],
  ])('what governs it: %s', (text, expected) => {
    expect(only(text).find((clause) => clause.lemma === 'condemn')).toMatchObject(expected)
  })
})

describe('the layer', () => {
  it('reads the layers that it declares, and no others', () => {
    const { doc, read } = recordedDoc(pipeline(makeDocument('Sweden met Norway.')), ['clauses'])
    clauseSplitter.annotate(doc)
    expect(read()).toEqual([...clauseSplitter.requires].sort())
  })

  it('passes over a sentence that is a list, and the extractor says so', () => {
    const list = Array.from({ length: MAX_SENTENCE_TOKENS }, (_, i) => `Norway ${i}`).join(', ')
    const doc = pipeline(makeDocument(`Sweden condemned ${list}.`))
    expect(doc.get('clauses')).toEqual([])
    expect(doc.get('misses').map(({ reason }) => reason)).toContain('SENTENCE_TOO_LONG')
  })

  it('keeps parents before or after, never in a circle', () => {
    const doc = pipeline(
      makeDocument(
        'Speaking in Oslo, Sweden said Norway, which met Denmark, had agreed to urge Finland to thank Iceland, said a spokesman.',
      ),
    )
    const clauses = doc.get('clauses')
    for (const clause of clauses) {
      const seen = new Set([clause.index])
      for (let parent = clause.parent; parent !== null; parent = clauses[parent]?.parent ?? null) {
        expect(seen.has(parent)).toBe(false)
        seen.add(parent)
      }
    }
  })
})
