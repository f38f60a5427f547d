/** Statements with all that a table or a picture shows of them, part by part. */
import { namedIn } from '../../graph/named-in.ts'
import type { Actor, ActorId } from '../../model/actor.ts'
import type { Document, DocumentId } from '../../model/document.ts'
import type { ExportRecord, View } from '../store.ts'

export type ExportedStatement = Extract<ExportRecord, { record: 'statement' }>

export interface StatementPart {
  readonly statements: readonly ExportedStatement[]
  /** Those that the statements and their offices name. */
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** Those that the evidence names. */
  readonly documents: ReadonlyMap<DocumentId, Document>
}

// Their documents are held together with them.
const PART = 50

/** All statements of a store, by id. */
export async function* statementParts(view: View): AsyncGenerator<StatementPart> {
  let statements: ExportedStatement[] = []
  for await (const record of view.export(['statement'])) {
    if (record.record !== 'statement') continue
    statements.push(record)
    if (statements.length < PART) continue
    yield withNames(view, statements)
    statements = []
  }
  if (statements.length > 0) yield withNames(view, statements)
}

async function withNames(view: View, statements: readonly ExportedStatement[]): Promise<StatementPart> {
  const actors = statements.flatMap(namedIn)
  const documents = statements.flatMap(({ evidence }) => evidence.map(({ document }) => document))
  return {
    statements,
    actors: await view.actorsById([...new Set(actors)]),
    documents: await view.documentsById([...new Set(documents)]),
  }
}
