/** From whom a store goes through statements, where a filter names two. */
import type { ActorSelector } from './store.ts'

/** Persons mean themselves, unless they were merged; a country may mean hundreds. */
export function meansPersons({ ids, names }: ActorSelector): boolean {
  return names.length === 0 && ids.every((id) => id.startsWith('person:'))
}
