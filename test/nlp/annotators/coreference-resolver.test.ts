import { describe, expect, it } from 'vitest'
import { annotate } from '../../helpers/annotate.ts'

type Options = Parameters<typeof annotate>[1]

/** Names of the entities that the words stand for, at their last place in the text. */
function whoIs(words: string, text: string, options: Options = {}): readonly string[] {
  const doc = annotate(text, options)
  const { entities, referents } = doc.get('coreference')
  const mention = doc.get('mentions').findLast((each) => each.text === words)
  if (!mention)
    throw new Error(
      `no mention "${words}" in: ${doc
        .get('mentions')
        .map((each) => each.text)
        .join(' | ')}`,
    )
  return referents[mention.index]!.map((index) => entities[index]!.name)
}

const MEETING = 'Kenyan Foreign Minister Grace Wanjiku met Ugandan President Paul Okello on Friday.'

describe('coreference-resolver', () => {
  it.each([
    ['Wanjiku', `${MEETING} Wanjiku left.`, ['Grace Wanjiku']],
    ['President Okello', `${MEETING} President Okello left.`, ['Paul Okello']],
    ['The Foreign Minister', `${MEETING} The Foreign Minister left.`, ['Grace Wanjiku']],
    ['the Ugandan president', `${MEETING} Later the Ugandan president left.`, ['Paul Okello']],
    ['She', `Mrs. Grace Wanjiku of Kenya met Mr. Paul Okello. She left.`, ['Grace Wanjiku']],
    ['He', `${MEETING} Okello spoke first. He left.`, ['Paul Okello']],
    ['The two leaders', `${MEETING} The two leaders agreed.`, ['Grace Wanjiku', 'Paul Okello']],
    ['both countries', 'Kenya and Uganda talked. She urged both countries to stop.', ['Kenya', 'Uganda']],
    ['Both sides', 'Tensions rose between Chile and Peru. Both sides must talk.', ['Chile', 'Peru']],
    ['its', 'The African Union met in Oslo. Peru thanked the African Union for its help.', ['Peru']],
    ['who', 'Solveig Dahl, who mediated, left.', ['Solveig Dahl']],
    [
      'Mori',
      'Japanese Vice Foreign Minister Mori Kenta spoke. Vice Foreign Minister Sato left. Mori stayed.',
      ['Mori Kenta'],
    ],
    ['The council', 'The European Council met. The council objected.', ['European Council']],
    ['the UK', 'Britain objected, and the UK left.', ['United Kingdom']],
    ['the senior Kenyan official', `${MEETING} Later the senior Kenyan official left.`, ['Grace Wanjiku']],
  ])('%s: %s', (words, text, expected) => {
    expect(whoIs(words, text)).toEqual(expected)
  })

  it('takes "we" for the country whose own statement it is, and not inside quotations', () => {
    const publisher = 'Ministry of Foreign Affairs of Kenya'
    expect(whoIs('We', 'We welcome the visit.', { publisher })).toEqual(['Kenya'])
    expect(whoIs('We', '“We welcome the visit,” said Paul Okello.', { publisher })).toEqual([])
  })

  it('leaves open what it cannot tell', () => {
    expect(whoIs('He', 'He left.')).toEqual([])
    expect(whoIs('Both sides', 'Both sides must talk.')).toEqual([])
    expect(whoIs('We', 'We welcome the visit.')).toEqual([])
  })

  it('keeps two persons of one family name apart', () => {
    const doc = annotate('Mr. Amos Okello met Mrs. Judith Okello. Amos Okello thanked Judith Okello.')
    expect(doc.get('coreference').entities.map(({ name }) => name)).toEqual(['Amos Okello', 'Judith Okello'])
  })

  it('names an entity by its fullest form and keeps the others', () => {
    const [entity] = annotate('Blake met Peru. Harold T. Blake left. Harold Blake came.').get('coreference').entities
    expect([entity?.name, entity?.aliases]).toEqual(['Harold T. Blake', ['Blake', 'Harold Blake']])
  })
})
