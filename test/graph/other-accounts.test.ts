/** Which statements may tell one act differently, and in what they differ. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIFFERENCES, type Difference, differencesOf } from '../../src/graph/other-accounts.ts'
import { actDate } from '../../src/model/edtf.ts'
import type { Statement } from '../../src/model/statement.ts'

const COUNTRIES: Readonly<Record<string, string | null>> = {
  rao: 'IND',
  india: 'IND',
  quispe: 'PER',
  peru: 'PER',
  soto: null,
  lindt: null,
}
const countryOf = (id: string): string | null => COUNTRIES[id] ?? null

/** Example: `SPOKE_TO rao quispe 2031-03-04`, with DENIED, PLANNED or none behind it. */
function statement(text: string, id: string): Statement {
  const [type, source, target, date, word] = text.split(' ') as [Statement['type'], string, string, string, string?]
  const { edtf, earliest, latest } = actDate(date === '-' ? null : date)
  return {
    ...{
      id,
      type,
      source,
      target: target === '-' ? null : target,
      date: edtf,
      dateEarliest: earliest,
      dateLatest: latest,
    },
    ...{ polarity: word === 'DENIED' ? 'DENIED' : 'AFFIRMED', modality: word === 'PLANNED' ? 'PLANNED' : 'ACTUAL' },
    ...{
      sourceOffice: null,
      targetOffice: null,
      verb: 'call',
      about: null,
      confidence: 0.9,
      plover: null,
      cameo: '040',
    },
    review: 'EXTRACTED',
  }
}

const CALL = 'SPOKE_TO rao quispe 2031-03-04'

const ROWS: readonly [string, string, string, readonly Difference[] | null][] = [
  ['the same in another document', 'SPOKE_TO rao quispe 2031-03', 'SPOKE_TO rao quispe 2031-03', []],
  ['told from the other end', 'SPOKE_TO rao quispe 2031-03', 'SPOKE_TO quispe rao 2031-03', []],
  ['a meeting, not a call', CALL, 'MET_WITH quispe rao 2031-03-04', ['CHANNEL']],
  ['the day after', CALL, 'SPOKE_TO rao quispe 2031-03-05', ['DATE']],
  ['three days before', CALL, 'SPOKE_TO rao quispe 2031-03-01', ['DATE']],
  ['four days before', CALL, 'SPOKE_TO rao quispe 2031-02-28', null],
  ['four days after', CALL, 'SPOKE_TO rao quispe 2031-03-08', null],
  ['in the month', CALL, 'SPOKE_TO rao quispe 2031-03', ['DATE']],
  ['in a month that ends three days before', CALL, 'SPOKE_TO rao quispe 2031-02', null],
  ['in a month that ends just before', 'SPOKE_TO rao quispe 2031-03-03', 'SPOKE_TO rao quispe 2031-02', ['DATE']],
  ['in a range that meets it', CALL, 'NEGOTIATED_WITH rao quispe 2031-03-04/2031-03-09', ['DATE', 'CHANNEL']],
  ['in the year: too little is known', CALL, 'SPOKE_TO rao quispe 2031', null],
  ['in a range of 32 days', CALL, 'SPOKE_TO rao quispe 2031-03-01/2031-04-01', null],
  ['without a year', CALL, 'SPOKE_TO rao quispe XXXX-03-04', null],
  ['without a date', CALL, 'SPOKE_TO rao quispe -', null],
  ['denied', CALL, 'SPOKE_TO rao quispe 2031-03-04 DENIED', ['POLARITY']],
  ['planned', CALL, 'SPOKE_TO rao quispe 2031-03-05 PLANNED', null],
  ['both planned', `${CALL} PLANNED`, 'SPOKE_TO rao quispe 2031-03-05 PLANNED', ['DATE']],
  ['no contact', CALL, 'URGED rao quispe 2031-03-04', null],
  ['nobody at the other end', CALL, 'SPOKE_TO rao - 2031-03-04', null],
  ['the country for its minister', CALL, 'SPOKE_TO rao peru 2031-03-04', ['PARTICIPANTS']],
  [
    'the country for its minister, at the other end',
    CALL,
    'MET_WITH quispe india 2031-03-04',
    ['CHANNEL', 'PARTICIPANTS'],
  ],
  ['the country for its minister, the day after', CALL, 'SPOKE_TO rao peru 2031-03-05', null],
  ['the country for its minister, in the month', CALL, 'SPOKE_TO rao peru 2031-03', null],
  ['both countries', CALL, 'SPOKE_TO india peru 2031-03-04', null],
  ['somebody from elsewhere', CALL, 'SPOKE_TO rao soto 2031-03-04', null],
  ['two of whom no country is known', 'SPOKE_TO rao lindt 2031-03-04', 'SPOKE_TO rao soto 2031-03-04', null],
  ['everything at once', CALL, 'MET_WITH peru rao 2031-03-04 DENIED', ['CHANNEL', 'PARTICIPANTS', 'POLARITY']],
]

describe('two accounts of what may be one act', () => {
  it.each(ROWS)('%s', (_what, one, other, expected) => {
    const [first, second] = [statement(one, 'st-1'), statement(other, 'st-2')]
    expect(differencesOf(first, second, countryOf)).toEqual(expected)
    expect(differencesOf(second, first, countryOf)).toEqual(expected)
  })

  it('are two', () => {
    expect(differencesOf(statement(CALL, 'st-1'), statement(CALL, 'st-1'), countryOf)).toBeNull()
  })

  it('agree in what is not said to differ', () => {
    const text = fc
      .tuple(
        fc.constantFrom('SPOKE_TO', 'MET_WITH'),
        fc.constantFrom('rao', 'india', 'soto'),
        fc.constantFrom('quispe', 'peru'),
        fc.constantFrom('2031-03-04', '2031-03-06', '2031-03'),
        fc.constantFrom('', 'DENIED'),
      )
      .map((parts) => parts.join(' ').trim())
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [statement(one, 'st-1'), statement(other, 'st-2')]
        const differs = differencesOf(first, second, countryOf)
        if (differs === null) return
        const differ: Readonly<Record<Difference, boolean>> = {
          DATE: first.date !== second.date,
          CHANNEL: first.type !== second.type,
          PARTICIPANTS: first.source !== second.source || first.target !== second.target,
          POLARITY: first.polarity !== second.polarity,
        }
        expect(differs).toEqual(DIFFERENCES.filter((difference) => differ[difference]))
      }),
    )
  })
})
