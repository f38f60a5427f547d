/** The acts that clauses name. */
import type { Modality, Polarity } from '../../model/statement.ts'
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { isNewsMedium } from '../lexicon/news-media.ts'
import { announcedAid } from './announced-aid.ts'
import { companionsOf } from './companions.ts'
import { findTopic } from './find-topic.ts'
import type { Finding } from './finding.ts'
import { type Match, matchClause } from './match-clause.ts'
import { withMembers } from './named-members.ts'
import type { Reading } from './reading.ts'
import { saidInContact } from './said-in-contact.ts'
import { consoled, demanded, isThreat, judged } from './spoken-acts.ts'
import { suffered } from './suffered-acts.ts'
import { verbReading } from './verb-form.ts'
import { voicedBySpeaker } from './voiced-support.ts'

/** What the readings of earlier clauses leave for later steps. */
export interface ClauseFindings {
  readonly findings: readonly Finding[]
  /** Token indexes of nouns that a clause has used up. */
  readonly usedNouns: ReadonlySet<number>
}

/** Types whose infinitive is an act of its own only where it is a contact: "agreed to meet". */
const COVERING = new Set(['AGREED_WITH', 'REJECTED', 'DEMANDED'])

/** "sent boats to support the islands", "will give money to help": what the aid is for is no second act. */
const GIVING = new Set(['AIDED', 'PLEDGED', 'SUPPORTED', 'COOPERATED_WITH'])

/** "agreed to maintain regular consultations": no contact that is to come. */
const STANDING = new Set(['maintain', 'continue', 'strengthen', 'expand', 'enhance', 'deepen', 'establish', 'keep'])

function isContact(match: Match): boolean {
  return STATEMENT_TYPES[match.type].contact
}

const MEDIA = new Set([
  'reporter',
  'reporters',
  'journalist',
  'journalists',
  'news',
  'media',
  'press',
  'tv',
  'television',
  'radio',
  'newspaper',
  'magazine',
  'bbc',
  'cnn',
  'reuters',
])

/** Those whom public words reach when they have no addressee: "told the nation". */
const PUBLIC = new Set(['public', 'nation', 'audience', 'crowd', 'world', 'viewers', 'listeners', 'supporters'])

/** True for an outlet, by a word of the mention or by the name of whoever it stands for. */
function isMedium(index: number, { tokens, mentions, coreference }: Reading): boolean {
  const mention = mentions[index]
  for (let i = mention?.firstToken ?? 0; i < (mention?.endToken ?? 0); i++)
    if (MEDIA.has(tokens[i]?.norm ?? '')) return true
  const names = (coreference.referents[index] ?? []).map((entity) => coreference.entities[entity])
  return names.some((entity) => entity !== undefined && entity.kind !== 'PERSON' && isNewsMedium(entity.name))
}

/** True for "the public", "the nation". */
function isPublic(index: number, { tokens, mentions }: Reading): boolean {
  const mention = mentions[index]
  return mention?.form !== 'NAME' && PUBLIC.has(tokens[(mention?.endToken ?? 0) - 1]?.norm ?? '')
}

/** "concern over the situation in Graustark": where a situation is, is not whom the concern is about. */
function withoutScenes(match: Match, { tokens, mentions }: Reading): Match {
  if (match.type !== 'EXPRESSED_CONCERN' || match.targets === 'EACH') return match
  const targets = match.targets.filter((target) => {
    const first = mentions[target]?.firstToken ?? 0
    // "alarm at the arrest of monks": whoever suffers it is not whom the concern is about.
    const harm = tokens[first - 1]?.norm === 'of' ? LEXICON.nouns.get(tokens[first - 2]?.lemma ?? '')?.type : undefined
    if (harm === 'COERCED' || harm === 'ATTACKED') return false
    return tokens[first - 1]?.norm !== 'in' && !(tokens[first - 1]?.pos === 'DET' && tokens[first - 2]?.norm === 'in')
  })
  return { ...match, targets }
}

/** Words to the press have no addressee, and an interview is no contact: null where nothing is left. */
function withoutMedia(match: Match, reading: Reading): Match | null {
  if (match.type !== 'STATED' && match.type !== 'SPOKE_TO' && match.type !== 'AIDED') return match
  if (match.type === 'SPOKE_TO' && match.sources.some((source) => isMedium(source, reading))) return null
  if (match.targets === 'EACH' || match.targets.length === 0) return match
  const targets = match.targets.filter(
    (target) => !isMedium(target, reading) && !(match.type === 'STATED' && isPublic(target, reading)),
  )
  return targets.length > 0 || match.type === 'STATED' ? { ...match, targets } : null
}

