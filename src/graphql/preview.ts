/** What a text would give, in the types of the graph, and without the graph. */
import { deriveActor } from '../graph/derive-actor.ts'
import { deriveRepresentations } from '../graph/derive-representations.ts'
import { deriveStatements } from '../graph/derive-statements.ts'
import { nameFormsOf } from '../graph/name-forms.ts'
import type { ActorId } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Representation } from '../model/representation.ts'
import type { Statement } from '../model/statement.ts'
import type { GraphQLContext } from './context.ts'

export interface Preview {
  readonly document: Document
  /** In order of their first words. */
  readonly statements: readonly Statement[]
  readonly representations: readonly Representation[]
}

/** The loaders of the request are given what the preview refers to, since the store has nothing of it. */
export async function preview(document: Document, { loaders, extractions }: GraphQLContext): Promise<Preview> {
  const { graph } = await extractions.of(document)
  const itself = (id: ActorId): ActorId => id
  const claims = graph.claims.map((claim) => ({ document: document.id, claim }))
  const derived = deriveStatements(claims, itself)
  const representations = deriveRepresentations(graph.sightings, itself)
  loaders.document.clear(document.id).prime(document.id, document)
  loaders.text.clear(document.id).prime(document.id, document.text)
  for (const record of graph.actors) {
    const { id } = record
    const own = representations.filter(({ person }) => person === id)
    loaders.actor.clear(id).prime(id, deriveActor(id, [record], []))
    const wordings = [{ actor: id, record, documents: [document.id] }]
    loaders.nameForms.clear(id).prime(id, nameFormsOf([id], wordings).get(id) ?? [])
    loaders.representations.clear(id).prime(id, own)
    loaders.outlines.clear(id).prime(id, own)
    loaders.representatives.clear(id).prime(
      id,
      representations.filter(({ of }) => of === id),
    )
  }
  for (const { statement, evidence } of derived) loaders.evidence.clear(statement.id).prime(statement.id, evidence)
  const start = new Map(derived.map(({ statement, evidence }) => [statement.id, evidence[0]!.start]))
  const statements = derived.map(({ statement }) => statement).sort((a, b) => start.get(a.id)! - start.get(b.id)!)
  return { document, statements, representations }
}
