/** The signs by which an act was found, and the confidence they make. */
import { describe, expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { confidenceOf, type Sign } from '../../../src/nlp/relations/confidence.ts'
import { WEIGHTS } from '../../../src/nlp/relations/confidence-weights.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

const CASES: readonly [text: string, verb: string, signs: readonly Sign[]][] = [
  ['Norway condemned Kenya.', 'condemn', ['verb']],
  ['Foreign Minister Ingrid Solvang met President Rhea Okonjo in Oslo.', 'meet', ['verb', 'contact']],
  ['Norway held talks with Kenya.', 'hold talk', ['light', 'contact']],
  ["Kenya's attack on Norway worried many.", 'attack', ['noun']],
  ['Norway said that Kenya must withdraw.', 'withdraw', ['spoken']],
  ['Hundreds of protesters condemned Kenya.', 'condemn', ['verb', 'unnamedSource']],
  ['Norway attacked a group of rebels.', 'attack', ['verb', 'unnamedTarget']],
  ['Norway voiced concern.', 'voice concern', ['light', 'noTarget']],
  ['Ingrid Solvang flew to Peru to thank Kenya.', 'thank', ['verb', 'sharedSubject', 'infinitive']],
  ['Ingrid Solvang met a group of nurses.', 'meet', ['verb', 'contact', 'unnamedTarget', 'unnamedContact']],
]

describe('the signs', () => {
  it.each(CASES)('of %s (%s)', (text, verb, signs) => {
    const relations = pipeline(makeDocument(text)).get('relations')
    expect(relations.map((relation) => [relation.verb, relation.signs])).toContainEqual([verb, signs])
    for (const { confidence, signs: own } of relations) expect(confidence).toBe(confidenceOf(own))
  })

  it('tell a pronoun, and a subject that is named with another verb', () => {
    const text = 'Rhea Okonjo flew to Oslo on Monday. She condemned Norway and urged Peru to act.'
    const relations = pipeline(makeDocument(text)).get('relations')
    expect(relations.find(({ verb }) => verb === 'condemn')?.signs).toEqual(['verb', 'pronoun'])
    expect(relations.find(({ verb }) => verb === 'urge')?.signs).toEqual(['verb', 'pronoun', 'sharedSubject'])
  })

  it('tell words inside a quotation', () => {
    const text = '"Norway condemned Kenya on Monday," said President Rhea Okonjo. Norway thanked Kenya.'
    const relations = pipeline(makeDocument(text)).get('relations')
    expect(relations.find(({ verb }) => verb === 'condemn')?.signs).toContain('quoted')
    expect(relations.find(({ verb }) => verb === 'thank')?.signs).not.toContain('quoted')
  })
})

describe('the confidence', () => {
  it('is the logistic function of the sum of the weights', () => {
    const odds = WEIGHTS.verb + WEIGHTS.unnamedTarget
    expect(confidenceOf(['verb', 'unnamedTarget'])).toBe(Math.round(100 / (1 + Math.exp(-odds))) / 100)
  })

  it('never says that anything is certain', () => {
    expect(confidenceOf(Array.from({ length: 40 }, () => 'verb'))).toBe(0.99)
    expect(confidenceOf(Array.from({ length: 40 }, () => 'sharedSubject'))).toBe(0.01)
  })

  it('is less for a group without a name, a borrowed subject and a supposition', () => {
    for (const sign of ['unnamedSource', 'unnamedTarget', 'sharedSubject', 'supposed', 'quoted'] as const)
      expect(confidenceOf(['verb', sign])).toBeLessThan(confidenceOf(['verb']))
  })
})
