/** What a further sighting changes in an outline of a representation, without looking at all the earlier ones again. */
import type { Representation } from '../model/representation.ts'

/** A representation without its evidence, but for the words of the latest sighting. */
export interface RepresentationOutline {
  readonly person: string
  readonly of: string
  readonly role: string
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** Of several sightings on the last day, the last in the order of the evidence. */
  readonly exact: string
  readonly documentId: string
}

/** One whose words are null stands as a store has it: they are not asked for, since nothing depends on them. */
export type KnownOutline = Omit<RepresentationOutline, 'exact'> & { readonly exact: string | null }

export function outlineOf({ person, of, role, firstSeen, lastSeen, evidence }: Representation): RepresentationOutline {
  const latest = evidence.findLast(({ seen }) => seen === lastSeen) ?? evidence[0]!
  return { person, of, role, firstSeen, lastSeen, exact: latest.exact, documentId: latest.document }
}

/**
 * The outline of all sightings, from that of the earlier ones and that of further ones of other documents, both of one person,
 * body and role (folded). `earlier` itself where nothing changes; null where it cannot be told from these two: another wording of the role may now be the most frequent.
 */
export function extendOutline(earlier: KnownOutline, further: RepresentationOutline): KnownOutline | null {
  if (earlier.role !== further.role) return null
  const days = [earlier.firstSeen, further.firstSeen].filter((day) => day !== null).sort()
  const isLater =
    earlier.lastSeen === further.lastSeen
      ? further.documentId > earlier.documentId
      : (further.lastSeen ?? '') > (earlier.lastSeen ?? '')
  const firstSeen = days[0] ?? null
  return isLater || firstSeen !== earlier.firstSeen ? { ...(isLater ? further : earlier), firstSeen } : earlier
}
