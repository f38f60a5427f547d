import { describe, expect, it } from 'vitest'
import { annotate } from '../../helpers/annotate.ts'

const groups = (text: string): readonly string[] =>
  annotate(text)
    .get('mentions')
    .filter(({ kind }) => kind === 'GROUP')
    .map((mention) => mention.text)

describe('group-tail: the full extent of a group', () => {
  it.each([
    ['She wrote to the families of the victims.', ['the families of the victims']],
    ['We urged the parties to the conflict to stop.', ['the parties to the conflict']],
    ['Relatives of detained students protested.', ['Relatives of detained students']],
    ['The militia expelled Chadian women and girls.', ['Chadian women and girls']],
    ['The storm killed 224 men, women, and children.', ['224 men, women, and children']],
    ['He thanked the allies and partners of the mission.', ['the allies and partners']],
    ['The military and civilian personnel left.', ['The military and civilian personnel']],
    ['They met political and business groups.', ['political and business groups']],
    ['Both Kurdish and Sunni members of parliament left.', ['Kurdish and Sunni members of parliament']],
    ['He met local Omani and UK organisations.', ['local Omani and UK organisations']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })
})

describe('group-tail: must join nothing', () => {
  it.each([
    ['He met soldiers and refugees.', ['soldiers', 'refugees']],
    ['The victims of the storm waited.', ['The victims']],
    ['The families of Lisbon waited.', ['The families']],
    ['The parties to be invited waited.', ['The parties']],
    ['Women and diplomacy were discussed.', ['Women']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })

  it('keeps two states apart', () => {
    const found = annotate('US and Ethiopian officials met.').get('mentions')
    expect(found.map(({ country }) => country)).toEqual(['USA', 'ETH'])
  })
})
