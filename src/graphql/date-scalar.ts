/** The scalar `Date`: a day as `YYYY-MM-DD`, in and out. */
import { GraphQLScalarType, Kind } from 'graphql'
import { QueryError } from '../errors.ts'
import { isDay } from '../model/day.ts'
import type { Day } from '../model/statement.ts'

/** Refuses anything else than an existing day with BAD_DATE, for instance "2025-02-30", "May 2025" and 20250509. */
export const dateScalar = new GraphQLScalarType<Day, Day>({
  name: 'Date',
  serialize: dayOf,
  parseValue: dayOf,
  parseLiteral: (literal) => dayOf(literal.kind === Kind.STRING ? literal.value : undefined),
})

function dayOf(value: unknown): Day {
  if (typeof value === 'string' && isDay(value)) return value
  const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : 'The value'
  throw new QueryError('BAD_DATE', `${given} is not a day of the calendar; write a date as "YYYY-MM-DD".`)
}
