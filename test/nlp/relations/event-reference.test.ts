/** Acts of which another sentence names a side: who did "the attack", who claims it, whom an alert is against. */
import { describe, expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: string])[] = [
  [
    'whose attack is condemned',
    'Iraq invaded Kuwait in August. Egypt condemned the invasion.',
    'CONDEMNED Egypt > Iraq',
  ],
  [
    'whose operation, in the passive',
    'Turkey began an offensive in Cyprus. The operation was condemned by Greece.',
    'CONDEMNED Greece > Turkey',
  ],
  [
    'whose attack gets a harsh name',
    'Iraq bombed Iran. Olof Palme described the bombing as a crime.',
    'CONDEMNED Olof Palme > Iraq',
  ],
  [
    'whose call is seconded',
    'Olof Palme called on Finland to sign the treaty. The call was seconded by Denmark.',
    'SUPPORTED Denmark > Olof Palme',
  ],
  ['whose decision', 'Cuba expelled the ambassador of Chile. Mexico rejected the move.', 'REJECTED Mexico > Cuba'],
  [
    'the decision that a text opens with',
    'Cuba expelled the ambassador of Chile. It was cold. It rained. It snowed. The wind blew. Mexico rejected the move.',
    'REJECTED Mexico > Cuba',
  ],
  [
    'who claims an attack',
    'Israel was attacked with rockets on Monday. Hezbollah claimed responsibility for the attack.',
    'ATTACKED Hezbollah > Israel',
  ],
  [
    'whom an alert is against',
    'Egypt attacked Israel. Israel put its army on alert.',
    'MOBILISED_AGAINST Israel > Egypt',
  ],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: string])[] = [
  ['an attack told anew', 'Iraq invaded Kuwait. Egypt condemned the attack on the embassy.', 'Egypt > Iraq'],
  ['an attack of one’s own', 'Iraq invaded Kuwait. Iraq defended the invasion.', 'Iraq > Iraq'],
  ['an act of another kind', 'Iraq thanked Kuwait. Egypt condemned the attack.', 'Egypt > Iraq'],
  ['a purpose', 'Iraq came to fight Iran. Egypt condemned the attack.', 'Egypt > Iraq'],
  ['an indefinite event', 'Iraq invaded Kuwait. Egypt condemned violence.', 'Egypt > Iraq'],
  ['an alert with no quarrel', 'Egypt thanked Israel. Israel put its army on alert.', 'MOBILISED_AGAINST'],
  ['a claim of land', 'Israel was attacked with rockets. Hezbollah claimed the hills.', 'ATTACKED Hezbollah'],
]

describe('references to events', () => {
  it.each(FOUND)('finds %s', (_, text, expected) => {
    expect(readActs(text)).toContain(expected)
  })

  it.each(NOT_FOUND)('takes nothing from %s', (_, text, unexpected) => {
    expect(readActs(text).filter((act) => act.includes(unexpected))).toEqual([])
  })

  it('leaves an event of which nobody is told open', () => {
    expect(readActs('Egypt condemned the attack.')).toEqual(['CONDEMNED Egypt > -'])
  })
})
