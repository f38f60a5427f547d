/** Who else took part in a contact, told in a sentence of its own: "She was joined by ...", "X led the delegation of ...". */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { ATTENDING_VERBS, JOINT_BODIES } from '../lexicon/contact-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { isDistant } from './contact-kind.ts'
import type { Finding } from './finding.ts'
import { withMembers } from './named-members.ts'
import { headLemma, logicalSubject, type Reading } from './reading.ts'
import { type ContactSides, toldContact } from './told-contact.ts'

/** In sentences: farther from its contact, who "joined" joined something else. */
const NEAR = 4
const LEADS = new Set(['lead', 'head'])
const DELEGATIONS = new Set(['delegation', 'side', 'team'])

/** The contacts of those whom such sentences name, given those that the text tells directly. */
export function rosterFindings(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const out: Finding[] = []
  const contacts = findings.filter(
    ({ type, modality, polarity }) =>
      STATEMENT_TYPES[type].contact && modality === 'ACTUAL' && polarity === 'AFFIRMED' && type !== 'NEGOTIATED_WITH',
  )
  const bySentence = Map.groupBy(contacts, ({ sentence }) => sentence)
  const lastBefore = (sentence: number): Finding | null => {
    for (let back = 0; back <= NEAR; back++) {
      const found = bySentence.get(sentence - back)
      if (found) return found[0]!
    }
    return null
  }
  let lead: { clause: Clause; country: string; mentions: readonly number[] } | null = null
  for (const clause of reading.clauses) {
    if (!reading.readable(clause.sentence) || clause.modality !== 'ACTUAL' || clause.polarity === 'DENIED') continue
    const country = LEADS.has(clause.lemma) ? delegationOf(clause, reading) : null
    const leaders = logicalSubject(clause)?.mentions ?? []
    if (country !== null && leaders.length > 0) {
      if (lead && lead.country !== country && clause.sentence - lead.clause.sentence <= NEAR)
        out.push(
          toldContact(
            clause,
            { type: typeOf(clause, lastBefore(clause.sentence), reading), one: lead.mentions, other: leaders },
            'roster',
          ),
        )
      lead = { clause, country, mentions: leaders }
      continue
    }
    for (const sides of joining(clause, lastBefore(clause.sentence), reading))
      out.push(toldContact(clause, sides, 'roster'))
  }
  return out
}

/** Whose delegation the clause tells to be led. */
function delegationOf(clause: Clause, reading: Reading): string | null {
  const { object } = clause.voice === 'ACTIVE' ? clause : { object: clause.subject }
  if (!object || !DELEGATIONS.has(headLemma(object, reading))) return null
  const owner = object.mentions.map((mention) => reading.mentions[mention]).find((mention) => mention?.country)
  return owner?.country ?? null
}

/** The sides of the contact that those named in the clause took part in; empty where it tells of none. */
function joining(clause: Clause, contact: Finding | null, reading: Reading): readonly ContactSides[] {
  if (!ATTENDING_VERBS.has(clause.lemma) || clause.relation === 'RELATIVE' || clause.relation === 'PARTICIPIAL')
    return []
  const passive = clause.voice === 'PASSIVE'
  const newcomers = withMembers(logicalSubject(clause)?.mentions ?? [], reading)
  const hosts = passive ? (clause.subject?.mentions ?? []) : []
  if (newcomers.length === 0 || (passive ? hosts.length === 0 : !namesContact(clause, reading))) return []
  if (contact === null) {
    const apart = newcomers.filter((one) => hosts.every((host) => areApart(one, host, reading)))
    const type = isJointBody(clause, reading) ? 'COOPERATED_WITH' : typeOf(clause, null, reading)
    return apart.length > 0 ? [{ type, one: hosts, other: apart }] : []
  }
  const targets = contact.targets === 'EACH' ? contact.sources.slice(1) : contact.targets
  const sources = contact.targets === 'EACH' ? contact.sources.slice(0, 1) : contact.sources
  return newcomers.flatMap((one) => {
    const country = countryOf(one, reading)
    const isSide = (mentions: readonly number[]): boolean =>
      country !== null && mentions.some((each) => countryOf(each, reading) === country)
    const known = contact.sources.includes(one) || targets.includes(one)
    if (known || (!isSide(targets) && !isSide(sources))) return []
    return [{ type: contact.type, one: [one], other: isSide(targets) ? sources : targets }]
  })
}

/** "joined the meeting", "participated in the call": a contact that the text has told of. */
function namesContact(clause: Clause, reading: Reading): boolean {
  const thing = clause.object ?? clause.obliques.find(({ preposition }) => preposition === 'in')
  if (!thing || thing.mentions.length > 0) return false
  const type = LEXICON.nouns.get(headLemma(thing, reading))?.type
  if (type === undefined || !STATEMENT_TYPES[type].contact) return false
  return /^(?:the|this|that|these)\b/i.test(reading.text.slice(thing.start, thing.end))
}

/** "the coalition led by Graustark was joined by": what they do together is no single contact. */
function isJointBody({ subject }: Clause, reading: Reading): boolean {
  return subject !== null && JOINT_BODIES.has(headLemma(subject, reading))
}

function typeOf(clause: Clause, contact: Finding | null, reading: Reading): StatementType {
  return contact?.type ?? (isDistant(clause, reading) ? 'SPOKE_TO' : 'MET_WITH')
}

function countryOf(mention: number | undefined, { coreference }: Reading): string | null {
  const entity = coreference.entities[coreference.referents[mention ?? -1]?.[0] ?? -1]
  return entity?.country ?? entity?.offices.find(({ country }) => country !== null)?.country ?? null
}

function areApart(a: number, b: number, reading: Reading): boolean {
  const [one, other] = [countryOf(a, reading), countryOf(b, reading)]
  const body = [a, b].some((mention) => reading.mentions[mention]?.kind !== 'PERSON')
  return one !== null && other !== null ? one !== other : body && one !== other
}
