/** Whoever acts or is acted upon: a person, a country, an organisation, or a group named only by what it is. */

/** Readable and stable: `country:IND`, `person:marco-rubio`, `organization:european-union`. */
export type ActorId = string

export type ActorKind = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'GROUP'

export const ACTOR_KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'GROUP'] as const satisfies readonly ActorKind[]

export interface Actor {
  readonly id: ActorId
  readonly kind: ActorKind
  /** The fullest name that any document gives. */
  readonly name: string
  /** Every other name form seen, sorted; without `name`. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3: the country itself, or the one a person or organisation belongs to; null where unknown. */
  readonly country: string | null
  readonly wikidataId: string | null
}
