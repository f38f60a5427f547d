/** Numbers the places and things that acts fell upon, behind the entities that mentions stand for. */
import type { Argument } from '../clause.ts'
import type { Entity } from '../mention.ts'
import { thingName } from './affected-thing.ts'
import type { Reading } from './reading.ts'

export interface AffectedEntities {
  /** In the order in which they were asked for. */
  readonly entities: readonly Entity[]
  /** The entity index of a thing; one of the same name has the same. */
  readonly entityOf: (thing: Argument) => number
}

/** Empty at first: every new thing that is asked for is added. */
export function affectedEntities(reading: Reading): AffectedEntities {
  const entities: Entity[] = []
  const indexOf = new Map<string, number>()
  const entityOf = (thing: Argument): number => {
    const name = thingName(thing, reading)
    const known = indexOf.get(name)
    if (known !== undefined) return known
    const index = reading.coreference.entities.length + entities.length
    indexOf.set(name, index)
    entities.push({ index, kind: 'GROUP', name, aliases: [], country: null, offices: [] })
    return index
  }
  return { entities, entityOf }
}
