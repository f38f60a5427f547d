/** Who asked for what another did, told behind "at". */
import { describe, expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: string])[] = [
  ['whoever stands behind "of"', 'Denmark closed the port at the request of Sweden.', 'URGED Sweden > Denmark'],
  ['the owner of the request', 'Denmark closed the port at Sweden’s request.', 'URGED Sweden > Denmark'],
  ['a request at the head', 'At Sweden’s request, Denmark closed the port.', 'URGED Sweden > Denmark'],
  [
    'an act told by a noun',
    'The court ruled on the closure of the assembly by Olof Palme at the behest of Urho Kekkonen.',
    'URGED Urho Kekkonen > Olof Palme',
  ],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: string])[] = [
  ['one’s own request', 'Axel Oxenstierna resigned at his own request.', 'URGED'],
  ['nobody who did it', 'The port was closed at the request of Sweden.', 'URGED'],
  ['what was not done', 'Denmark did not close the port at the request of Sweden.', 'URGED'],
  ['whoever wanted it', 'Christina II suspended parliament at the behest of Axel Oxenstierna.', 'COERCED'],
]

describe('requests behind acts', () => {
  it.each(FOUND)('finds %s', (_, text, expected) => {
    expect(readActs(text)).toContain(expected)
  })

  it.each(NOT_FOUND)('finds no act in %s', (_, text, unexpected) => {
    expect(readActs(text).filter((act) => act.includes(unexpected))).toEqual([])
  })
})
