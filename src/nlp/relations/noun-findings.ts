/** The acts that nouns name by themselves: "Ruritania's attack on Graustark", "in a call with the minister". */
import type { Modality, Polarity } from '../../model/statement.ts'
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { HYPOTHETICAL_WORDS, IN_KIND_WORDS, LABOUR_WORDS, PLANNED_WORDS } from '../lexicon/event-adjectives.ts'
import type { NounFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'
import { contactType, isPlaced } from './contact-kind.ts'
import { denialOf } from './denied-contact.ts'
import { CONFIDENCE, type Finding } from './finding.ts'
import { withMembers } from './named-members.ts'
import { sidesOf } from './noun-sides.ts'
import { occurrenceOf } from './occurrence.ts'
import { logicalSubject, type Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'
import { isTimeWord } from './time-words.ts'
import { victimBefore } from './victim-before.ts'

const REMOTE_WORDS = new Set(['virtual', 'phone', 'telephone', 'video', 'online', 'telephonic', 'remote'])
/** Prepositions that hang a contact noun on the clause whose subject took part ("in a call with X, he said"). */
const HOSTS = new Set([
  'in',
  'during',
  'after',
  'following',
  'at',
  'before',
  'ahead',
  'for',
  'on',
  'since',
  'through',
  'of',
  'from',
  'amid',
])

/** Of those, the ones behind which the contact is over. */
const PAST_HOSTS = new Set(['after', 'following', 'since', 'from', 'of'])

/** The clause whose subject takes part in a contact that has only its other side ("in a call with X, he said"). */
function hostClause(head: number, sentence: number, reading: Reading): Clause | null {
  const own = reading.clausesOf(sentence)
  const before = own.filter((clause) => clause.head < head && clause.subject !== null).at(-1)
  if (before) return before
  return own.find((clause) => clause.head > head && clause.subject !== null && clause.relation !== 'RELATIVE') ?? null
}

/** Reads every noun that names an act by itself. `used` holds the nouns that clauses have read. */
export function nounFindings(reading: Reading, used: ReadonlySet<number>): readonly Finding[] {
  const out: Finding[] = []
  for (const sentence of reading.sentences) {
    if (!reading.readable(sentence.index)) continue
    const verbs = new Set(reading.clausesOf(sentence.index).map((clause) => clause.head))
    for (let head = sentence.firstToken; head < sentence.endToken; head++) {
      const token = reading.tokens[head]
      const noun = token?.pos === 'NOUN' || token?.pos === 'PROPN' || (token?.pos === 'VERB' && !verbs.has(head))
      if (!token || !noun || used.has(head) || reading.mentionAt[head] !== -1) continue
      const frame = nounFrame(token)
      if (!frame) continue
      // "peace talks agreement": a noun that modifies another is no act.
      if (
        reading.tokens[head + 1]?.pos === 'NOUN' &&
        reading.mentionAt[head + 1] === -1 &&
        !isTimeWord(reading.tokens[head + 1]?.norm ?? '')
      )
        continue
      const found = readNoun(head, frame, reading, sentence.index, sentence.firstToken, sentence.endToken)
      if (found) out.push(found)
    }
  }
  return out
}

/** A noun that opens its sentence may be taken for a name, and then keeps its plural: "Accusations by". */
function nounFrame({ lemma, norm, pos }: Token): NounFrame | undefined {
  const { nouns } = LEXICON
  return nouns.get(lemma) ?? nouns.get(norm) ?? (pos === 'PROPN' ? nouns.get(norm.replace(/s$/, '')) : undefined)
}

/** Acts that a noun names by itself where it tells when as well: "Ruritania's criticism of Graustark in 1990". */
const DATED: ReadonlySet<StatementType> = new Set([
  'CONDEMNED',
  'REJECTED',
  'THREATENED',
  'PROTESTED',
  'MOBILISED_AGAINST',
  'SIGNED_WITH',
])

/** Most words between "in" and the noun: "in full and close coordination with". */
const JOINT_REACH = 4

/** "acted in close coordination with Graustark": together with whoever follows. */
function isJointly(head: number, frame: NounFrame, { tokens }: Reading): boolean {
  if (frame.type !== 'COOPERATED_WITH' || tokens[head + 1]?.norm !== 'with') return false
  for (let at = head - 1; at >= head - JOINT_REACH; at--) {
    if (tokens[at]?.norm === 'in') return true
    if (tokens[at]?.pos !== 'ADJ' && tokens[at]?.pos !== 'CCONJ' && tokens[at]?.pos !== 'NOUN') return false
  }
  return false
}

/** "Ruritania's refusal to release the sailors": what is refused need name nobody. */
function isRefusal(head: number, frame: NounFrame, { tokens }: Reading): boolean {
  return frame.type === 'REJECTED' && tokens[head]?.lemma === 'refusal' && tokens[head + 1]?.norm === 'to'
}

/** "Ruritania's humanitarian support for the people of Graustark"; that of "the international community" is nobody's own. */
function isOwnHelp(head: number, { type }: NounFrame, { tokens }: Reading): boolean {
  return (type === 'AIDED' || type === 'SUPPORTED') && IN_KIND_WORDS.has(tokens[head - 1]?.norm ?? '')
}

/** True for a plural without article or owner before it, of which no past event is told. */
function isStanding(head: number, first: number, { tokens, mentionAt }: Reading): boolean {
  for (let at = first; at < head; at++) if (mentionAt[at] !== -1) return false
  const { norm, lemma, pos } = tokens[head]!
  const plural = norm !== lemma || (pos === 'PROPN' && norm.endsWith('s'))
  if (!plural || tokens[first]?.pos === 'DET') return false
  const next = tokens[head + 1]?.norm
  return next === 'between' || next === 'among' || next === 'with'
}

const HOSTED = new Set(['hosted', 'convened', 'organized', 'organised', 'chaired'])

/** Who hosts the encounter, by ", convened by X" behind its phrase. */
function hostsBehind(at: number, end: number, { tokens, mentions, mentionAt }: Reading): readonly number[] {
  const verb = tokens[at]?.norm === ',' ? at + 1 : at
  if (verb + 2 >= end || !HOSTED.has(tokens[verb]?.norm ?? '') || tokens[verb + 1]?.norm !== 'by') return []
  const first = tokens[verb + 2]?.pos === 'DET' && mentionAt[verb + 2] === -1 ? verb + 3 : verb + 2
  const host = mentions[mentionAt[first] ?? -1]
  return host ? [host.index] : []
}

const HAS_BEEN = new Set(['was', 'were', 'been'])

/** "There has been no meeting between X and Y"; "there can be no talks" tells of no fact. */
function isAbsent(first: number, words: readonly Token[], { tokens }: Reading): boolean {
  const none = words.some(({ norm }) => norm === 'no')
  return none && HAS_BEEN.has(tokens[first - 1]?.norm ?? '')
}

function readNoun(
  head: number,
  frame: NounFrame,
  reading: Reading,
  sentence: number,
  floor: number,
  end: number,
): Finding | null {
  const occurrence = occurrenceOf(head, sentence, frame.type, reading)
  const { sides, words, first } = sidesOf(head, frame, reading, floor, end)
  const dated = sides.dated && DATED.has(frame.type)
  const refusal = isRefusal(head, frame, reading) && sides.sources.length > 0
  const help =
    isOwnHelp(head, frame, reading) && sides.sources.some((source) => reading.mentions[source]?.form === 'NAME')
  const { contact } = STATEMENT_TYPES[frame.type]
  const denial = contact && !occurrence ? denialOf(head, sentence, reading) : null
  const told = frame.alone || occurrence || denial || dated || refusal || help
  if (!told && !isJointly(head, frame, reading)) return null
  let { sources } = sides
  let type: StatementType = frame.type
  let modality: Modality = 'ACTUAL'
  let host: Clause | null = null
  const preposition = reading.tokens[first - 1]
  let polarity: Polarity = 'AFFIRMED'
  let { targets } = sides
  // "will travel to Paris for the meeting, convened by the French government": the host is whom it is with.
  const hosts = contact && targets.length === 0 && sources.length === 0 ? hostsBehind(sides.end, end, reading) : []
  if (hosts.length > 0) targets = hosts
  if (targets.length === 0 && type === 'ATTACKED' && sources.length > 0) {
    const victim = victimBefore(first, floor, reading)
    if (victim !== null && !sameActor(victim, sources, reading)) targets = [victim]
  }
  if (refusal) targets = []
  else if (targets.length === 0) return null
  if (denial && sources.length === 0) sources = logicalSubject(denial)?.mentions ?? []
  // An attack of no known author stays open: another sentence may say who claims it.
  if (sources.length === 0 && type !== 'ATTACKED') {
    const joint = isJointly(head, frame, reading)
    if ((!contact && !joint) || !preposition || !HOSTS.has(preposition.norm)) return null
    host = hostClause(head, sentence, reading)
    // What is only asked or offered is not done together either.
    if (joint && !host?.act) return null
    const subject = host?.voice === 'PASSIVE' ? null : host?.subject
    if (!subject) return null
    sources = subject.mentions.filter((mention) => !targets.includes(mention))
    if (sources.length === 0) return null
    // "will travel to Seoul for meetings with ..."; what it comes after has happened.
    if (host && !PAST_HOSTS.has(preposition.norm)) modality = host.modality
  }
  // "peace negotiations between X and Y remain": talks as such, of no day.
  if (type === 'NEGOTIATED_WITH' && host === null && !occurrence && isStanding(head, first, reading)) return null
  if (contact && (preposition?.norm === 'before' || reading.tokens[first - 2]?.norm === 'ahead')) modality = 'PLANNED'
  if (words.some((word) => PLANNED_WORDS.has(word.norm))) modality = 'PLANNED'
  if (words.some((word) => HYPOTHETICAL_WORDS.has(word.norm))) modality = 'HYPOTHETICAL'
  if (help) type = 'AIDED'
  if (type === 'ATTACKED' && words.some((word) => LABOUR_WORDS.has(word.norm))) type = 'PROTESTED'
  if (occurrence) {
    type = contactType(type, occurrence.clause, reading.tokens[head]?.lemma ?? null, reading)
    polarity = occurrence.polarity
    if (modality === 'ACTUAL' || polarity === 'DENIED') modality = occurrence.modality
  }
  const absent = contact && !occurrence && isAbsent(first, words, reading)
  if (denial || absent) {
    polarity = 'DENIED'
    modality = 'ACTUAL'
  }
  if (type === 'MET_WITH' && words.some((word) => REMOTE_WORDS.has(word.norm))) type = 'SPOKE_TO'
  else if (
    type === 'SPOKE_TO' &&
    isPlaced(head, sides.end, reading) &&
    !words.some((word) => REMOTE_WORDS.has(word.norm))
  )
    type = 'MET_WITH'
  const token = reading.tokens[head]
  const all = contact && sides.each && targets.length > 1
  return {
    type,
    sources: all ? [...sources, ...targets] : contact ? withMembers(sources, reading) : sources,
    targets: all ? 'EACH' : contact ? withMembers(targets, reading) : targets,
    verb: token?.lemma ?? '',
    rule: `noun:${token?.lemma ?? ''}`,
    head,
    sentence,
    clause: null,
    ...(denial ? { occurs: denial.index } : {}),
    ...(occurrence ? { occurs: occurrence.clause.index } : host !== null && contact ? { occurs: host.index } : {}),
    background: !occurrence && (host === null || !contact),
    about: null,
    polarity,
    modality,
    confidence: CONFIDENCE.noun,
    start: reading.tokens[sides.start]?.start ?? 0,
    end: reading.tokens[sides.end - 1]?.end ?? 0,
  }
}
