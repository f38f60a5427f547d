/** One SQL statement with its named parameters; and the few shapes that several of them share. */

export type SqlValue = string | number | null

export interface Sql {
  readonly text: string
  /** By name, without the `$`. A list is bound as a JSON array and read by `json_each`. */
  readonly params: Readonly<Record<string, SqlValue>>
}

export type Row = Readonly<Record<string, unknown>>

export function sql(text: string, params: Readonly<Record<string, SqlValue>> = {}): Sql {
  return { text, params }
}

/** The values of a list parameter as a subquery: `id IN ${listOf('ids')}`. */
export function listOf(parameter: string): string {
  return `(SELECT value FROM json_each($${parameter}))`
}

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
}

/**
 * A LIMIT by a parameter. For a bare one SQLite would look at its value to plan by, and prepare the whole query anew whenever another is
 * bound, which takes longer than to answer it.
 */
export function upTo(parameter: string): string {
  return `LIMIT $${parameter} + 0`
}
