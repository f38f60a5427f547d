/** Sentences as news agencies write them: dates in odd places, refusals, promises, light verbs. */
import { describe, expect, it } from 'vitest'
import { readActs as acts } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, act: string])[] = [
  ['a date before the subject', 'In October 1939 the Soviet army attacked Finland.', 'ATTACKED Soviet army > Finland'],
  ['months before the subject', 'In recent months Norway has condemned Libya.', 'CONDEMNED Norway > Libya'],
  [
    'a phrase before a subject with an article',
    'At a meeting the strikers thanked Sweden.',
    'SUPPORTED strikers > Sweden',
  ],
  ['an amount of people', 'Libya freed 37 prisoners late on Tuesday.', 'YIELDED_TO Libya > 37 prisoners'],
  ['a date behind a bare name', 'Gromyko on June 13 condemned Libya.', 'CONDEMNED Gromyko > Libya'],
  ['an insertion behind a bare name', 'Gromyko, so far, has condemned Libya.', 'CONDEMNED Gromyko > Libya'],
  [
    'a refusal with whom it waits for',
    'The miners will not end the strike until Norway accepts their demands.',
    'REJECTED miners > Norway',
  ],
  ['a refusal with nobody to wait for', 'Finland will not lift the embargo.', 'REJECTED Finland > -'],
  ['an agreement to act without a partner', 'Finland has agreed to resume the inquiry.', 'PLEDGED Finland > -'],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: RegExp])[] = [
  ['a strike that was ended', 'The miners ended the strike.', /REJECTED/],
  ['an agreement with a partner', 'Finland agreed with Sweden to resume the inquiry.', /PLEDGED/],
  ['a storm', 'Typhoon Ketsana struck Vietnam.', /ATTACKED/],
  ['the day of an act', 'Finland on June 13 meets Sweden.', /13/],
]

describe('news sentences', () => {
  it.each(FOUND)('%s: %s', (_, text, act) => {
    expect(acts(text)).toContain(act)
  })

  it.each(NOT_FOUND)('%s gives no such act: %s', (_, text, unexpected) => {
    expect(acts(text).filter((act) => unexpected.test(act))).toEqual([])
  })
})
