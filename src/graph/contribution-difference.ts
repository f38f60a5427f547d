/** What a document gains, loses and changes when it is read again. */
import type { Sighting } from '../model/representation.ts'
import type { Claim } from '../model/statement.ts'
import { type ClaimField, claimChanges } from './claim-changes.ts'
import type { Contribution } from './document-graph.ts'
import { pairClaims } from './pair-claims.ts'

export interface ChangedClaim {
  readonly before: Claim
  readonly after: Claim
  /** At least one. */
  readonly fields: readonly ClaimField[]
}

/** All lists are in the order of the text. */
export interface ContributionDifference {
  readonly lost: readonly Claim[]
  readonly gained: readonly Claim[]
  readonly changed: readonly ChangedClaim[]
  /** Persons no longer seen in an office: by person, role, body and the day they are seen. */
  readonly lostOffices: readonly Sighting[]
  readonly gainedOffices: readonly Sighting[]
}

/** Compares two readings of one text; how actors are named or spelled in their records is not compared. */
export function contributionDifference(
  before: Pick<Contribution, 'claims' | 'sightings'>,
  after: Pick<Contribution, 'claims' | 'sightings'>,
): ContributionDifference {
  const { pairs, lost, gained } = pairClaims(before.claims, after.claims)
  return {
    lost,
    gained,
    changed: pairs
      .map((pair) => ({ ...pair, fields: claimChanges(pair.before, pair.after) }))
      .filter(({ fields }) => fields.length > 0),
    lostOffices: officesMissing(before.sightings, after.sightings),
    gainedOffices: officesMissing(after.sightings, before.sightings),
  }
}

/** True where nothing was lost, gained or changed. */
export function isNoDifference(difference: ContributionDifference): boolean {
  const { lost, gained, changed, lostOffices, gainedOffices } = difference
  return [lost, gained, changed, lostOffices, gainedOffices].every((list) => list.length === 0)
}

/** The offices of `sightings` that `others` do not have, each as it is first seen. */
function officesMissing(sightings: readonly Sighting[], others: readonly Sighting[]): readonly Sighting[] {
  const seen = new Set(others.map(officeKey))
  return [...sightings]
    .sort((a, b) => a.start - b.start)
    .filter((sighting) => {
      const key = officeKey(sighting)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}

function officeKey({ person, role, of, seen }: Sighting): string {
  return [person, role, of, seen ?? ''].join('\u0000')
}
