/** Acts told from the side of whoever suffers them. */
import { describe, expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: string])[] = [
  ['the owner of an attack', 'In 1939 Finland was the target of a Soviet attack.', 'ATTACKED Soviet Union > Finland'],
  ['the author behind "by"', 'Kuwait was the victim of an invasion by Iraq.', 'ATTACKED Iraq > Kuwait'],
  [
    'a target of sanctions',
    'Rhodesia became the target of sanctions by Britain.',
    'SANCTIONED United Kingdom > Rhodesia',
  ],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: string])[] = [
  ['an attack of nobody', 'Finland was the target of an attack.', 'ATTACKED'],
  ['another part in it', 'Finland was the scene of a Soviet film.', 'ATTACKED'],
  ['a target of no act', 'Finland was the target of a Soviet plan.', 'ATTACKED'],
  ['a disaster', 'Finland spoke of a storm destroying Turku.', 'ATTACKED Finland'],
]

describe('acts told by whoever suffers them', () => {
  it.each(FOUND)('finds %s', (_, text, expected) => {
    expect(readActs(text)).toContain(expected)
  })

  it.each(NOT_FOUND)('finds no act in %s', (_, text, unexpected) => {
    expect(readActs(text).filter((act) => act.includes(unexpected))).toEqual([])
  })
})
