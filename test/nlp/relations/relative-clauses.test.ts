/** Acts that a relative clause tells of the noun before it, with "that", "which" or nothing between them. */
import { expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

it.each([
  ['with "that"', 'Peru discussed the sanctions that Chile has imposed on Bolivia.', ['SANCTIONED Chile > Bolivia']],
  ['with "which"', 'Peru spoke about the weapons which Chad had sent to Mali.', ['AIDED Chad > Mali']],
  ['with nothing', 'Peru discussed the aid Chile sent to Bolivia.', ['AIDED Chile > Bolivia']],
  [
    'of what is praised',
    'Peru praised the aid Chile sent to Bolivia.',
    ['SUPPORTED Peru > Chile', 'AIDED Chile > Bolivia'],
  ],
  [
    'of what is condemned',
    'Peru condemned the attack that Chile launched on Bolivia.',
    ['CONDEMNED Peru > Chile', 'ATTACKED Chile > Bolivia'],
  ],
  [
    'not of a claim, which "that" only spells out',
    'Peru denied the claim that Chile attacked in May.',
    ['REJECTED Peru > -'],
  ],
  ['not of what is only said to be so', 'Peru said it was a pity that Chile had refused.', ['REJECTED Chile > -']],
  ['not of who is told', 'Peru told Chile that Bolivia attacked.', ['STATED Peru > Chile']],
  ['not of a time', 'In the afternoon Chile sent troops.', []],
])('a relative clause %s: %s', (_kind, text, expected) => {
  expect(readActs(text, { kind: 'READOUT' })).toEqual(expected)
})
