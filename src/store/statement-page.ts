/** A page of statements with what they refer to: one question to a store in place of one for each kind. */
import type { OfficeOutline } from '../graph/office-by-outline.ts'
import type { Actor, ActorId } from '../model/actor.ts'
import type { DocumentHead, DocumentId } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import type { Page } from './store.ts'

/** What is read along with the statements. */
export interface Along {
  /** Of the ends for which the text gives none, with whom they are of. */
  readonly offices: boolean
  /** The ends, and whom their offices are of. */
  readonly actors: boolean
  /** With the heads of its documents. */
  readonly evidence: boolean
}

/** What is not read along is empty. */
export interface StatementPage extends Page<Statement> {
  readonly actors: ReadonlyMap<ActorId, Actor>
  /** As `View.officeOutlines` gives them. */
  readonly offices: ReadonlyMap<ActorId, readonly OfficeOutline[]>
  /** As `View.evidence` gives it. */
  readonly evidence: ReadonlyMap<StatementId, readonly Evidence[]>
  readonly documents: ReadonlyMap<DocumentId, DocumentHead>
}

/** The ends of statements for which the text gives no office. */
export function withoutOffice(statements: readonly Statement[]): readonly ActorId[] {
  const ids = statements.flatMap(({ source, target, sourceOffice, targetOffice }) => [
    ...(sourceOffice === null ? [source] : []),
    ...(targetOffice === null && target !== null ? [target] : []),
  ])
  return [...new Set(ids)]
}
