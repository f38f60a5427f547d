import { describe, expect, it } from 'vitest'
import { LONGEST_TAGGED, tagWords } from '../../src/nlp/compromise.ts'
import { createDefaultPipeline } from '../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../helpers/make-doc.ts'

const words = (text: string) => text.split(' ').map((word) => ({ text: word, before: '', after: ' ' }))

describe('tagWords', () => {
  it('gives tags for every word, in order', () => {
    const tags = tagWords(words('Norway condemned the attack'))
    expect(tags).toHaveLength(4)
    expect(tags[1]!.has('Verb')).toBe(true)
    expect(tags[2]!.has('Determiner')).toBe(true)
  })

  it('keeps count where compromise takes a contraction apart', () => {
    expect(tagWords(words("d'Affaires l'Europe 1-2 don't we"))).toHaveLength(5)
  })

  it('gives nothing for nothing', () => {
    expect(tagWords([])).toEqual([])
  })

  it('tags a sentence that is too long piece by piece, and loses no word', () => {
    const long = words('the delegates, who met the envoy, '.repeat(200).trim())
    expect(long.map(({ text }) => text).join(' ').length).toBeGreaterThan(LONGEST_TAGGED)
    const tags = tagWords(long)
    expect(tags).toHaveLength(long.length)
    expect(tags.every((tag) => tag.size > 0)).toBe(true)
  })
})

it('leaves no trace: a second pipeline reads as the first did before it', () => {
  const document = makeDocument('Kenyan President Amos Kariuki met Zorblatt Quix in Oslo. Zorblatt urged calm.')
  const first = createDefaultPipeline()
  const before = first(document).get('tokens')
  createDefaultPipeline()(makeDocument('The Zorblatt of Quix met the Kariuki. They zorblatt and quix.'))
  expect(createDefaultPipeline()(document).get('tokens')).toEqual(before)
  expect(first(document).get('tokens')).toEqual(before)
})
