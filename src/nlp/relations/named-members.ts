/** "officials, including A and B": the members of a group that the text names stand for the group. */
import type { Mention } from '../mention.ts'
import type { Reading } from './reading.ts'

/** In tokens: longer lists than this are rare, and what follows them is no part of them. */
const LONGEST_LIST = 150
/** What may stand between two members: "A of the Red Cross", "B (who leads it)". */
const INNER = new Set(['of', 'for', 'from'])

/** The mentions, each group replaced by its named members where the text lists them behind it. */
export function withMembers(mentions: readonly number[], reading: Reading): readonly number[] {
  const out = new Set<number>()
  for (const index of mentions) {
    const mention = reading.mentions[index]
    const members = mention && isGroup(mention) ? membersBehind(mention, reading) : []
    const named = members.some((member) => /^(?:NAME|OFFICE)$/.test(reading.mentions[member]?.form ?? ''))
    for (const each of named ? members : [index]) out.add(each)
  }
  return [...out]
}

function isGroup({ form, kind, number }: Mention): boolean {
  return form === 'DESCRIPTION' || kind === 'GROUP' || (form === 'NAME' && kind === 'COUNTRY' && number === 'PLURAL')
}

/** Mentions of the list that "including" or "such as" opens behind the group; empty where none does. */
function membersBehind(group: Mention, reading: Reading): readonly number[] {
  const { tokens, sentences } = reading
  const end = sentences[group.sentence]?.endToken ?? 0
  let at = group.endToken
  // "staff from agencies, including", "leaders (including".
  for (let steps = 0; steps < 4 && at < end && !opensList(at, reading); steps++) {
    if (!/^[,(]$/.test(tokens[at]?.norm ?? '') && tokens[at]?.pos !== 'NOUN') break
    at++
  }
  const length = opensList(at, reading)
  return length === 0 ? [] : listed(at + length, Math.min(end, at + LONGEST_LIST), reading)
}

/** How many tokens open a list here. */
function opensList(at: number, { tokens }: Reading): number {
  const norm = tokens[at]?.norm
  if (norm === 'including' || norm === 'includes') return 1
  return norm === 'such' && tokens[at + 1]?.norm === 'as' ? 2 : 0
}

/** The mentions from `start` on that commas and "and" join; a member without a mention is stepped over. */
export function listed(start: number, end: number, reading: Reading): readonly number[] {
  const { tokens, mentions, mentionAt } = reading
  const found: number[] = []
  for (let at = start; at < end; ) {
    const token = tokens[at]
    const mention = mentions[mentionAt[at] ?? -1]
    if (mention) {
      if (mention.form === 'PRONOUN' && !mention.modifier) break
      if (!mention.modifier) found.push(mention.index)
      at = mention.endToken
      continue
    }
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') break
    if (token.norm === 'to' || token.norm === ';' || token.norm === ')') break
    if (token.norm === '(') {
      // "the Harbour Institute (HI), and".
      while (at < end && tokens[at]?.norm !== ')') at++
      at++
      continue
    }
    // "... and local officials, including the mayor of X": a group inside the list.
    const inner = opensList(at, reading)
    if (inner > 0) {
      const last = mentions[found.at(-1) ?? -1]
      if (last && isGroup(last)) found.pop()
      at += inner
      continue
    }
    const joins = token.norm === 'as' && tokens[at + 1]?.norm === 'well'
    if (token.pos === 'ADP' && !joins && !INNER.has(token.norm)) break
    at += joins ? 3 : 1
  }
  return found
}
