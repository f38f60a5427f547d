/** The whole store as one stream, read at one moment: what is written meanwhile does not show. */
import { setImmediate } from 'node:timers/promises'
import type { ExportKind, ExportRecord } from '../store.ts'
import { actorsAfter } from './actor-query.ts'
import { contributionMap, formMap, keysAfter, recordsAfter } from './contribution-query.ts'
import type { Database } from './database.ts'
import { documentsAfter } from './document-query.ts'
import { evidenceMap, rejectedMap, representationsOf } from './joined-reads.ts'
import { toActor, toDocument, toStatement } from './record-mapper.ts'
import { representingPersonsAfter } from './representation-query.ts'
import { rulingsAfter, toRuling } from './ruling-query.ts'
import type { Row, Sql } from './sql.ts'
import { statementsAfter } from './statement-query.ts'

const PART = 200
// Their texts may be long.
const DOCUMENTS = 10

export async function* exportRecords(
  openReader: () => Promise<Database>,
  kinds: readonly ExportKind[],
): AsyncGenerator<ExportRecord> {
  const database = await openReader()
  const wanted = new Set(kinds)
  try {
    if (wanted.has('document') || wanted.has('contribution')) yield* documents(database, wanted)
    if (wanted.has('ruling')) {
      for await (const rows of parts(database, rulingsAfter, 'id')) {
        for (const row of rows) yield { record: 'ruling', ...toRuling(row) }
      }
    }
    if (wanted.has('actorRecord')) yield* actorRecords(database)
    if (wanted.has('key')) {
      for await (const rows of parts(database, keysAfter, 'key', PART, null)) {
        for (const { key } of rows) yield { record: 'key', key: key as string }
      }
    }
    if (wanted.has('actor')) {
      for await (const rows of parts(database, actorsAfter, 'id')) {
        for (const row of rows) yield { record: 'actor', ...toActor(row) }
      }
    }
    if (wanted.has('representation')) yield* representations(database)
    if (wanted.has('statement')) yield* statements(database)
  } finally {
    database.close()
  }
}

async function* documents(database: Database, wanted: ReadonlySet<ExportKind>): AsyncGenerator<ExportRecord> {
  for await (const rows of parts(database, documentsAfter, 'id', DOCUMENTS)) {
    const contributions = wanted.has('contribution') ? contributionMap(database, ids(rows)) : null
    for (const row of rows) {
      const document = toDocument(row)
      if (wanted.has('document')) yield { record: 'document', ...document }
      const contribution = contributions?.get(document.id)
      if (contribution) yield { record: 'contribution', document: document.id, ...contribution }
    }
  }
}

async function* actorRecords(database: Database): AsyncGenerator<ExportRecord> {
  for await (const rows of parts(database, recordsAfter, 'id')) {
    const forms = formMap(database, ids(rows))
    for (const { id, canonical, reason } of rows as readonly Readonly<Record<string, string>>[]) {
      yield { record: 'actorRecord', id: id!, canonical: canonical!, reason: reason!, forms: forms.get(id!) ?? [] }
    }
  }
}

async function* representations(database: Database): AsyncGenerator<ExportRecord> {
  for await (const rows of parts(database, representingPersonsAfter, 'person')) {
    const persons = rows.map((row) => row.person as string)
    for (const representation of representationsOf(database, persons)) {
      yield { record: 'representation', ...representation }
    }
  }
}

async function* statements(database: Database): AsyncGenerator<ExportRecord> {
  for await (const rows of parts(database, statementsAfter, 'id')) {
    const evidence = evidenceMap(database, ids(rows))
    const rejected = rejectedMap(database, ids(rows))
    for (const statement of rows.map(toStatement)) {
      const own = evidence.get(statement.id) ?? []
      const beside = (rejected.get(statement.id) ?? []).filter((id) => own.every(({ document }) => document !== id))
      yield {
        record: 'statement',
        ...statement,
        ...(beside.length > 0 && { rejectedIn: beside }),
        evidence: own,
      }
    }
  }
}

const ids = (rows: readonly Row[]): readonly string[] => rows.map(({ id }) => id as string)

async function* parts<After extends string | null = string>(
  database: Database,
  query: (after: After | string, limit: number) => Sql,
  key: string,
  limit: number = PART,
  first: After = '' as After,
): AsyncGenerator<readonly Row[]> {
  let after: After | string = first
  for (;;) {
    const rows = database.all(query(after, limit))
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = last[key] as string
    await setImmediate()
  }
}
