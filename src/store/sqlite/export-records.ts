/** The whole store as one stream, read at one moment: what is written meanwhile does not show. */
import { setImmediate } from 'node:timers/promises'
import type { ExportRecord } from '../store.ts'
import { actorsAfter } from './actor-query.ts'
import type { Database } from './database.ts'
import { documentsAfter } from './document-query.ts'
import { evidenceMap, representationsOf } from './joined-reads.ts'
import { toActor, toDocument, toStatement } from './record-mapper.ts'
import { representingPersonsAfter } from './representation-query.ts'
import type { Row, Sql } from './sql.ts'
import { statementsAfter } from './statement-query.ts'

const PART = 200
// Their texts may be long.
const DOCUMENTS = 10

export async function* exportRecords(openReader: () => Promise<Database>): AsyncGenerator<ExportRecord> {
  const database = await openReader()
  try {
    database.exec('BEGIN')
    for await (const rows of parts(database, documentsAfter, 'id', DOCUMENTS)) {
      for (const row of rows) yield { record: 'document', ...toDocument(row) }
    }
    for await (const rows of parts(database, actorsAfter, 'id')) {
      for (const row of rows) yield { record: 'actor', ...toActor(row) }
    }
    for await (const rows of parts(database, representingPersonsAfter, 'person')) {
      const persons = rows.map((row) => row.person as string)
      for (const representation of representationsOf(database, persons)) {
        yield { record: 'representation', ...representation }
      }
    }
    for await (const rows of parts(database, statementsAfter, 'id')) {
      const statements = rows.map(toStatement)
      const evidence = evidenceMap(
        database,
        statements.map((statement) => statement.id),
      )
      for (const statement of statements) {
        yield { record: 'statement', ...statement, evidence: evidence.get(statement.id) ?? [] }
      }
    }
  } finally {
    database.close()
  }
}

async function* parts(
  database: Database,
  query: (after: string, limit: number) => Sql,
  key: string,
  limit: number = PART,
): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    const rows = database.all(query(after, limit))
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last[key] as string
    await setImmediate()
  }
}
