/** An actor, as a link to its page. */
import { actorPath } from '../addresses.ts'
import type { ActorNameFragment } from '../api/queries.generated.ts'
import { ACTOR_KINDS } from '../words.ts'

export function ActorLink({ actor }: { readonly actor: ActorNameFragment }) {
  return (
    <a href={actorPath(actor.id)} class={`actor ${ACTOR_KINDS[actor.kind]}`}>
      {actor.name}
    </a>
  )
}

/** "person, KEN": beside a name where it helps to tell actors apart. */
export function actorNote({ kind, country }: ActorNameFragment): string {
  return [ACTOR_KINDS[kind], ...(country && kind !== 'COUNTRY' ? [country] : [])].join(', ')
}
