/** Tells the article from what stands around it, by marking the stored text; nothing is cut out of it. */

/**
 * HEADLINE: the title where it stands in the text. BYLINE: author, place, issuing office, "for immediate release", date lines.
 * BODY: what is read for findings. BOILERPLATE: navigation, teasers, tag lists, share lines, contacts.
 */
export type BlockKind = 'HEADLINE' | 'BYLINE' | 'BODY' | 'BOILERPLATE'

/** A paragraph, trimmed; half-open UTF-16 offsets into the document's text. Hard-wrapped lines are one block. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}
