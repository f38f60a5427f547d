/** "the Secretary", "the Iranian president", "the senior US official": the holder of an office that stands alone. */
import type { Mention, OfficePhrase } from '../mention.ts'
import type { OpenEntity } from './entity-table.ts'
import type { Owner } from './office-owner.ts'

/** A named person as sieves see one: the entity, and where it was mentioned. */
export interface Candidate {
  readonly entity: OpenEntity
  /** Mention indexes, ascending. */
  readonly mentions: readonly number[]
}

const LOOSE = /^(?:(?:senior|top) )?(?:official|diplomat|leader|envoy|aide|politician|statesman)$/i

/** The candidate who holds the office, the one mentioned last before it first; null where none fits. */
export function findHolder(
  mention: Mention,
  office: OfficePhrase,
  owner: Owner,
  candidates: readonly Candidate[],
): Candidate | null {
  const loose = LOOSE.test(office.role)
  const fitting = candidates.filter(({ entity }) =>
    entity.offices.some((held) => {
      if (!loose && !sameOffice(office.role, held.role)) return false
      if (owner.organization !== null && held.organization !== null && owner.organization !== held.organization)
        return false
      const explicit = office.country !== null ? office.country : null
      if (explicit !== null && held.country !== null && held.country !== explicit) return false
      return !loose || (explicit !== null && held.country === explicit)
    }),
  )
  return nearest(mention, fitting)
}

/** One of the two is the other, or ends like it with nothing that contradicts: "Secretary", "Secretary of State". */
export function sameOffice(alone: string, held: string): boolean {
  const [a, b] = [wordsOf(alone), wordsOf(held)]
  if (a.join(' ') === b.join(' ')) return true
  return a.every((word) => b.includes(word)) && a.length > 0 && headOf(alone) === headOf(held)
}

function wordsOf(role: string): readonly string[] {
  return role
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !/^(?:of|the|for|and|to|on|former|acting|then)$/.test(word))
}

function headOf(role: string): string {
  const head = role
    .toLowerCase()
    .split(/ (?:of|for|on|to) /)[0]!
    .split(' ')
    .at(-1)!
  return head === 'president-elect' ? 'president' : head
}

/** Last before the mention; else the first after it. */
export function nearest(mention: Mention, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    for (const index of candidate.mentions) {
      const distance = index < mention.index ? mention.index - index : 100_000 + index - mention.index
      if (distance < bestDistance) {
        best = candidate
        bestDistance = distance
      }
    }
  }
  return best
}
