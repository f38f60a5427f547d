/** The acts that clauses name. */
import type { Clause } from '../clause.ts'
import { announcedAid } from './announced-aid.ts'
import { toFinding } from './clause-finding.ts'
import { attended, hostsOf, withoutOthers, withoutScenes, withSpeaker } from './clause-sides.ts'
import { contactByMeans } from './contact-by-means.ts'
import { isCovered } from './covered-acts.ts'
import type { Finding } from './finding.ts'
import { withFurtherSides } from './further-sides.ts'
import { isContact, type Match } from './match.ts'
import { matchClause } from './match-clause.ts'
import { withoutMedia } from './media-targets.ts'
import type { Reading } from './reading.ts'
import { saidInContact } from './said-in-contact.ts'
import { consoled, demanded, isThreat, judged } from './spoken-acts.ts'
import { isSpokenOf } from './spoken-commitment.ts'
import { suffered } from './suffered-acts.ts'
import { voicedBySpeaker } from './voiced-support.ts'

/** What the readings of earlier clauses leave for later steps. */
export interface ClauseFindings {
  readonly findings: readonly Finding[]
  /** Token indexes of nouns that a clause has used up. */
  readonly usedNouns: ReadonlySet<number>
}

/** The contacts that a readout is about stand at its head. */
const MOST_CONTACTS = 10

/** Reads every clause that names an act. */
export function clauseFindings(reading: Reading): ClauseFindings {
  const findings: Finding[] = []
  const usedNouns = new Set<number>()
  /** By clause index: what the clauses before have named. */
  const matches = new Map<number, Match>()
  const contacts: Match[] = []
  const speakers = new Map(reading.quotations.map(({ verb, speaker }) => [verb, speaker] as const))
  for (const clause of reading.clauses) {
    if (!reading.readable(clause.sentence)) continue
    const spoken = demanded(clause, reading) ?? judged(clause, reading) ?? consoled(clause, reading)
    if (spoken) findings.push(toFinding(clause, spoken, reading))
    if (!clause.act) {
      // "readiness to begin talks": the talks are no act either.
      if (clause.object) usedNouns.add(clause.object.head)
      continue
    }
    const match = actOf(clause, speakers, reading)
    const told = match && saidInContact(clause, withoutScenes(match, reading), reading, matches, contacts)
    const reported = told && withoutMedia(told, reading)
    if (!match || !reported) continue
    matches.set(clause.index, match)
    if (isContact(match) && contacts.length < MOST_CONTACTS) contacts.push(match)
    // "The talks between X and Y were called off": who took part stands around the noun alone.
    if (match.noun !== null && match.sources.length > 0) usedNouns.add(match.noun)
    if (isCovered(clause, match, reading, matches)) continue
    const announced = announcedAid(clause, match, reading)
    if (announced) findings.push(toFinding(announced.clause, announced.match, reading))
    else findings.push(...findingsOf(clause, reported, reading))
  }
  return { findings, usedNouns }
}

/** The act of the clause, with who does it. */
function actOf(clause: Clause, speakers: ReadonlyMap<number | null, number | null>, reading: Reading): Match | null {
  const named = withSpeaker(clause, suffered(clause, reading) ?? matchClause(clause, reading), speakers, reading)
  if (!named || isSpokenOf(clause, named, reading)) return null
  return isThreat(clause, named, reading) ? { ...named, type: 'THREATENED', rule: `threat:${clause.lemma}` } : named
}

/** The act with all who take part, and the contact of those who host it. */
function findingsOf(clause: Clause, match: Match, reading: Reading): readonly Finding[] {
  const addressed = withoutOthers(isContact(match) ? attended(clause, match, reading) : match, reading)
  const voiced = voicedBySpeaker(clause, addressed, reading)
  const own = toFinding(clause, voiced.match, reading)
  const hosts = hostsOf(clause, addressed, reading)
  const contact = contactByMeans(clause, addressed, reading)
  return [
    ...(contact ? [contact] : []),
    ...withFurtherSides(voiced.match === addressed ? own : { ...own, modality: voiced.modality }, clause, reading),
    ...(hosts.length > 0 ? [toFinding(clause, { ...addressed, sources: hosts }, reading)] : []),
  ]
}
