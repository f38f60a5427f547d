/** Rate and time left, on a clock of the test's own. */
import { expect, it } from 'vitest'
import { createPace, formatSeconds } from '../../src/cli/time-left.ts'

it('says nothing before a second has gone by', () => {
  const pace = createPace()
  pace.note(0, 0)
  pace.note(50, 500)
  expect(pace.rate(500)).toBe(0)
  expect(pace.secondsFor(100, 500)).toBeNull()
})

it('tells of the last while, and not of what was passed over quickly before', () => {
  const pace = createPace(20_000)
  // 1,000 a second for ten seconds, then 10 a second for a minute.
  for (let at = 0; at <= 10_000; at += 100) pace.note(at, at)
  for (let at = 10_100; at <= 70_000; at += 100) pace.note(10_000 + (at - 10_000) / 100, at)
  expect(pace.rate(70_000)).toBeCloseTo(10, 0)
  expect(pace.secondsFor(600, 70_000)).toBeCloseTo(60, -1)
})

it('sees the speed of steps that come in bursts, further apart than the while it looks at', () => {
  const pace = createPace(20_000)
  for (let burst = 0; burst < 10; burst++) {
    for (let i = 1; i <= 100; i++) pace.note(burst * 100 + i, burst * 25_000 + i)
  }
  expect(pace.rate(9 * 25_000 + 100)).toBeGreaterThan(2)
  expect(pace.rate(9 * 25_000 + 100)).toBeLessThan(8)
})

it('writes seconds, minutes and hours', () => {
  expect([null, 12.4, 89, 100, 3600, 7500].map(formatSeconds)).toEqual([
    '',
    '12 s',
    '89 s',
    '2 min',
    '60 min',
    '2 h 5 min',
  ])
})
