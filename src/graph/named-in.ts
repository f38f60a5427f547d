/** Whom an act names. */
import type { ActorId } from '../model/actor.ts'
import type { Act } from '../model/statement.ts'

/** Ids of both ends, and of the bodies of their offices; an id may come twice. */
export function namedIn({ source, target, sourceOffice, targetOffice }: Act): readonly ActorId[] {
  return [source, target, sourceOffice?.of, targetOffice?.of].filter((id) => typeof id === 'string')
}
