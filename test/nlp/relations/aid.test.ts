/** What is given, what is only announced, and what it is for. */
import { expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

it.each([
  ['given', 'Peru sent medicines to Chile.', ['AIDED Peru > Chile']],
  ['to come', 'Peru will send medicines to Chile.', ['AIDED Peru > Chile PLANNED']],
  [
    'announced',
    'President Rojas announced that Peru would provide two million dollars to Chile and Togo.',
    ['PLEDGED Rojas > Chile', 'PLEDGED Rojas > Togo'],
  ],
  ['what it is for', 'Peru sent medicines to Chile to support Bolivia.', ['AIDED Peru > Chile']],
  ['support that is provided', 'Peru provided support to Chile.', ['AIDED Peru > Chile']],
  [
    'a standing partnership is none',
    'President Rojas reaffirmed the partnership between Peru and Chile.',
    ['STATED Rojas > -'],
  ],
])('aid: %s: %s', (_phenomenon, text, expected) => {
  expect(readActs(text, { kind: 'READOUT' })).toEqual(expected)
})
