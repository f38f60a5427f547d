/** An actor, as a link to its page. */
import { actorPath } from '../addresses.ts'
import type { ActorNameFragment } from '../api/queries.generated.ts'

const KINDS = { PERSON: 'person', COUNTRY: 'country', ORGANIZATION: 'organisation', GROUP: 'group' } as const

export function ActorLink({ actor }: { readonly actor: ActorNameFragment }) {
  return (
    <a href={actorPath(actor.id)} class={`actor ${KINDS[actor.kind]}`}>
      {actor.name}
    </a>
  )
}

/** "person, KEN": beside a name where it helps to tell actors apart. */
export function actorNote({ kind, country }: ActorNameFragment): string {
  return [KINDS[kind], ...(country && kind !== 'COUNTRY' ? [country] : [])].join(', ')
}
