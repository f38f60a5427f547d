import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeOnDay } from '../../src/graph/office-on-day.ts'
import type { Representation } from '../../src/model/representation.ts'

const PERSON = 'person:lester-pearson'

/** An office seen on these days. */
function held(role: string, of: string, ...days: readonly (string | null)[]): Representation {
  const evidence = days.map((seen, index) => ({
    person: PERSON,
    role,
    of,
    seen,
    document: `doc-${index}`,
    exact: role,
    start: 0,
    end: role.length,
  }))
  return { person: PERSON, role, of, firstSeen: null, lastSeen: null, evidence }
}

const day = (value: string | null) => ({ dateEarliest: value, dateLatest: value })

const MINISTER = held('Secretary of State for External Affairs', 'country:CAN', '1956-11-02', '1957-03-10')
const PRIME_MINISTER = held('Prime Minister', 'country:CAN', '1963-05-11', '1965-01-20')
const FORMER = held('former Prime Minister', 'country:CAN', '1968-08-19')

const ROWS: readonly [string, readonly Representation[], string | null, string | null][] = [
  ['no office at all', [], '1956-11-04', null],
  ['on the very day', [PRIME_MINISTER, MINISTER], '1956-11-02', 'Secretary of State for External Affairs'],
  ['the earlier office is nearer', [PRIME_MINISTER, MINISTER], '1957-10-12', 'Secretary of State for External Affairs'],
  ['the later office is nearer', [MINISTER, PRIME_MINISTER], '1964-02-01', 'Prime Minister'],
  ['before every sighting', [PRIME_MINISTER, MINISTER], '1950-01-01', 'Secretary of State for External Affairs'],
  ['after every sighting', [MINISTER, PRIME_MINISTER, FORMER], '1970-01-01', 'former Prime Minister'],
  ['without a day, several offices', [MINISTER, PRIME_MINISTER], null, null],
  ['without a day, one office', [MINISTER], null, 'Secretary of State for External Affairs'],
  ['only an undated sighting', [held('Envoy', 'country:CAN', null)], '1960-01-01', 'Envoy'],
  ['undated beside dated', [held('Envoy', 'country:CAN', null), PRIME_MINISTER], '1956-01-01', 'Prime Minister'],
  [
    'equally far, one former',
    [held('former Envoy', 'country:CAN', '1960-01-01'), held('Minister', 'country:CAN', '1960-01-03')],
    '1960-01-02',
    'Minister',
  ],
  [
    'equally far, before and after',
    [held('Minister', 'country:CAN', '1960-01-03'), held('Envoy', 'country:CAN', '1960-01-01')],
    '1960-01-02',
    'Envoy',
  ],
]

describe('officeOnDay', () => {
  it.each(ROWS)('%s', (_name, representations, on, role) => {
    expect(officeOnDay(representations, day(on))?.role ?? null).toBe(role)
  })

  it('measures from the nearer end of a range', () => {
    const act = { dateEarliest: '1957-04-01', dateLatest: '1963-05-01' }
    expect(officeOnDay([MINISTER, PRIME_MINISTER], act)?.role).toBe('Prime Minister')
  })

  it('takes a sighting within the range before any outside it', () => {
    const act = { dateEarliest: '1963-01-01', dateLatest: '1963-12-31' }
    const eve = held('Leader of the Opposition', 'country:CAN', '1962-12-31')
    expect(officeOnDay([eve, PRIME_MINISTER], act)).toEqual({ role: 'Prime Minister', of: 'country:CAN' })
  })

  it('does not depend on the order of what it is given', () => {
    const days = fc.constantFrom('1956-01-01', '1957-01-01', '1958-01-01', null)
    const office = fc.constantFrom('Minister', 'Envoy', 'former Minister')
    const representation = fc.tuple(office, fc.array(days)).map(([role, seen]) => held(role, 'country:CAN', ...seen))
    fc.assert(
      fc.property(fc.uniqueArray(representation, { selector: ({ role }) => role }), days, (given, on) => {
        expect(officeOnDay([...given].reverse(), day(on))).toEqual(officeOnDay(given, day(on)))
      }),
    )
  })
})
