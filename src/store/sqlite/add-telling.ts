/** A step of the schema: who vouches for a statement, also for those that a file has already. */
import { tellingOf } from '../../graph/telling.ts'
import type { StatementId } from '../../model/statement.ts'
import type { Database } from './database.ts'
import { evidenceMap } from './joined-reads.ts'
import { fromTelling } from './record-mapper.ts'
import { sql, upTo } from './sql.ts'

const COLUMNS = `
ALTER TABLE statements ADD COLUMN document_count INTEGER NOT NULL DEFAULT 1;
ALTER TABLE statements ADD COLUMN attributed INTEGER NOT NULL DEFAULT 0;
-- The key that words of an attribution are looked for in.
ALTER TABLE statements ADD COLUMN attributions TEXT;
`

const PART = 500

export function addTelling(database: Database): void {
  database.exec(COLUMNS)
  for (let ids = after(database, ''); ids.length > 0; ids = after(database, ids.at(-1)!)) {
    for (const [id, evidence] of evidenceMap(database, ids)) {
      const text = `UPDATE statements SET document_count = $document_count, attributed = $attributed,
        attributions = $attributions WHERE id = $id`
      database.run(sql(text, { id, ...fromTelling(tellingOf(evidence)) }))
    }
  }
}

function after(database: Database, id: StatementId): readonly StatementId[] {
  const text = `SELECT id FROM statements WHERE id > $id ORDER BY id ${upTo('limit')}`
  return database.all(sql(text, { id, limit: PART })).map((row) => row.id as StatementId)
}
