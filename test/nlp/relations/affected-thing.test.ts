/** Acts upon places and things that no mention names, and those that need an actor. */
import { describe, expect, it } from 'vitest'
import { readActs as acts } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [text: string, act: string])[] = [
  ['Finnish troops shelled a railway station near Vyborg.', 'ATTACKED Finnish troops > railway station'],
  ['Sweden imposed a curfew on Kiruna.', 'COERCED Sweden > Kiruna'],
  ['Norwegian police raided the newspaper in Bergen.', 'COERCED Norwegian police > newspaper'],
  ['Finland sent two ambulances to the hospital.', 'AIDED Finland > hospital'],
  ['Finland threatened to bomb Kirkenes.', 'THREATENED Finland > Kirkenes'],
  ['Norway suspended flights to the capital of the province.', 'SANCTIONED Norway > capital of the province'],
  ['Norwegian police opened an inquiry into Vikersund.', 'CONDEMNED Norwegian police > Vikersund'],
  ['Finland rejected a request from Vikersund.', 'REJECTED Finland > Vikersund'],
]

const NOT_FOUND: readonly (readonly [text: string, type: RegExp])[] = [
  ['Sweden fights the epidemic in Lapland.', /ATTACKED/],
  ['Sweden fought corruption in the mining towns.', /ATTACKED/],
  ['Urho Kekkonen visited the hospital.', /MET_WITH/],
  ['Urho Kekkonen met at the hotel.', /MET_WITH/],
  ['Sweden criticised the Constitution.', /CONDEMNED Sweden > [^-]/],
  ['Sweden imposed a curfew on Monday.', /Monday/],
  ['Sweden condemned hatred after the vandalism against a synagogue.', /synagogue/],
]

describe('the place or thing an act fell upon', () => {
  it.each(FOUND)('%s', (text, act) => {
    expect(acts(text)).toContain(act)
  })

  it.each(NOT_FOUND)('none: %s', (text, type) => {
    expect(acts(text).filter((act) => type.test(act))).toEqual([])
  })

  it('yields to a named actor', () => {
    expect(acts('Finnish troops attacked a Swedish convoy in Kiruna.')).toEqual(['ATTACKED Finnish troops > Sweden'])
  })
})
