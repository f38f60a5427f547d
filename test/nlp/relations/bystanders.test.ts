/** Who stands in a sentence without being whom the act is done to. */
import { expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

it.each([
  [
    'whom the thing condemned was done to',
    'Togo condemned the detention of civilian leaders of Mali.',
    ['CONDEMNED Togo > -'],
  ],
  [
    'who did the thing condemned',
    "Togo condemned Mali's detention of journalists.",
    ['CONDEMNED Togo > Mali', 'COERCED Mali > journalists'],
  ],
  ['with whom there is a partnership', 'Togo and Mali discussed the security partnership with Peru.', []],
  [
    'with whom relations are discussed',
    'Anna Venn discussed relations with officials from Peru and Chile.',
    ['SPOKE_TO Anna Venn > Peru', 'SPOKE_TO Anna Venn > Chile'],
  ],
  ['to whom a deed is attributed', 'Togo attributed the bombing to Mali.', ['CONDEMNED Togo > Mali']],
  ['with whom a thing is discussed', 'Togo discussed the harvest with Peru.', ['SPOKE_TO Togo > Peru']],
  [
    'who is thanked for hosting others',
    'Anna Venn thanked Peru for its support for hosting Haitian refugees.',
    ['SUPPORTED Anna Venn > Peru', 'AIDED Peru > Haitian refugees'],
  ],
  [
    'whose journey another made easy',
    'Anna Venn thanked Peru for its role in arranging her trip to Lima to meet President Rojas.',
    ['SUPPORTED Anna Venn > Peru', 'MET_WITH Anna Venn > Rojas'],
  ],
])('%s: %s', (_phenomenon, text, expected) => {
  expect(readActs(text, { kind: 'READOUT' })).toEqual(expected)
})
