/** Which acts are the event that an article is about: it opens with them. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Doc } from '../doc.ts'
import type { Finding } from './finding.ts'

/** Paragraphs in which an article tells its own event. */
const LEAD_PARAGRAPHS = 2

/** Sentence indexes of the lead. */
export function leadSentences(doc: Doc): ReadonlySet<number> {
  const blocks = doc.get('blocks')
  const body = blocks.flatMap((block, index) => (block.kind === 'BODY' ? [index] : [])).slice(0, LEAD_PARAGRAPHS)
  return new Set(
    doc
      .get('sentences')
      .filter((sentence) => body.includes(sentence.block))
      .map((sentence) => sentence.index),
  )
}

/**
 * Tells of each act, asked in order of text and once, whether it is the lead event. An article opens with an act, or with a
 * contact that its next sentences name; what the same sentence tells belongs to it.
 */
export function leadEvents(lead: ReadonlySet<number>): (found: Finding) => boolean {
  const told = new Set<number>()
  let anyAct = false
  let anyContact = false
  return ({ type, sentence, modality, polarity }) => {
    if (!lead.has(sentence) || modality !== 'ACTUAL' || polarity !== 'AFFIRMED') return false
    const { contact } = STATEMENT_TYPES[type]
    const isLead = !anyAct || (contact && !anyContact) || told.has(sentence)
    if (isLead) told.add(sentence)
    anyAct = true
    anyContact ||= contact
    return isLead
  }
}
