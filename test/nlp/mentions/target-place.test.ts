import { describe, expect, it } from 'vitest'
import { annotate } from '../../helpers/annotate.ts'

const groups = (text: string): readonly string[] =>
  annotate(text)
    .get('mentions')
    .filter(({ form, kind }) => form === 'DESCRIPTION' && kind === 'GROUP')
    .map((mention) => mention.text)

describe('target-place: what force is used on', () => {
  it.each([
    ['The militia attacked a military base in the hills.', ['a military base']],
    ['We condemn the attacks on Zamora, Dorn and Kestrel.', ['Zamora', 'Dorn', 'Kestrel']],
    ['The rebels captured the city of Zamora.', ['the city of Zamora']],
    ['They continued their assault on the rebel-held eastern region.', ['the rebel-held eastern region']],
    ['The government declared a state of siege in Zamora.', ['Zamora']],
    ['The army fired rockets at Kestrel Airport.', ['Kestrel Airport']],
    ['The hospital was bombed by the army.', ['The hospital']],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })
})

describe('target-place: must find nothing', () => {
  it.each([
    'He arrived at a military base.',
    'They met in Zamora and dined at the hospital.',
    'The bus was late.',
    'There was a market in the city.',
    'They attacked on Monday.',
    'He attacked the speech in the region.',
    'The house was sold.',
  ])('%s', (text) => {
    expect(groups(text)).toEqual([])
  })
})
