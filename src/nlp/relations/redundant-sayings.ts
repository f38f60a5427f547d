/** Leaves out words that another finding says more sharply, or that belong to a contact. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import { reaches } from './event-reference.ts'
import type { Finding } from './finding.ts'
import { headMention, logicalSubject, type Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'

/** The findings without those; each is compared with the others of its sentence alone. */
export function withoutRedundantSayings(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const joint = jointSides(findings, reading)
  const bySentence = Map.groupBy(findings, (found) => found.sentence)
  const quoted = Map.groupBy(
    reading.quotations.filter(({ verb }) => verb !== null),
    ({ verb }) => verb as number,
  )
  /** What stands in the sentences of the saying's own quotations. */
  const spoken = (found: Finding): readonly Finding[] =>
    (quoted.get(found.head) ?? []).flatMap(({ start, end }) => {
      const first = reading.sentences[found.sentence]
      const out: Finding[] = []
      for (let at = found.sentence + 1; first && (reading.sentences[at]?.start ?? end) < end; at++)
        out.push(...(bySentence.get(at) ?? []).filter((each) => each.start >= start))
      return out
    })
  return findings.filter((found) => {
    const told = [...(bySentence.get(found.sentence) ?? []), ...spoken(found)]
    return !isJoint(found, joint, reading) && !isSpeltOut(found, told, reading) && isSharpest(found, told, reading)
  })
}

const COVERED = new Set(['STATED', 'REJECTED'])

/** The entities of both sides of the contacts that an issuing body's own text tells. */
function jointSides(findings: readonly Finding[], reading: Reading): ReadonlySet<number> {
  const sides = new Set<number>()
  if (!reading.announces) return sides
  for (const found of findings) {
    if (!STATEMENT_TYPES[found.type].contact) continue
    for (const mention of [...found.sources, ...(found.targets === 'EACH' ? [] : found.targets)])
      for (const entity of reading.coreference.referents[mention] ?? []) sides.add(entity)
  }
  return sides
}

/** "The ministers reiterated their opposition to": what all sides of a contact said together is part of the contact. */
function isJoint(found: Finding, sides: ReadonlySet<number>, { coreference }: Reading): boolean {
  if (!COVERED.has(found.type) || found.targets === 'EACH' || found.targets.length > 0) return false
  const speakers = new Set(found.sources.flatMap((mention) => coreference.referents[mention] ?? []))
  return speakers.size > 1 && [...speakers].every((entity) => sides.has(entity))
}

/**
 * "He denied that he had met her", "refused to meet her" tell one act, the meeting that is denied: a denial without an
 * addressee of its own, or a refusal of the contact itself.
 */
function isSpeltOut(found: Finding, told: readonly Finding[], { clauses }: Reading): boolean {
  if (found.type !== 'REJECTED' || found.targets === 'EACH') return false
  const addressed = found.targets.length > 0
  return told.some(({ clause, occurs, type, polarity }) => {
    if (polarity !== 'DENIED') return false
    const { contact } = STATEMENT_TYPES[type]
    // "denied reports of a meeting with her".
    if (clause === null) return contact && occurs !== undefined && occurs === found.clause
    const denied = clauses[clause]
    if (denied === undefined || denied.parent !== found.clause) return false
    return addressed
      ? contact && (denied.relation === 'INFINITIVE' || (denied.relation === 'PARTICIPIAL' && found.verb === 'deny'))
      : // "denied the claim that" rejects the claim as well.
        (denied.relation === 'COMPLEMENT' && clauses[found.clause ?? -1]?.head === found.head) ||
          denied.relation === 'INFINITIVE'
  })
}

/** Mere saying counts only where nothing sharper by the same source stands in its sentence, whose findings `told` are. */
function isSharpest(found: Finding, told: readonly Finding[], reading: Reading): boolean {
  if (found.type !== 'STATED' || found.targets === 'EACH' || found.targets.length > 0) return true
  const clause = found.clause === null ? undefined : reading.clauses[found.clause]
  const subject = clause ? logicalSubject(clause) : null
  const speaker = subject ? headMention(subject, reading) : null
  // "officials said" names nobody.
  if (speaker === null || speaker.form === 'DESCRIPTION') return false
  return !told.some(
    (other) =>
      other !== found &&
      other.clause !== null &&
      (reaches(other) || STATEMENT_TYPES[other.type].targetOptional) &&
      // Of two that are mere sayings the first stays.
      (other.type !== 'STATED' || !isOpen(other) || isBefore(other, found)) &&
      other.sources.some((source) => sameActor(source, found.sources, reading)),
  )
}

const isOpen = ({ targets }: Finding): boolean => targets !== 'EACH' && targets.length === 0

const isBefore = (a: Finding, b: Finding): boolean =>
  a.sentence !== b.sentence ? a.sentence < b.sentence : a.head < b.head