/** True where a clause above it covers this one: "refused to lift", "agreed to withdraw". */
function isCovered(clause: Clause, match: Match, reading: Reading, matches: ReadonlyMap<number, Match>): boolean {
  if (clause.relation === 'MAIN' || clause.relation === 'COMPLEMENT' || clause.parent === null) return false
  const parent = matches.get(clause.parent)
  // "met the minister to discuss the crisis with him" is one contact.
  if (parent && isContact(parent) && match.type === 'SPOKE_TO' && clause.relation !== 'COORDINATED') return true
  if (clause.relation !== 'INFINITIVE') return false
  if (parent && GIVING.has(parent.type) && (match.type === 'SUPPORTED' || match.type === 'AIDED')) return true
  return (
    parent !== undefined &&
    (COVERING.has(parent.type) || parent.rule === 'verb:agree') &&
    (!isContact(match) || STANDING.has(clause.lemma)) &&
    reading.clauses[clause.parent]?.sentence === clause.sentence
  )
}

/** "thanked X for hosting Y", "appreciation for receiving Z": an earlier contact, of no stated day. */
function isGiven(clause: Clause, { tokens }: Reading): boolean {
  return /ing$/.test(tokens[clause.head]?.norm ?? '') && tokens[clause.firstToken - 1]?.norm === 'for'
}

