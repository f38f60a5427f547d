/** Contacts that may be other accounts of given ones: where these stand is asked first, since an index finds what is near by it. */
import type { Statement, StatementId } from '../../model/statement.ts'
import { accountsNear } from './cypher/near-cypher.ts'
import { statementsById } from './cypher/statement-cypher.ts'
import { isThere } from './page-of.ts'
import { type Run, runOver } from './query.ts'
import { toStatement } from './record-mapper.ts'

/** Every id asked for is a key. */
export async function nearAccounts(
  run: Run,
  ids: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, readonly Statement[]>> {
  const near = new Map<StatementId, Statement[]>(ids.map((id) => [id, []]))
  const rows = await runOver(run, ids, statementsById)
  const asked = rows.filter(isThere).map(({ statement }) => toStatement(statement))
  for (const row of await runOver(run, asked, accountsNear)) {
    if (isThere(row)) near.get(row.asked)?.push(toStatement(row.statement))
  }
  return near
}
