/** A contact that only its means tell: "told X in a phone call that ...", "during a meeting, he urged X to ...". */
import type { Clause } from '../clause.ts'
import { ADDRESSING_VERBS } from '../lexicon/addressing-verbs.ts'
import { toFinding } from './clause-finding.ts'
import { CONFIDENCE, type Finding } from './finding.ts'
import { isContact, type Match } from './match.ts'
import type { Reading } from './reading.ts'

const MEANS = new Set(['phone', 'telephone', 'videoconference', 'teleconference'])
const BY = new Set(['by', 'via', 'over', 'on'])
const WITHIN = new Set(['in', 'during', 'on', 'at'])
const ARTICLES = new Set(['a', 'an', 'the', 'their', 'his', 'her', 'this', 'that'])
const CALLS = new Set(['call', 'conversation', 'videoconference', 'teleconference'])
/** Behind the noun these say who else took part. */
const OTHERS = new Set(['with', 'between', 'of', 'among', 'by', 'for'])

/** In tokens, from the article to the noun: "in a brief late-night phone call". */
const MODIFIERS = 4

/** The contact of the two sides; null where the words name no means, or one that others share. */
export function contactByMeans(clause: Clause, match: Match, reading: Reading): Finding | null {
  if (!isAddress(clause, match) || clause.polarity === 'DENIED' || clause.modality === 'HYPOTHETICAL') return null
  const { targets } = match
  const persons: Match['targets'] = targets === 'EACH' ? targets : targets.filter((each) => isPerson(each, reading))
  const means = persons.length === 0 ? null : meansOf(clause, reading)
  if (means === null) return null
  const { type, start } = means
  const contact = {
    ...match,
    type,
    targets: persons,
    thing: null,
    negated: null,
    noun: null,
    confidence: CONFIDENCE.noun,
  }
  const found = toFinding(clause, contact, reading)
  return { ...found, start: Math.min(start, found.start), about: null, rule: `noun:${clause.lemma}` }
}

/** "urged him", "they agreed". */
function isAddress(clause: Clause, match: Match): boolean {
  if (isContact(match) || clause.voice !== 'ACTIVE') return false
  return ADDRESSING_VERBS.has(clause.lemma) ? match.targets !== 'EACH' : match.type === 'AGREED_WITH'
}

function isPerson(mention: number, { mentions }: Reading): boolean {
  return mentions[mention]?.kind === 'PERSON'
}

interface Means {
  readonly type: Match['type']
  /** Offset of the phrase. */
  readonly start: number
}

/** By a phrase of the clause, or one that opens its sentence. */
function meansOf(clause: Clause, reading: Reading): Means | null {
  const { tokens, sentences } = reading
  const { firstToken, endToken, start } = sentences[clause.sentence]!
  const opening = clause.relation === 'MAIN' ? contactAt(firstToken, reading) : null
  if (opening !== null) return { type: opening, start }
  for (let at = clause.endToken; at < endToken && !endsClause(at, reading); at++) {
    const type = contactAt(at, reading)
    if (type !== null) return { type, start: tokens[at]!.start }
  }
  return null
}

function endsClause(at: number, { tokens }: Reading): boolean {
  const { norm = '', pos } = tokens[at] ?? {}
  return (
    pos === 'VERB' || norm === 'that' || norm === 'and' || norm === 'but' || norm === 'about' || /^[,;:.“"]$/.test(norm)
  )
}

/** The contact that a phrase of means names: "by phone", "in a phone call", "during a meeting in Lima". */
function contactAt(at: number, { tokens, mentionAt }: Reading): Match['type'] | null {
  const preposition = tokens[at]?.norm ?? ''
  let next = at + 1
  const article = ARTICLES.has(tokens[next]?.norm ?? '')
  if (article) next++
  if (BY.has(preposition) && MEANS.has(tokens[next]?.norm ?? '') && !CALLS.has(tokens[next + 1]?.norm ?? ''))
    return 'SPOKE_TO'
  if (!WITHIN.has(preposition) || !article) return null
  for (let step = 0; step <= MODIFIERS; step++, next++) {
    const { norm = '', pos } = tokens[next] ?? {}
    if (mentionAt[next] !== -1) return null
    const type = CALLS.has(norm) ? 'SPOKE_TO' : norm === 'meeting' ? 'MET_WITH' : null
    const behind = tokens[next + 1]?.norm ?? ''
    if (type !== null && !OTHERS.has(behind) && tokens[next + 1]?.pos !== 'NOUN') return type
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return null
  }
  return null
}
