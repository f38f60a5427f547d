/** Whom words reach that name nobody: the other side of the contact in which they were said. */
import type { Clause } from '../clause.ts'
import { STRESSING_VERBS } from '../lexicon/verb-kinds.ts'
import { isContact, type Match } from './match.ts'
import type { Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'

const ADDRESSED = new Set(['EXPRESSED_CONCERN', 'PLEDGED', 'STATED'])

/** A pronoun that stands for nobody, or for the source itself: "called X to congratulate him". */
function isOwnPronoun(target: number, sources: readonly number[], reading: Reading): boolean {
  const mention = reading.mentions[target]
  if (mention?.form !== 'PRONOUN' || mention.modifier) return false
  return (reading.coreference.referents[target] ?? []).length === 0 || sameActor(target, sources, reading)
}

/** "appreciation for our partnership": the speaker's own side is no target. */
function isOurs(target: number, { mentions, tokens }: Reading): boolean {
  const mention = mentions[target]
  return mention?.form === 'PRONOUN' && tokens[mention.firstToken]?.norm === 'our'
}

/** True where the match names nobody whom it could be said to. */
function isOpen(match: Match, reading: Reading): boolean {
  if (match.targets === 'EACH') return false
  if (match.targets.length === 0) return ADDRESSED.has(match.type)
  return match.targets.every(
    (target) => isOwnPronoun(target, match.sources, reading) || (match.type === 'SUPPORTED' && isOurs(target, reading)),
  )
}

/**
 * The match with its addressee: "spoke to X, conveying concern and offering help" by the clauses above it in `matches`;
 * "they pledged to remain in close contact" one another; in an issuing body's own text "he thanked him" by its `contacts`, in
 * order. Null where only the speaker's own side is named.
 */
export function saidInContact(
  clause: Clause,
  match: Match,
  reading: Reading,
  matches: ReadonlyMap<number, Match>,
  contacts: readonly Match[],
): Match | null {
  if (isContact(match)) return match
  if (isReciprocal(clause, match, reading)) return { ...match, targets: 'EACH' }
  if (!isOpen(match, reading)) return match
  for (
    let parent = clause.parent;
    parent !== null && parent < clause.index;
    parent = reading.clauses[parent]?.parent ?? null
  ) {
    const contact = matches.get(parent)
    if (!contact || !isContact(contact) || contact.targets === 'EACH') continue
    if (!contact.sources.some((source) => match.sources.includes(source))) break
    // "spoke to reaffirm our ties": part of the contact.
    if (match.type === 'STATED' && STRESSING_VERBS.has(clause.lemma)) return null
    return { ...match, targets: contact.targets }
  }
  const partner = addressesPartner(clause, match, reading) ? partnerOf(match.sources, reading, contacts) : []
  if (partner.length > 0) return { ...match, targets: partner }
  const ours =
    match.type === 'SUPPORTED' && match.targets !== 'EACH' && match.targets.every((each) => isOurs(each, reading))
  return ours ? null : match
}

const PROMISES = new Set(['promise', 'pledge', 'vow'])

/** True where the words must be for the other side: "thanked him", "appreciation for our partnership", "promised quick action". */
function addressesPartner(clause: Clause, match: Match, reading: Reading): boolean {
  if (!reading.announces || match.targets === 'EACH') return false
  if (match.targets.length > 0) return true
  const noun = match.noun === null ? '' : (reading.tokens[match.noun]?.lemma ?? '')
  return match.type === 'PLEDGED' && (PROMISES.has(clause.lemma) || PROMISES.has(noun))
}

/** The one actor whom the speaker is in touch with; empty where there are none or several. */
function partnerOf(speakers: readonly number[], reading: Reading, contacts: readonly Match[]): readonly number[] {
  const entities = (mentions: readonly number[]): Set<number> =>
    new Set(mentions.flatMap((mention) => reading.coreference.referents[mention] ?? []))
  if (entities(speakers).size !== 1) return []
  for (const { sources, targets } of contacts) {
    const sides = targets === 'EACH' ? sources : [...sources, ...targets]
    const others = sides.filter((side) => !sameActor(side, speakers, reading))
    if (others.length < sides.length) return entities(others).size === 1 ? others.slice(0, 1) : []
  }
  return []
}

const TOGETHER = new Set(['together', 'touch', 'contact', 'another'])
/** How far behind the infinitive the word stands: "to remain in close contact". */
const REACH = 6

/** "X and Y pledged to remain in close contact", "their commitment to working together". */
function isReciprocal(clause: Clause, match: Match, reading: Reading): boolean {
  if (match.type !== 'PLEDGED' || match.targets === 'EACH' || match.targets.length > 0) return false
  const entities = new Set(match.sources.flatMap((mention) => reading.coreference.referents[mention] ?? []))
  const child = reading.children.get(clause.index)?.find(({ head }) => head > clause.head)
  if (entities.size < 2 || !child) return false
  const end = Math.min(child.endToken + REACH, reading.sentences[clause.sentence]?.endToken ?? 0)
  for (let i = child.firstToken; i < end; i++) if (TOGETHER.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}
