/** The topic of an act in the text's own words. */
import type { Argument, Clause } from '../clause.ts'
import type { Match } from './match.ts'
import { headMention, logicalObject, type Reading } from './reading.ts'
import { isTimeWord } from './time-words.ts'

/** Most words that a topic has. */
const TOPIC_WORDS = 12

const TOPIC_PREPOSITIONS = new Set(['about', 'on', 'over', 'regarding', 'concerning', 'for', 'into', 'against'])
const TOPIC_VERBS = new Set(['discuss', 'address', 'review', 'debate', 'explore'])

/** The words of `start` to `end`, on one line, cut after twelve; null where none are left. */
function topicText(text: string, start: number, end: number): string | null {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim().split(' ').filter(Boolean)
  const cut = words
    .slice(0, TOPIC_WORDS)
    .join(' ')
    .replace(/^(?:the|a|an|its|their|his|her) /i, '')
    .replace(/[,;:.]+$/, '')
  return cut === '' ? null : cut
}

const ASKING: ReadonlySet<string> = new Set(['URGED', 'DEMANDED', 'PLEDGED', 'AGREED_WITH'])

function isTarget(argument: Argument, match: Match): boolean {
  return (
    match.targets !== 'EACH' &&
    match.targets.length > 0 &&
    argument.mentions.some((mention) => (match.targets as readonly number[]).includes(mention))
  )
}

/** "on 10 March 2026", "for three hours": when, and how long. */
function isTime({ head }: Argument, { tokens }: Reading): boolean {
  const [before, last] = [tokens[head - 1]?.norm ?? '', tokens[head]?.norm ?? '']
  return isTimeWord(last) || (/^\d+$/.test(last) && isTimeWord(before))
}

/** "on ...", "about ...", "to discuss ..."; else the object that is no actor; null where the clause names no topic. */
export function findTopic(clause: Clause, match: Match, reading: Reading): string | null {
  const { text } = reading
  for (const oblique of clause.obliques) {
    if (isTime(oblique, reading)) continue
    if (TOPIC_PREPOSITIONS.has(oblique.preposition) && !isTarget(oblique, match) && !headMention(oblique, reading))
      return topicText(text, oblique.start, extend(oblique, clause, reading))
  }
  const purpose = reading.children
    .get(clause.index)
    ?.find((child) => TOPIC_VERBS.has(child.lemma) && child.object !== null)
  if (purpose?.object) return topicText(text, purpose.object.start, extend(purpose.object, purpose, reading))
  // "urged Graustark to withdraw": what is asked.
  const asked = ASKING.has(match.type)
    ? reading.children.get(clause.index)?.find((child) => child.relation === 'INFINITIVE')
    : undefined
  if (asked) return topicText(text, reading.tokens[asked.head]?.start ?? asked.start, asked.end)
  const object = logicalObject(clause)
  if (object && !headMention(object, reading) && (match.noun === null || match.noun !== object.head))
    return topicText(text, object.start, extend(object, clause, reading))
  return null
}

const CONTINUES = new Set(['of', 'in', 'on', 'between', 'for'])

/** A topic goes on over "of", "in" and such phrases that follow it directly, but for those of time. */
function extend(argument: Argument, clause: Clause, reading: Reading): number {
  let { end } = argument
  for (const oblique of clause.obliques) {
    const follows = oblique.start > end && oblique.start - end < 8
    if (follows && CONTINUES.has(oblique.preposition) && !isTime(oblique, reading)) end = oblique.end
  }
  return end
}
