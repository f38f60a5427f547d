/** A part of the log of additions, with those of its statements that match a filter. */
import { type AdditionPosition, type Additions, additionsOf, partOfLog } from '../additions.ts'
import { loggedFlushes, matchStatements } from './cypher/addition-cypher.ts'
import type { ResolvedFilter } from './cypher/statement-filter-cypher.ts'
import { isThere } from './page-of.ts'
import { type Run, runOver } from './query.ts'
import { toStatement } from './record-mapper.ts'

/** At most `most` entries between the two positions. */
export async function readAdditions(
  run: Run,
  filter: ResolvedFilter,
  [from, upTo]: readonly [AdditionPosition, AdditionPosition],
  most: number,
): Promise<Additions> {
  const part = partOfLog(await run(loggedFlushes(from, upTo)), from, most)
  const found = await runOver(run, part.entries, (entries) =>
    matchStatements(
      filter,
      entries.map(({ statement }) => statement),
    ),
  )
  const there = found.filter(isThere).map(({ statement, matches }) => ({ statement: toStatement(statement), matches }))
  return additionsOf(
    part,
    new Set(there.map(({ statement }) => statement.id)),
    new Map(there.filter(({ matches }) => matches).map(({ statement }) => [statement.id, statement])),
  )
}
