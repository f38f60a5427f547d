/** Outlines tell the same office as all sightings do, or that they cannot tell. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deriveRepresentations } from '../../src/graph/derive-representations.ts'
import { type OfficeOutline, officeByOutline } from '../../src/graph/office-by-outline.ts'
import { officeOnDay } from '../../src/graph/office-on-day.ts'
import { dayFromNumber, dayNumber } from '../../src/model/day.ts'

const office = (role: string, firstSeen: string | null, lastSeen = firstSeen): OfficeOutline => ({
  role,
  of: 'country:GHA',
  firstSeen,
  lastSeen,
})
const MINISTER = office('Minister', '1961-03-01', '1963-06-01')
const ENVOY = office('Envoy', '1965-01-01', '1967-01-01')
const CHAIRMAN = office('Chairman', '1962-01-01', '1962-02-01')
const UNDATED = office('Adviser', null)

const ROWS: readonly [string, readonly OfficeOutline[], string | null, string | null | undefined][] = [
  ['no office at all', [], '1962-01-01', null],
  ['within one office, far from the other', [MINISTER, ENVOY], '1961-04-01', 'Minister'],
  ['in the middle of one, the other begins later', [MINISTER, ENVOY], '1962-04-01', 'Minister'],
  ['between two, nearer to the later', [MINISTER, ENVOY], '1964-12-01', 'Envoy'],
  ['between two, equally far', [office('A', '1961-01-01'), office('B', '1961-01-03')], '1961-01-02', undefined],
  ['one office within the days of another', [MINISTER, CHAIRMAN], '1962-01-15', undefined],
  ['long before one office within the days of another', [MINISTER, CHAIRMAN], '1961-03-02', 'Minister'],
  ['an undated office beside a dated one', [UNDATED, ENVOY], '1950-01-01', 'Envoy'],
  ['only an undated office', [UNDATED], '1950-01-01', 'Adviser'],
  ['an act without a day, one office', [ENVOY], null, 'Envoy'],
  ['an act without a day, several', [ENVOY, MINISTER], null, null],
]

it.each(ROWS)('%s', (_, outlines, day, expected) => {
  const found = officeByOutline(outlines, { dateEarliest: day, dateLatest: day })
  expect(found === null ? undefined : (found.office?.role ?? null)).toBe(expected)
})

it('says nothing else than all sightings say, whatever was seen when', () => {
  const first = dayNumber('1961-01-01')
  const day = fc.integer({ min: 0, max: 40 }).map((days) => dayFromNumber(first + days))
  const sighting = fc.record({
    role: fc.constantFrom('Minister', 'minister', 'former Minister', 'Envoy'),
    of: fc.constantFrom('country:GHA', 'organization:un'),
    seen: fc.option(day),
    start: fc.nat(3),
  })
  let told = 0
  fc.assert(
    fc.property(fc.array(sighting, { maxLength: 8 }), day, fc.nat(10), (seen, dateEarliest, days) => {
      const sightings = seen.map((one, index) => ({
        ...one,
        ...{ person: 'person:ama', document: `doc-${index}`, exact: one.role, end: one.start + 1 },
      }))
      const representations = deriveRepresentations(sightings, (id) => id)
      const act = { dateEarliest, dateLatest: dayFromNumber(dayNumber(dateEarliest) + days) }
      const found = officeByOutline(representations, act)
      if (found === null) return
      told += 1
      expect(found.office).toEqual(officeOnDay(representations, act))
    }),
    { numRuns: 2_000 },
  )
  expect(told).toBeGreaterThan(500)
})
