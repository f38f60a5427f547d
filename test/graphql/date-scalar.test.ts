import { type ConstValueNode, Kind } from 'graphql'
import { describe, expect, it } from 'vitest'
import { dateScalar } from '../../src/graphql/date-scalar.ts'
import { isDay } from '../../src/model/day.ts'

const badDate = expect.objectContaining({ name: 'QueryError', code: 'BAD_DATE' })

describe('the scalar Date', () => {
  it.each(['1962-10-28', '2024-02-29', '0999-01-01', '2025-12-31'])('takes %s', (day) => {
    expect(isDay(day)).toBe(true)
    expect(dateScalar.parseValue(day)).toBe(day)
    expect(dateScalar.serialize(day)).toBe(day)
    expect(dateScalar.parseLiteral({ kind: Kind.STRING, value: day })).toBe(day)
  })

  it.each([
    '2025-02-30',
    '2023-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-5-9',
    '2025-05',
    'May 2025',
    '',
    '2025-05-09T00:00:00Z',
    ' 2025-05-09',
    '2025-05-09\n',
    '+002025-05-09',
    'XXXX-05-10',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => dateScalar.parseValue(text)).toThrow(badDate)
    expect(() => dateScalar.parseLiteral({ kind: Kind.STRING, value: text })).toThrow(badDate)
  })

  it.each([20250509, true, null, {}, ['2025-05-09'], new Date(0)])('refuses %j, which is no text', (value) => {
    expect(() => dateScalar.parseValue(value)).toThrow(badDate)
  })

  it.each<ConstValueNode>([
    { kind: Kind.INT, value: '20250509' },
    { kind: Kind.ENUM, value: 'TODAY' },
  ])('refuses the literal $value', (literal) => {
    expect(() => dateScalar.parseLiteral(literal)).toThrow(badDate)
  })

  it('names what it was given, but not all of a long text', () => {
    expect(() => dateScalar.parseValue('2025-02-30')).toThrow('"2025-02-30" is not a day of the calendar')
    expect(() => dateScalar.parseValue('x'.repeat(10_000))).toThrow(/^.{0,120}$/)
  })
})
