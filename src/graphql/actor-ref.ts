/** From a reference in a query to the ids of actors. */
import { QueryError } from '../errors.ts'
import type { Actor, ActorId } from '../model/actor.ts'
import { foldName } from '../model/fold-name.ts'
import type { View } from '../store/store.ts'

/** The input `ActorRef`: exactly one of the two; null counts as not given. */
export interface ActorRef {
  readonly id?: ActorId | null
  readonly name?: string | null
}

// A search that finds more than this names nobody in particular.
const MAX_SEARCH_HITS = 100

/**
 * The ids an actor reference stands for: of every actor that bears the name, or, where none bears it whole, of those that
 * a search for it finds. Empty for an unknown name. An unknown id is passed on; it matches nothing in the store.
 * Throws QueryError BAD_ACTOR_REF.
 *
 * Example: `{name: "dag hammarskjold"}` gives `["person:dag-hammarskjold"]`.
 */
export async function actorIds(ref: ActorRef, view: View): Promise<readonly ActorId[]> {
  const { id, name } = checked(ref)
  if (name === null) return [id]
  const actors = await actorsOf(name, view)
  return actors.map((actor) => actor.id)
}

/**
 * The one actor a reference stands for: of several that bear the name the first by id; where none bears it whole, the
 * only one that a search finds; else null. Throws QueryError BAD_ACTOR_REF.
 */
export async function oneActor(ref: ActorRef, view: View): Promise<Actor | null> {
  const { id, name } = checked(ref)
  if (name === null) return view.actor(id)
  const named = await view.actorsNamed(name)
  if (named[0]) return named[0]
  const found = await actorsOf(name, view)
  return found.length === 1 ? found[0]! : null
}

async function actorsOf(name: string, view: View): Promise<readonly Actor[]> {
  const named = await view.actorsNamed(name)
  if (named.length > 0) return named
  const { rows } = await view.actors(
    { search: name, kind: null, country: null },
    { first: MAX_SEARCH_HITS, after: null },
  )
  return rows
}

type CheckedRef = { readonly id: ActorId; readonly name: null } | { readonly id: null; readonly name: string }

function checked(ref: ActorRef): CheckedRef {
  const { id = null, name = null } = ref
  if (id !== null && name === null) return { id, name }
  if (name !== null && id === null) {
    if (foldName(name) !== '') return { id, name }
    throw new QueryError('BAD_ACTOR_REF', `The name ${JSON.stringify(name.slice(0, 40))} has no letter and no digit.`)
  }
  throw new QueryError('BAD_ACTOR_REF', 'An actor is named by exactly one of "id" and "name".')
}
