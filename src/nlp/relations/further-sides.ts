/** Whom the same verb reaches at another time or place: "spoke with A on Wednesday and with B on Thursday". */
import type { Clause } from '../clause.ts'
import type { Finding } from './finding.ts'
import { logicalSubject, type Reading } from './reading.ts'
import { isTimeWord } from './time-words.ts'

/** Prepositions of the time or place that stands behind whom the verb reaches. */
const ADJUNCTS = new Set(['in', 'at', 'on', 'during'])
/** Prepositions by which the verb reaches somebody, and may reach the next. */
const REACHING = new Set(['with', 'to', 'from', 'for'])
const BEFORE_DAY = new Set(['last', 'this', 'next', 'earlier', 'late', 'early'])
/** "had a call with A on Monday and another with B on Tuesday". */
const ANOTHER = /^(?:another|one|others)$/
const OWNERS = new Set(['his', 'her', 'its', 'their'])
const ADVERBS = new Set(['then', 'later', 'also', 'separately', 'again'])

/** In tokens: a longer phrase tells more than a time or a place. */
const LONGEST_ADJUNCT = 6
/** Members of such a list beyond the first. */
const MOST_MEMBERS = 8

interface Adjuncts {
  readonly end: number
  readonly time: boolean
}

interface Member {
  readonly mention: number
  readonly firstToken: number
  readonly endToken: number
  readonly time: boolean
}

/** The finding again for each further side, with the time that stands there. */
export function withFurtherSides(found: Finding, clause: Clause, reading: Reading): readonly Finding[] {
  const last = found.targets === 'EACH' ? undefined : found.targets.at(-1)
  const anchor = reading.mentions[last ?? -1]
  if (!anchor || clause.voice !== 'ACTIVE' || logicalSubject(clause) === null) return [found]
  // Only whom the verb itself reaches is followed by another.
  if (anchor.modifier || anchor.sentence !== clause.sentence || anchor.firstToken <= clause.head) return [found]
  const members = membersAfter(anchor.endToken, prepositionBefore(anchor.firstToken, reading), anchor.index, reading)
  const furthers = members.map((member): Finding => {
    const start = member.time ? reading.tokens[member.firstToken]!.start : found.start
    return { ...found, targets: [member.mention], start, end: reading.tokens[member.endToken - 1]!.end }
  })
  return [found, ...furthers]
}

/** The preposition before the phrase that begins at the token; null where it is a direct object. */
function prepositionBefore(first: number, { tokens }: Reading): string | null {
  const at = tokens[first - 1]?.norm === 'both' || tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  const norm = tokens[at]?.norm ?? ''
  return REACHING.has(norm) ? norm : null
}

/** The members of the list behind token `at`; a list without "and" is none. */
function membersAfter(at: number, preposition: string | null, first: number, reading: Reading): readonly Member[] {
  const found: Member[] = []
  let next = adjunctsAt(at, reading)
  // "spoke with A and with B": one phrase with the first.
  if (next === null) return []
  while (found.length < MOST_MEMBERS) {
    const joint = jointAt(next.end, reading)
    if (joint === null) return []
    const member = memberAt(joint.end, preposition, first, reading)
    if (member === null) return joint.closes ? found : []
    found.push(member)
    if (joint.closes) return found
    next = { end: member.endToken, time: member.time }
  }
  return []
}

/** Comma or "and" at the token, with "then" behind it; null for anything else. */
function jointAt(at: number, { tokens }: Reading): { readonly end: number; readonly closes: boolean } | null {
  let end = at
  if (tokens[end]?.norm === ',') end++
  const closes = tokens[end]?.norm === 'and'
  if (closes) end++
  if (end === at) return null
  return { end: ADVERBS.has(tokens[end]?.norm ?? '') ? end + 1 : end, closes }
}

function memberAt(at: number, preposition: string | null, first: number, reading: Reading): Member | null {
  const { tokens, mentions, mentionAt } = reading
  let next = at
  if (preposition !== null && ANOTHER.test(tokens[next]?.norm ?? '') && tokens[next + 1]?.norm === preposition) next++
  const repeated = preposition !== null && tokens[next]?.norm === preposition
  if (repeated) next++
  // "and his counterpart B".
  if (OWNERS.has(tokens[next]?.norm ?? '') || (mentionAt[next] === -1 && tokens[next]?.pos === 'DET')) next++
  const mention = mentions[mentionAt[next] ?? -1]
  if (!mention || mention.firstToken !== next || mention.modifier || !/^(?:NAME|OFFICE)$/.test(mention.form))
    return null
  if (isUsed(mention.index, reading)) return null
  const adjuncts = adjunctsAt(mention.endToken, reading)
  // "met A in Lima on Monday and Peru": what a place or time goes on with may be another of them.
  if (!repeated && (adjuncts === null || mention.kind !== mentions[first]!.kind)) return null
  if (mention.kind === 'COUNTRY' && !repeated && !adjuncts?.time) return null
  return {
    mention: mention.index,
    firstToken: at,
    endToken: adjuncts?.end ?? mention.endToken,
    time: adjuncts?.time ?? false,
  }
}

/** True where a verb has the mention for itself: "met A on Monday and B left". */
function isUsed(mention: number, reading: Reading): boolean {
  return reading
    .clausesOf(reading.mentions[mention]!.sentence)
    .some(({ subject, relation }) => relation !== 'RELATIVE' && subject?.mentions.includes(mention))
}

/** The phrases of time and place at the token; null where there are none. */
function adjunctsAt(at: number, reading: Reading): Adjuncts | null {
  let end = at
  let time = false
  for (;;) {
    // "A, the minister, on Monday".
    const next = adjunctAt(end, reading) ?? (reading.tokens[end]?.norm === ',' ? adjunctAt(end + 1, reading) : null)
    if (next === null) return end === at ? null : { end, time }
    end = next.end
    time ||= next.time
  }
}

function adjunctAt(at: number, { tokens }: Reading): Adjuncts | null {
  const first = tokens[at]?.norm ?? ''
  if (isTimeWord(first)) return { end: at + 1, time: true }
  if (BEFORE_DAY.has(first) && isTimeWord(tokens[at + 1]?.norm ?? '')) return { end: at + 2, time: true }
  if (!ADJUNCTS.has(first)) return null
  let end = at + 1
  let time = false
  while (end < at + LONGEST_ADJUNCT && /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tokens[end]?.pos ?? '')) {
    time ||= isTimeWord(tokens[end]!.norm) || /^\d{4}$/.test(tokens[end]!.norm)
    end++
  }
  return end === at + 1 ? null : { end, time }
}
