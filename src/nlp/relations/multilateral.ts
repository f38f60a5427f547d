/** Contacts of more than two sides. */
import type { Finding } from './finding.ts'
import type { Reading } from './reading.ts'

/** Titles of encounters with more than two sides. */
const TITLE = /\b(?:tri|quadri|multi)lateral\b/i
const CONTACT =
  /\b(?:tri|quadri|multi)lateral\s+(?:[a-z-]+\s+)?(?:meeting|call|talks|summit|session|discussions?|consultations|dialogue|conversation)\b/i
const APART = /\b(?:bilateral(?:ly)?|separate(?:ly)?|individual(?:ly)?|one-on-one)\b/i

/** True for the title of a document about such an encounter. */
export function isMultilateralTitle(title: string): boolean {
  return TITLE.test(title)
}

/**
 * True where those whom one side meets meet one another as well: "held a trilateral meeting with", or where the text goes on
 * with "the four delegations" of the one and the three.
 */
export function isMultilateral(found: Finding, reading: Reading): boolean {
  const words = sentenceOf(found, reading)
  return CONTACT.test(words) || (!APART.test(words) && isCountedTogether(found, reading))
}

function sentenceOf({ sentence }: Finding, { sentences, text }: Reading): string {
  const { start, end } = sentences[sentence]!
  return text.slice(start, end)
}

function isCountedTogether({ sources, targets, sentence }: Finding, { mentions, coreference }: Reading): boolean {
  if (targets === 'EACH' || targets.length < 2) return false
  const sides = new Set([...sources, ...targets].flatMap((mention) => coreference.referents[mention] ?? []))
  return mentions.some((mention) => {
    // "the four leaders" may as well be one and three who belong together.
    if (mention.form !== 'COLLECTIVE' || mention.kind !== null || mention.sentence <= sentence) return false
    const meant = coreference.referents[mention.index] ?? []
    return meant.length > 2 && meant.length === sides.size && meant.every((entity) => sides.has(entity))
  })
}
