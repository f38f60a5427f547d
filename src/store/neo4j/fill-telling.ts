/** A step of the schema: who vouches for each statement that a database has already. */
import type { StatementId } from '../../model/statement.ts'
import type { Connection } from './connection.ts'
import { setTelling, statementsAfter } from './cypher/statement-cypher.ts'
import { evidenceById } from './evidence-by-id.ts'
import { tellingProperties } from './record-mapper.ts'

const PART = 1000

export async function fillTelling(connection: Connection): Promise<void> {
  for (let last: StatementId | undefined = ''; last !== undefined; ) {
    const after: StatementId = last
    last = await connection.write(async (run) => {
      const rows = await run(statementsAfter(after, PART))
      const ids = rows.map(({ statement }) => statement.id as StatementId)
      const evidence = await evidenceById(run, ids)
      await run(setTelling(ids.map((id) => ({ id, ...tellingProperties(evidence.get(id) ?? []) }))))
      return ids.at(-1)
    })
  }
}
