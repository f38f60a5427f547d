/** What a ruling is about: by it a store finds the rulings that a change concerns. */
import type { ActorId } from '../model/actor.ts'
import type { DocumentId } from '../model/document.ts'
import type { Ruling } from '../model/ruling.ts'

/** The documents of its accounts, or its two actor records; each once. */
export function subjectsOf(ruling: Ruling): readonly (DocumentId | ActorId)[] {
  return ruling.kind === 'ACTORS' ? ruling.actors : [...new Set(ruling.accounts.map(({ document }) => document))]
}
