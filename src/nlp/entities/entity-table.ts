/** The entities of one document while references are being resolved. */
import type { ActorKind } from '../../model/actor.ts'
import type { Entity, EntityOffice, Gender } from '../mention.ts'

export interface OpenEntity {
  readonly index: number
  readonly kind: ActorKind
  name: string
  readonly aliases: Set<string>
  country: string | null
  readonly offices: EntityOffice[]
  gender: Gender | null
  /** True where the text's own words say of which country the person holds an office. */
  stated: boolean
}

export interface EntityTable {
  readonly entities: readonly OpenEntity[]
  /** The entity under `key`, made with the fields given where there is none yet. */
  open(key: string, fields: { kind: ActorKind; name: string; country: string | null }): OpenEntity
  find(key: string): OpenEntity | undefined
  /** Another key of an entity that is open already. */
  addKey(key: string, entity: OpenEntity): void
}

export function createEntityTable(): EntityTable {
  const entities: OpenEntity[] = []
  const byKey = new Map<string, OpenEntity>()
  return {
    entities,
    find: (key) => byKey.get(key),
    addKey(key, entity) {
      byKey.set(key, entity)
    },
    open(key, { kind, name, country }) {
      const known = byKey.get(key)
      if (known) {
        if (name !== known.name) known.aliases.add(name)
        known.country ??= country
        return known
      }
      const entity: OpenEntity = {
        index: entities.length,
        kind,
        name,
        aliases: new Set(),
        country,
        offices: [],
        gender: null,
        stated: false,
      }
      entities.push(entity)
      byKey.set(key, entity)
      return entity
    },
  }
}

/** The entities as the layer has them. */
export function closeEntities(table: EntityTable): readonly Entity[] {
  return table.entities.map(({ gender: _, stated: __, aliases, ...entity }) => ({
    ...entity,
    aliases: [...aliases].filter((alias) => alias !== entity.name).sort(),
  }))
}
