/** "the Secretary", "the Iranian president", "the senior US official": the holder of an office that stands alone. */
import { lastUpTo } from '../last-up-to.ts'
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

/** What the document shows of its own side, for offices that stand alone in it. */
export interface OfficeContext {
  readonly mentions: readonly Mention[]
  /** True for a body's own account, where a bare office is first of all that of the body's own officer. */
  readonly readout: boolean
  /** ISO 3166-1 alpha-3 of the issuing country; null where unknown. */
  readonly home: string | null
  /** Mention indexes of the first sentence of the body that names a person, modifiers left out. */
  readonly lead: readonly number[]
  /** The person whom a line above the text names as the one it is about. */
  readonly subject: OpenEntity | null
}

const DEPUTY = /\b(?:deputy|assistant|vice|under|associate)\b/i

/**
 * The candidate who holds the office; null where none fits. An office with country words goes by these; one that stands
 * alone in a readout means the issuing side's officer, else the subject of the lead; anywhere else the one who was
 * subject last before it, or is named next.
 */
export function findHolder(
  mention: Mention,
  office: OfficePhrase,
  owner: Owner,
  candidates: readonly Candidate[],
  context: OfficeContext,
): Candidate | null {
  const loose = LOOSE.test(office.role)
  const explicit = office.country
  const matches = (held: OpenEntity['offices'][number]): boolean => {
    if (!loose && !sameOffice(office.role, held.role)) return false
    if (owner.organization !== null && held.organization !== null && owner.organization !== held.organization)
      return false
    if (explicit !== null && held.country !== null && held.country !== explicit) return false
    return !loose || (explicit !== null && held.country === explicit)
  }
  const heldBy = ({ entity }: Candidate): readonly OpenEntity['offices'][number][] => entity.offices.filter(matches)
  let fitting = candidates.filter((candidate) => heldBy(candidate).length > 0)
  if (fitting.length < 2) return fitting[0] ?? null
  // "the Secretary" is not the Deputy Secretary where both are in the text.
  const ofRank = fitting.filter((one) => heldBy(one).some(({ role }) => DEPUTY.test(role) === DEPUTY.test(office.role)))
  if (ofRank.length > 0) fitting = ofRank
  if (explicit !== null || office.organization !== null || !context.readout) return nearest(mention, fitting, context)
  const own = fitting.filter((one) => heldBy(one).some(({ country }) => country !== null && country === context.home))
  if (own.length > 0) return nearest(mention, own, context)
  const lead = context.lead.find((index) => fitting.some((one) => isMentionedAt(one, index)))
  return fitting.find((one) => lead !== undefined && isMentionedAt(one, lead)) ?? nearest(mention, fitting, context)
}

function isMentionedAt({ mentions }: Candidate, index: number): boolean {
  return mentions[lastUpTo(mentions, index)] === index
}

/** One of the two is the other, or ends like it with nothing that contradicts: "Secretary", "Secretary of State". */
function sameOffice(alone: string, held: string): boolean {
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

/** Of the nearest sentence before that names one of them the first, of the mention's own the last; else the first after it. */
function nearest(mention: Mention, candidates: readonly Candidate[], { mentions }: OfficeContext): Candidate | null {
  let best: Candidate | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const before = lastUpTo(candidate.mentions, mention.index)
    const last = mentions[candidate.mentions[before] ?? -1]
    for (let at = before + 1; at >= 0; at--) {
      const named = mentions[candidate.mentions[at] ?? -1]
      if (named === undefined) continue
      if (at <= before && named.sentence !== last?.sentence) break
      const distance = distanceOf(named, mention)
      if (distance < bestDistance) {
        best = candidate
        bestDistance = distance
      }
    }
  }
  return best
}

/** More than a document has mentions, so that a nearer sentence always comes first. */
const SENTENCE_APART = 1e6
/** More than all sentences of a document together. */
const BEHIND = 1e12

function distanceOf(named: Mention, mention: Mention): number {
  if (named.index > mention.index) return BEHIND + named.index
  if (named.sentence === mention.sentence) return mention.index - named.index
  return (mention.sentence - named.sentence) * SENTENCE_APART + named.index - (named.modifier ? 0 : SENTENCE_APART / 2)
}
