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
    ['both leaders', `${MEETING} Peru had welcomed both leaders to Lima.`, ['Grace Wanjiku', 'Paul Okello']],
    ['both countries', 'Kenya and Uganda talked. She urged both countries to stop.', ['Kenya', 'Uganda']],
    ['Both sides', 'Tensions rose between Chile and Peru. Both sides must talk.', ['Chile', 'Peru']],
    [
      'their',
      'Grace Wanjiku led Paul Okello to the Harbour Institute for their talks.',
      ['Grace Wanjiku', 'Paul Okello'],
    ],
    ['they', 'Grace Wanjiku flew to the African Union, and they left.', []],
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

  const KENYA = { publisher: 'Ministry of Foreign Affairs of Kenya', kind: 'READOUT' } as const
  const CALL = 'Foreign Minister Grace Wanjiku spoke with Norwegian Foreign Minister Ingrid Dahl.'

  it.each([
    ['The Foreign Minister', `${CALL} The Foreign Minister thanked Norway.`, ['Grace Wanjiku']],
    ['the Norwegian Foreign Minister', `${CALL} Later the Norwegian Foreign Minister left.`, ['Ingrid Dahl']],
    [
      'The two ministers',
      `${CALL} President Otto Klee called Paul Okello. The two ministers agreed.`,
      ['Grace Wanjiku', 'Ingrid Dahl'],
    ],
    [
      'The sides',
      `${CALL} Minister Odd Lie had met Minister Ivo Brandt. The sides agreed.`,
      ['Grace Wanjiku', 'Ingrid Dahl'],
    ],
    [
      'The two countries',
      `${CALL} Peru and Chile watched. Norway and Kenya are partners. The two countries agreed.`,
      ['Norway', 'Kenya'],
    ],
    ['Ministers', `${CALL} Ministers also discussed trade.`, ['Grace Wanjiku', 'Ingrid Dahl']],
    ['They', `${CALL} She recalled the visit of President Otto Klee. They agreed.`, ['Grace Wanjiku', 'Ingrid Dahl']],
    ['The three leaders', `${CALL} The three leaders agreed.`, []],
  ])('takes the issuing side and those who meet in the lead of a readout first: %s', (words, text, expected) => {
    expect([...whoIs(words, text, KENYA)].sort()).toEqual([...expected].sort())
  })

  it('does not take the Deputy Secretary for the Secretary where both are named', () => {
    const text =
      'Deputy Secretary of State Ruth Olsen met Ivo Brandt. Secretary of State Nora Whitfield had called him. '
    expect(whoIs('The Secretary', `${text}The Secretary left.`)).toEqual(['Nora Whitfield'])
    expect(whoIs('The Deputy Secretary', `${text}The Deputy Secretary left.`)).toEqual(['Ruth Olsen'])
  })

  it('leaves an itinerary to its nearest encounters', () => {
    const title = 'Foreign Minister Wanjiku’s Travel to Norway and Peru'
    const text = `${CALL} Foreign Minister Wanjiku also met Peruvian President Luis Mora. The two leaders agreed.`
    expect(whoIs('The two leaders', text, { ...KENYA, title })).toEqual(['Grace Wanjiku', 'Luis Mora'])
  })

  it.each([
    ['We', 'We welcome the visit.', { publisher: 'Ministry of Foreign Affairs of Kenya' }, ['Kenya']],
    [
      'We',
      '“We welcome the visit,” said Paul Okello.',
      { publisher: 'Ministry of Foreign Affairs of Kenya' },
      ['Paul Okello'],
    ],
    ['I', '“I welcome the visit,” Paul Okello said.', {}, ['Paul Okello']],
    ['I', 'Grace Wanjiku left. “I welcome the visit,” she said.', {}, ['Grace Wanjiku']],
    ['She', '“I will write to Amos Kariuki,” Grace Wanjiku said. She left.', {}, ['Grace Wanjiku']],
    [
      'I',
      'I welcome the visit.',
      { title: 'Statement by Foreign Minister Grace Wanjiku on the visit' },
      ['Grace Wanjiku'],
    ],
    ['I', 'I welcome the visit.', { title: 'Foreign Minister Wanjiku’s message to Norway' }, ['Wanjiku']],
    ['We', 'We welcome the visit.', { title: 'Statement by Kenyan Foreign Minister Grace Wanjiku' }, ['Kenya']],
    ['We', 'We will cooperate.', { title: 'Joint Statement of Kenya and Norway' }, ['Kenya', 'Norway']],
    ['I', 'I welcome the visit.', { title: 'Grace Wanjiku on the visit' }, []],
    ['I', '“I welcome the visit.” Paul Okello left.', {}, []],
    ['I', 'I welcome the visit.', { title: 'Joint Statement by Grace Wanjiku and Ingrid Dahl' }, []],
  ])('hears who says "%s": %s', (words, text, options, expected) => {
    expect(whoIs(words, text, options)).toEqual(expected)
  })

  it('takes the signature above a text for its author, but no reporter', () => {
    const blocks = ['BYLINE'] as const
    expect(whoIs('I', 'Grace Wanjiku, Foreign Minister\n\nI welcome the visit.', { blocks })).toEqual(['Grace Wanjiku'])
    expect(whoIs('I', 'Grace Wanjiku\n\nI welcome the visit.', { blocks })).toEqual([])
    expect(whoIs('I', 'Attributable to Spokesperson Grace Wanjiku:\n\nI left.', { blocks, kind: 'READOUT' })).toEqual(
      [],
    )
  })

  it('knows the holder of an office whom only a line above the text names', () => {
    const text =
      'Grace Wanjiku\n\nThe Foreign Minister met Ingrid Dahl. It was their first meeting since Ms Wanjiku took office.'
    const options = { blocks: ['BYLINE'], publisher: 'Ministry of Foreign Affairs of Kenya' } as const
    expect(whoIs('The Foreign Minister', text, options)).toEqual(['Grace Wanjiku'])
    const reporter = text.replace(/It was.*/, '')
    expect(whoIs('The Foreign Minister', reporter, options)).toEqual(['Foreign Minister of Kenya'])
  })

  it.each([
    ['senior officials', 'On his visit to Peru, Paul Okello met senior officials.', ['Peru']],
    ['senior officials', 'Paul Okello met senior officials.', ['senior officials']],
    ['farmers', 'On his visit to Peru, Paul Okello met farmers.', ['farmers']],
    ['He', 'At the invitation of Ingrid Dahl, Paul Okello went home. He was tired.', ['Paul Okello']],
    ['Vice President', 'Paul Okello spoke as Vice President on Monday.', []],
    ['They', 'Talks in Kenya and near Peru ended. They were long.', []],
    ['President Okello', 'President Okello and First Lady Ada Okello left. President Okello spoke.', ['Okello']],
  ])('%s: %s', (words, text, expected) => {
    expect(whoIs(words, text)).toEqual(expected)
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
