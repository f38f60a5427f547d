/** Contacts that the means of what is said tell, and words that are none. */
import { describe, expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

const contacts = (text: string): readonly string[] =>
  readActs(text, { kind: 'READOUT' }).filter((act) => /^(?:SPOKE_TO|MET_WITH|NEGOTIATED_WITH|REJECTED)/.test(act))

describe('said by phone or in a meeting', () => {
  it.each([
    ['Anna Venn told Boris Lund in a phone call that Peru would not attend.', 'SPOKE_TO Anna Venn > Boris Lund'],
    ['Anna Venn informed Boris Lund over the phone that Peru would help.', 'SPOKE_TO Anna Venn > Boris Lund'],
    [
      'In a brief telephone conversation, Anna Venn urged Boris Lund to free the men.',
      'SPOKE_TO Anna Venn > Boris Lund',
    ],
    ['Anna Venn congratulated Boris Lund by phone on Monday.', 'SPOKE_TO Anna Venn > Boris Lund'],
    ['During a meeting in Lima, Anna Venn assured Boris Lund of her support.', 'MET_WITH Anna Venn > Boris Lund'],
    ['Anna Venn and Boris Lund agreed by phone on a ceasefire.', 'SPOKE_TO Anna Venn > Boris Lund'],
    ['Anna Venn will tell Boris Lund in a call that Peru agrees.', 'SPOKE_TO Anna Venn > Boris Lund PLANNED'],
  ])('%s', (text, contact) => {
    expect(contacts(text)).toEqual([contact])
  })

  it.each([
    ['in a letter', 'Anna Venn told Boris Lund in a letter that Peru would help.'],
    ['in a place', 'Anna Venn told Boris Lund in Lima that Peru would help.'],
    ['of a call', 'Anna Venn told Boris Lund about a phone call.'],
    ['of one who is not addressed', 'Anna Venn condemned Boris Lund in a phone call.'],
    ['what is called for', 'In a call for peace, Anna Venn urged Boris Lund to free the men.'],
    ['by whom others spoke', 'Anna Venn told Boris Lund that a minister had been warned by phone.'],
    ['to a country', 'Anna Venn urged Peru in a phone call to end the fighting.'],
    ['not said', 'Anna Venn did not tell Boris Lund by phone that Peru would help.'],
  ])('no contact: %s', (_why, text) => {
    expect(contacts(text)).toEqual([])
  })
})

describe("a country's press, companies and sportsmen are not the country", () => {
  it.each([
    'Boris Lund spoke to the Kenyan weekly.',
    'Boris Lund refused to speak to the Kenyan weekly.',
    'Boris Lund talked to a Kenyan television channel on Monday.',
    'Boris Lund met the Kenyan striker.',
  ])('%s', (text) => {
    expect(contacts(text)).toEqual([])
  })

  it.each([
    ['Boris Lund spoke to the Kenyan government.', 'SPOKE_TO Boris Lund > Kenya'],
    ['Boris Lund met the Kenyan delegation.', 'MET_WITH Boris Lund > Kenya'],
    ['Boris Lund met with the Kenyan side.', 'MET_WITH Boris Lund > Kenya'],
  ])('but %s', (text, contact) => {
    expect(contacts(text)).toEqual([contact])
  })
})
