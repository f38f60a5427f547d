/** Two actors that may be one: no rule brings them together, and a person should look. */
import type { ActorId } from './actor.ts'

/** What speaks for it, and DIFFERENT_COUNTRIES against it. */
export const MERGE_REASONS = [
  'SAME_NAME',
  'GIVEN_NAME',
  'INITIALS',
  'NAME_WITHIN',
  'SHARED_FORM',
  'FAMILY_NAME',
  'SAME_OFFICE',
  'SAME_COUNTRY',
  'DIFFERENT_COUNTRIES',
  'FITS_SEVERAL',
] as const

export type MergeReason = (typeof MERGE_REASONS)[number]

export interface SuggestedMerge {
  /** Canonical ids, in order. */
  readonly actors: readonly [ActorId, ActorId]
  /** In the order of MERGE_REASONS, at least one. */
  readonly reasons: readonly MergeReason[]
  /** The same for people: "initials and full name, same country". */
  readonly explanation: string
  /** 0 to 1 in hundredths: how likely beside the others; no probability. */
  readonly score: number
}
