/** The whole store as one stream, read in parts; the order depends on the contents alone. */
import type { ActorRecord } from '../../model/actor-record.ts'
import { compareCodeUnits } from '../../model/compare-code-units.ts'
import type { ExportKind, ExportRecord } from '../store.ts'
import { contributionsById } from './contributions-by-id.ts'
import { actorsAfter } from './cypher/actor-cypher.ts'
import { keysAfter, recordsAfter } from './cypher/contribution-cypher.ts'
import { documentsAfter } from './cypher/document-cypher.ts'
import { representativesAfter } from './cypher/representation-cypher.ts'
import { rulingsAfter, toRuling } from './cypher/ruling-cypher.ts'
import { statementsAfter } from './cypher/statement-cypher.ts'
import { evidenceById } from './evidence-by-id.ts'
import type { Read, Run } from './query.ts'
import { rejectedIn, toActor, toDocument, toStatement } from './record-mapper.ts'
import { representationsOf } from './representations.ts'

const PART = 500
// Their texts may be long.
const DOCUMENTS = 25

export async function* exportRecords(read: Read, kinds: readonly ExportKind[]): AsyncGenerator<ExportRecord> {
  const wanted = new Set(kinds)
  const sections: readonly (readonly [boolean, NextPart])[] = [
    [wanted.has('document') || wanted.has('contribution'), (run, after) => documents(run, after ?? '', wanted)],
    [wanted.has('ruling'), (run, after) => rulings(run, after ?? '')],
    [wanted.has('actorRecord'), (run, after) => actorRecords(run, after ?? '')],
    [wanted.has('key'), keys],
    [wanted.has('actor'), (run, after) => actors(run, after ?? '')],
    [wanted.has('representation'), (run, after) => representations(run, after ?? '')],
    [wanted.has('statement'), (run, after) => statements(run, after ?? '')],
  ]
  for (const [isWanted, next] of sections) {
    if (isWanted) for await (const part of parts(read, next)) yield* part
  }
}

interface Part {
  readonly records: readonly ExportRecord[]
  /** The id behind which the next part starts; null after the last. */
  readonly last: string | null
}

/** `after` is null for the first part. */
type NextPart = (run: Run, after: string | null) => Promise<Part>

async function* parts(read: Read, next: NextPart): AsyncGenerator<readonly ExportRecord[]> {
  let after: string | null = null
  do {
    const from: string | null = after
    const part: Part = await read((run) => next(run, from))
    yield part.records
    after = part.last
  } while (after !== null)
}

async function documents(run: Run, after: string, wanted: ReadonlySet<ExportKind>): Promise<Part> {
  const rows = (await run(documentsAfter(after, DOCUMENTS))).map(({ document }) => toDocument(document))
  const ids = rows.map(({ id }) => id)
  const contributions = wanted.has('contribution') ? await contributionsById(run, ids) : null
  const records = rows.flatMap((row): readonly ExportRecord[] => {
    const contribution = contributions?.get(row.id)
    return [
      ...(wanted.has('document') ? [{ record: 'document', ...row } as const] : []),
      ...(contribution ? [{ record: 'contribution', document: row.id, ...contribution } as const] : []),
    ]
  })
  return { records, last: ids.at(-1) ?? null }
}

async function rulings(run: Run, after: string): Promise<Part> {
  const rows = await run(rulingsAfter(after, PART))
  return { records: rows.map((row) => ({ record: 'ruling', ...toRuling(row) })), last: rows.at(-1)?.id ?? null }
}

async function actorRecords(run: Run, after: string): Promise<Part> {
  const rows = await run(recordsAfter(after, PART))
  const records = rows.map(
    ({ id, canonical, reason, forms }): ExportRecord => ({
      record: 'actorRecord',
      id,
      canonical: canonical ?? id,
      reason: reason ?? '',
      forms: [...forms].sort(compareCodeUnits).map((form) => JSON.parse(form) as ActorRecord),
    }),
  )
  return { records, last: rows.at(-1)?.id ?? null }
}

async function keys(run: Run, after: string | null): Promise<Part> {
  const rows = await run(keysAfter(after, PART))
  return { records: rows.map(({ key }) => ({ record: 'key', key })), last: rows.at(-1)?.key ?? null }
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
  const rows = (await run(statementsAfter(after, PART))).map(({ statement }) => ({
    ...toStatement(statement),
    ...(rejectedIn(statement).length > 0 && { rejectedIn: rejectedIn(statement) }),
  }))
  const evidence = await evidenceById(
    run,
    rows.map(({ id }) => id),
  )
  return {
    records: rows.map((row) => ({ record: 'statement', ...row, evidence: evidence.get(row.id) ?? [] })),
    last: rows.at(-1)?.id ?? null,
  }
}
