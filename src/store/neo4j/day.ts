/** Days as Neo4j's own `date` values. */
import neo4j from 'neo4j-driver'
import type { Day } from '../../model/statement.ts'

/** Its parts are plain numbers, as the driver is told to give them. */
export type Neo4jDate = InstanceType<typeof neo4j.types.Date<number>>

/**
 * `2031-03-04` as a `date`.
 * @throws RangeError where there is no such day.
 */
export function toDate(day: Day | null): Neo4jDate | null {
  if (day === null) return null
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  // JavaScript rolls 30 February over into March.
  if (!parts || new Date(`${day}T00:00:00Z`).getUTCDate() !== Number(parts[3])) {
    throw new RangeError(`"${day}" is no day (YYYY-MM-DD)`)
  }
  return new neo4j.types.Date(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** A `date` as `2031-03-04`, null where the property is missing. */
export function fromDate(value: unknown): Day | null {
  return value instanceof neo4j.types.Date ? String(value) : null
}
