/** Gathers the layers of a Doc that the relation rules read, with the look-ups that they share. */
import type { Doc } from '../doc.ts'
import { indexSpans } from '../span-index.ts'
import { mapMentions } from './map-mentions.ts'
import type { Reading } from './reading.ts'

/** Needs all layers below `relations`; O(length of the text). */
export function readingOf(doc: Doc): Reading {
  const tokens = doc.get('tokens')
  const mentions = doc.get('mentions')
  const clauses = doc.get('clauses')
  const blocks = doc.get('blocks')
  const headline = new Set(
    doc
      .get('sentences')
      .filter((sentence) => blocks[sentence.block]?.kind !== 'BODY')
      .map((sentence) => sentence.index),
  )
  const children = Map.groupBy(
    clauses.filter((clause) => clause.parent !== null),
    (clause) => clause.parent as number,
  )
  const scopes = indexSpans(doc.get('attributions').map((attribution) => ({ ...attribution.scope, attribution })))
  const bySentence = Map.groupBy(clauses, (clause) => clause.sentence)
  return {
    text: doc.text,
    tokens,
    sentences: doc.get('sentences'),
    mentions,
    coreference: doc.get('coreference'),
    quotations: doc.get('quotations'),
    quotedAt: indexSpans(doc.get('quotations')).at,
    attributionsAt: (offset) => scopes.at(offset).map(({ attribution }) => attribution),
    clauses,
    clausesOf: (sentence) => bySentence.get(sentence) ?? [],
    announces: doc.document.kind === 'READOUT',
    readable: (sentence) => !headline.has(sentence),
    children,
    mentionAt: mapMentions(tokens.length, mentions),
  }
}