/** "the support that Ruritania has provided", "the people, who are resisting the attack": of a longer time than one day. */
function isOngoing({ relation, modality, firstToken, head }: Clause, { tokens }: Reading): boolean {
  if (relation !== 'RELATIVE' || modality !== 'ACTUAL') return false
  const first = tokens[firstToken]?.norm ?? ''
  return /^(?:has|have|['’]ve)$/.test(first) || (/^(?:is|are)$/.test(first) && /ing$/.test(tokens[head]?.norm ?? ''))
}

const TO_COME = new Set(['withdrawal', 'pullout', 'pull-out', 'drawdown'])

/** "announced the withdrawal of its troops": what is announced is still to come. */
function announcedLater(clause: Clause, { type, noun }: Match, { tokens }: Reading): boolean {
  return (
    type === 'YIELDED_TO' &&
    clause.lemma === 'announce' &&
    clause.modality === 'ACTUAL' &&
    noun !== null &&
    TO_COME.has(tokens[noun]?.lemma ?? '')
  )
}

function finding(clause: Clause, match: Match, reading: Reading): Finding {
  let { type } = match
  let polarity: Polarity = clause.polarity
  let modality: Modality = /^(?:modal|threat):/.test(match.rule)
    ? 'ACTUAL'
    : announcedLater(clause, match, reading)
      ? 'PLANNED'
      : clause.modality
  if (match.rule.startsWith('modal:')) polarity = 'AFFIRMED'
  else if (polarity === 'DENIED' && match.negated !== null && modality !== 'ACTUAL') {
    type = match.negated
    polarity = 'AFFIRMED'
    modality = 'ACTUAL'
  }
  const main = reading.tokens[clause.head]
  if (
    reading.announces &&
    isContact(match) &&
    modality === 'ACTUAL' &&
    clause.firstToken === clause.head &&
    main &&
    verbReading(main)?.form === 'PRESENT'
  )
    modality = 'PLANNED'
  return {
    type,
    sources: match.sources,
    targets: match.targets,
    thing: match.thing ?? null,
    verb: match.noun === null ? clause.lemma : `${clause.lemma} ${reading.tokens[match.noun]?.lemma ?? ''}`,
    rule: match.rule,
    head: match.noun ?? clause.head,
    sentence: clause.sentence,
    clause: clause.index,
    background: (isContact(match) && isGiven(clause, reading)) || isOngoing(clause, reading),
    about: findTopic(clause, match, reading),
    polarity,
    modality,
    confidence: match.confidence,
    start: clause.start,
    end: clause.end,
  }
}

/** "attends the President's meeting with X": whose meeting it is, beside those who attend. */
function hostsOf(clause: Clause, match: Match, { mentions }: Reading): readonly number[] {
  const { noun, sources, targets } = match
  if (noun === null || !isContact(match) || targets === 'EACH' || clause.object?.head !== noun) return []
  return clause.object.mentions.filter(
    (mention) =>
      (mentions[mention]?.endToken ?? 0) <= noun &&
      mentions[mention]?.form !== 'PRONOUN' &&
      !sources.includes(mention) &&
      !targets.includes(mention),
  )
}

/** The contact with everybody whom the sentence names on either side of it. */
function attended(clause: Clause, match: Match, reading: Reading): Match {
  if (match.targets === 'EACH') return { ...match, sources: withMembers(match.sources, reading) }
  const targets = withMembers(match.targets, reading)
  const beside = companionsOf(clause, match.sources, reading).filter((mention) => !targets.includes(mention))
  return { ...match, sources: withMembers([...match.sources, ...beside], reading), targets }
}

/** Acts on which those who suffer them count one by one, named or not. */
const FORCED = new Set(['ATTACKED', 'COERCED', 'AIDED', 'SANCTIONED'])

/** "A, B and other groups": who is meant beyond those named is not said; officials of a country stand for it. */
function withoutOthers(match: Match, { mentions, tokens, coreference }: Reading): Match {
  if (match.targets === 'EACH' || match.targets.length < 2 || FORCED.has(match.type)) return match
  const targets = match.targets.filter((target) => {
    const mention = mentions[target]
    if (mention?.form !== 'DESCRIPTION' || tokens[mention.firstToken]?.norm !== 'other') return true
    return coreference.entities[coreference.referents[target]?.[0] ?? -1]?.kind === 'COUNTRY'
  })
  return targets.length > 0 ? { ...match, targets } : match
}

/** "Both highlighted their shared commitment", "confirmed Graustark's readiness": a state of theirs, or of somebody else. */
function isNoPledge({ object }: Clause, { noun, sources }: Match, reading: Reading): boolean {
  if (noun === null || object === null || object.head !== noun) return false
  const { tokens, mentions, coreference } = reading
  const entities = (mention: number): readonly number[] => coreference.referents[mention] ?? []
  const speakers = new Set(sources.flatMap(entities))
  for (let at = noun - 1; at >= 0 && (tokens[at]?.start ?? 0) >= object.start; at--) {
    if (speakers.size > 1 && tokens[at]?.norm === 'shared') return true
    const owner = mentions[reading.mentionAt[at] ?? -1]
    if (!owner || owner.form === 'PRONOUN' || owner.country === null) continue
    const own = [...speakers].some((entity) => {
      const { country, offices } = coreference.entities[entity]!
      return country === null && offices.every((office) => office.country === null)
        ? true
        : country === owner.country || offices.some((office) => office.country === owner.country)
    })
    if (!own) return true
  }
  return false
}

/** The contacts that a readout is about stand at its head. */
const MOST_CONTACTS = 10

/** "“...,” it added": who speaks a quotation is surer than whom the pronoun before its verb stands for. */
function withSpeaker(
  { head }: Clause,
  match: Match | null,
  speakers: ReadonlyMap<number | null, number | null>,
  { mentions }: Reading,
): Match | null {
  const speaker = speakers.get(head) ?? null
  const [source] = match?.sources ?? []
  if (match === null || speaker === null || source === undefined || match.sources.length > 1) return match
  return mentions[source]?.form === 'PRONOUN' ? { ...match, sources: [speaker] } : match
}

/** Reads every clause that names an act. */
export function clauseFindings(reading: Reading): ClauseFindings {
  const findings: Finding[] = []
  const usedNouns = new Set<number>()
  const matches = new Map<number, Match>()
  const contacts: Match[] = []
  const speakers = new Map(reading.quotations.map(({ verb, speaker }) => [verb, speaker] as const))
  for (const clause of reading.clauses) {
    if (!reading.readable(clause.sentence)) continue
    const spoken = demanded(clause, reading) ?? judged(clause, reading) ?? consoled(clause, reading)
    if (spoken) findings.push(finding(clause, spoken, reading))
    if (!clause.act) {
      // "readiness to begin talks": the talks are no act either.
      if (clause.object) usedNouns.add(clause.object.head)
      continue
    }
    const named = withSpeaker(clause, suffered(clause, reading) ?? matchClause(clause, reading), speakers, reading)
    if (!named || (named.type === 'PLEDGED' && isNoPledge(clause, named, reading))) continue
    const match: Match = isThreat(clause, named, reading)
      ? { ...named, type: 'THREATENED', rule: `threat:${clause.lemma}` }
      : named
    const said = saidInContact(clause, withoutScenes(match, reading), reading, matches, contacts)
    const told = said && withoutMedia(said, reading)
    if (told === null) continue
    const addressed = withoutOthers(isContact(told) ? attended(clause, told, reading) : told, reading)
    matches.set(clause.index, match)
    if (isContact(match) && contacts.length < MOST_CONTACTS) contacts.push(match)
    // "The talks between X and Y were called off": who took part stands around the noun alone.
    if (match.noun !== null && match.sources.length > 0) usedNouns.add(match.noun)
    if (isCovered(clause, match, reading, matches)) continue
    const announced = announcedAid(clause, match, reading)
    if (announced) {
      findings.push(finding(announced.clause, announced.match, reading))
      continue
    }
    const voiced = voicedBySpeaker(clause, addressed, reading)
    findings.push({
      ...finding(clause, voiced.match, reading),
      ...(voiced.match === addressed ? {} : { modality: voiced.modality }),
    })
    const hosts = hostsOf(clause, addressed, reading)
    if (hosts.length > 0) findings.push(finding(clause, { ...addressed, sources: hosts }, reading))
  }
  return { findings, usedNouns }
}
