/** SQL with its parameters in their places, for `sqlite3` and other tools. */
import { GOES_ON } from './database.ts'
import type { Sql, SqlValue } from './sql.ts'

/** One statement, with a semicolon. What only this program knows (`goingOn`) is true, and stands so. */
export function pasteSql({ text, params }: Sql): string {
  const known = text.replace(GOES_ON, 'TRUE')
  // In one go: what looks like a parameter inside of a value is none.
  return `${known.replace(/\$(\w+)/g, (_whole, name: string) => literal(params[name] ?? null))};`
}

function literal(value: SqlValue): string {
  if (typeof value !== 'string') return String(value ?? 'NULL')
  // A text of SQL ends at a NUL.
  return value
    .split('\u0000')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || char(0) || ')
}
