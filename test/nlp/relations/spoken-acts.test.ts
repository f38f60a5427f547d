/** What speakers do by words that name no act: demands, accusations and praise in their own words. */
import { describe, expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: string])[] = [
  ['must', 'Olof Palme said that Portugal must leave Angola.', 'DEMANDED Olof Palme > Portugal'],
  ['need to', 'Olof Palme said: “Portugal needs to leave Angola.”', 'DEMANDED Olof Palme > Portugal'],
  ['have to', 'Olof Palme said that Portugal has to leave Angola.', 'DEMANDED Olof Palme > Portugal'],
  ['a fault', 'Olof Palme said that Portugal was responsible.', 'CONDEMNED Olof Palme > Portugal'],
  ['a harsh word', 'Urho Kekkonen said: “Portugal is a ruthless aggressor.”', 'CONDEMNED Urho Kekkonen > Portugal'],
  [
    'praise',
    'Urho Kekkonen said: “Dag Hammarskjöld was an outstanding man.”',
    'SUPPORTED Urho Kekkonen > Dag Hammarskjöld',
  ],
  [
    'a deed that is wrong',
    'Olof Palme said that Portugal was violating the treaty.',
    'CONDEMNED Olof Palme > Portugal',
  ],
  ['charges to be faced', 'Olof Palme said that Portugal must face justice.', 'CONDEMNED Olof Palme > Portugal'],
  ['siding with', 'Olof Palme said: “We are with Chile.”', 'SUPPORTED Olof Palme > Chile'],
  [
    'thoughts',
    'Olof Palme said: “Our thoughts are with the people of Chile.”',
    'SUPPORTED Olof Palme > people of Chile',
  ],
  ['announced force', 'Iraq said it would attack Kuwait.', 'THREATENED Iraq > Kuwait'],
  ['announced pressure', 'Chile announced that it will expel Cuba.', 'THREATENED Chile > Cuba'],
  [
    'whoever introduces a quotation',
    'Olof Palme tweeted “We are with Chile.” Urho Kekkonen remarked “It is cold.”',
    'SUPPORTED Olof Palme > Chile',
  ],
  [
    'whoever adds to a quotation',
    '“Portugal and Spain need peace,” said Olof Palme. “Nobody wants war,” he added.',
    'STATED Olof Palme > -',
  ],
  ['closer cooperation', 'Finland has increased cooperation with Sweden.', 'COOPERATED_WITH Finland > Sweden'],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: string])[] = [
  ['what should be done to it', 'Olof Palme said that Angola should be opened to trade.', 'Palme > Angola'],
  ['need of a thing', 'Olof Palme said that Portugal needs grain.', 'DEMANDED'],
  ['what is denied', 'Olof Palme said that Portugal was not responsible.', 'CONDEMNED'],
  ['a possibility', 'Olof Palme said that Portugal could be responsible.', 'CONDEMNED'],
  ['a harsh word for something else', 'Olof Palme said that Portugal was open and that war was a crime.', 'CONDEMNED'],
  ['where one is with somebody', 'Olof Palme was with Urho Kekkonen.', 'SUPPORTED'],
  ['a thing that is praised', 'Olof Palme said that Chile has an outstanding coast.', 'SUPPORTED'],
  ['a broken window', 'Olof Palme said that Urho Kekkonen broke a window.', 'CONDEMNED'],
  ['what somebody else will do', 'Iran said that Iraq would attack Kuwait.', 'THREATENED'],
  ['what will be declared', 'Olof Palme will declare that Portugal was responsible.', 'CONDEMNED'],
  ['the narrator’s word', 'Portugal needs to import grain.', 'DEMANDED'],
]

describe('acts done by speaking', () => {
  it.each(FOUND)('finds %s', (_, text, expected) => {
    expect(readActs(text)).toContain(expected)
  })

  it.each(NOT_FOUND)('finds no act in %s', (_, text, unexpected) => {
    expect(readActs(text).filter((act) => act.includes(unexpected))).toEqual([])
  })
})
