/** The whole store as one stream, read in parts; the order depends on the contents alone. */
import type { ExportRecord } from '../store.ts'
import { actorsAfter } from './cypher/actor-cypher.ts'
import { documentsAfter } from './cypher/document-cypher.ts'
import { representativesAfter } from './cypher/representation-cypher.ts'
import { statementsAfter } from './cypher/statement-cypher.ts'
import { evidenceById } from './evidence-by-id.ts'
import type { Read, Run } from './query.ts'
import { toActor, toDocument, toStatement } from './record-mapper.ts'
import { representationsOf } from './representations.ts'

const PART = 500
// Their texts may be long.
const DOCUMENTS = 25

export async function* exportRecords(read: Read): AsyncGenerator<ExportRecord> {
  for await (const part of parts(read, documents)) yield* part
  for await (const part of parts(read, actors)) yield* part
  for await (const part of parts(read, representations)) yield* part
  for await (const part of parts(read, statements)) yield* part
}

interface Part {
  readonly records: readonly ExportRecord[]
  /** The id behind which the next part starts; null after the last. */
  readonly last: string | null
}

async function* parts(
  read: Read,
  next: (run: Run, after: string) => Promise<Part>,
): AsyncGenerator<readonly ExportRecord[]> {
  let after: string | null = ''
  while (after !== null) {
    const from: string = after
    const part: Part = await read((run) => next(run, from))
    yield part.records
    after = part.last
  }
}

async function documents(run: Run, after: string): Promise<Part> {
  const rows = (await run(documentsAfter(after, DOCUMENTS))).map(({ document }) => toDocument(document))
  return { records: rows.map((row) => ({ record: 'document', ...row })), last: rows.at(-1)?.id ?? null }
}

async function actors(run: Run, after: string): Promise<Part> {
  const rows = (await run(actorsAfter(after, PART))).map(({ actor }) => toActor(actor))
  return { records: rows.map((row) => ({ record: 'actor', ...row })), last: rows.at(-1)?.id ?? null }
}

async function representations(run: Run, after: string): Promise<Part> {
  const persons = (await run(representativesAfter(after, PART))).map(({ id }) => id)
  const rows = await representationsOf(run, persons)
  return { records: rows.map((row) => ({ record: 'representation', ...row })), last: persons.at(-1) ?? null }
}

async function statements(run: Run, after: string): Promise<Part> {
  const rows = (await run(statementsAfter(after, PART))).map(({ statement }) => toStatement(statement))
  const evidence = await evidenceById(
    run,
    rows.map(({ id }) => id),
  )
  return {
    records: rows.map((row) => ({ record: 'statement', ...row, evidence: evidence.get(row.id) ?? [] })),
    last: rows.at(-1)?.id ?? null,
  }
}
