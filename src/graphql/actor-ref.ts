/** From a reference in a query to the ids of actors. */
import { QueryError } from '../errors.ts'
import type { Actor, ActorId } from '../model/actor.ts'
import { foldName } from '../model/fold-name.ts'
import type { ActorSelector, View } from '../store/store.ts'
import { personsCalled } from './persons-called.ts'

/** The input `ActorRef`: exactly one of the two; null counts as not given. */
export interface ActorRef {
  readonly id?: ActorId | null
  readonly name?: string | null
}

/**
 * The ids an actor reference stands for: of every actor that bears the name, with or without a leading "the"; where none
 * bears it whole, of the persons who are called so (`personsCalled`). A part of the name of a country or of a body is
 * the name of another ("Guinea", "Security Council") and finds nothing. Empty for an unknown name. An unknown id is
 * passed on; it matches nothing in the store. Throws QueryError BAD_ACTOR_REF.
 *
 * Example: `{name: "dag hammarskjold"}` gives `["person:dag-hammarskjold"]`.
 */
export async function actorIds(ref: ActorRef, view: View): Promise<readonly ActorId[]> {
  const { id, name } = checked(ref)
  if (name === null) return [id]
  const actors = await actorsOf(name, view)
  return actors.found.map((actor) => actor.id)
}

/** Whom a reference names, for a store to look up: those who bear the name whole. Throws QueryError BAD_ACTOR_REF. */
export function namedBy(ref: ActorRef): Pick<ActorSelector, 'ids' | 'names'> {
  const { id, name } = checked(ref)
  return name === null ? { ids: [id], names: [] } : { ids: [], names: [foldName(name)] }
}

/**
 * The one actor a reference stands for: of several that bear the name the first by id; where none bears it whole, the
 * only person who is called so; else null. Throws QueryError BAD_ACTOR_REF.
 */
export async function oneActor(ref: ActorRef, view: View): Promise<Actor | null> {
  const { id, name } = checked(ref)
  if (name === null) return view.actor(id)
  const { whole, found } = await actorsOf(name, view)
  return whole || found.length === 1 ? found[0]! : null
}

interface Found {
  /** True where they bear the name as it is. */
  readonly whole: boolean
  readonly found: readonly Actor[]
}

async function actorsOf(name: string, view: View): Promise<Found> {
  const folded = foldName(name)
  const bare = folded.replace(/^the (?=.)/, '')
  for (const form of new Set([folded, bare])) {
    const found = await view.actorsNamed(form)
    if (found.length > 0) return { whole: true, found }
  }
  return { whole: false, found: await personsCalled(bare, view) }
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
