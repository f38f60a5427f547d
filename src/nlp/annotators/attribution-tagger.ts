/**
 * Finds who vouches for what is told: in a sentence ("officials said that ..."), for a quotation or a turn of a transcript,
 * for a whole document. A statement issued under an official's own name has no attribution.
 */
import type { Annotator } from '../annotator.ts'
import type { Doc } from '../doc.ts'
import type { Attribution, Quotation } from '../quotation.ts'
import { documentSource } from '../quotations/document-source.ts'
import { sentenceAttributions } from '../quotations/sentence-attributions.ts'
import { speechText } from '../quotations/verb-of-saying.ts'
import { isBarePublication, type SourceText, sourceOfMention } from '../quotations/who-phrase.ts'
import { isReadable } from '../relations/sentence-length.ts'

/** Narrow scopes come first: the first whose scope holds an act is the one nearest to it. */
export const attributionTagger: Annotator = {
  name: 'attribution-tagger',
  requires: ['blocks', 'sentences', 'tokens', 'mentions', 'coreference', 'quotations'],
  assigns: ['attributions'],
  annotate(doc) {
    const mentions = doc.get('mentions')
    const source: SourceText = {
      ...speechText(doc.get('tokens'), mentions),
      text: doc.text,
      coreference: doc.get('coreference'),
    }
    const whole = documentSource(doc.text, doc.get('blocks'), mentions)
    const attributions = [
      ...inSentences(doc, source),
      ...doc.get('quotations').flatMap((quotation) => ofQuotation(source, quotation)),
      ...(whole === null ? [] : [whole]),
    ]
    const width = ({ scope }: Attribution): number => scope.end - scope.start
    // Of two with one scope, the later is the one that the earlier relies on: "according to A, quoting B".
    doc.set(
      'attributions',
      attributions.sort((a, b) => width(a) - width(b) || b.start - a.start),
    )
  },
}

function inSentences(doc: Doc, source: SourceText): Attribution[] {
  const blocks = doc.get('blocks')
  const quotations = doc.get('quotations')
  const found: Attribution[] = []
  let publisher: Attribution | null = null
  let first = 0
  for (const sentence of doc.get('sentences')) {
    if (blocks[sentence.block]?.kind !== 'BODY' || !isReadable(sentence)) continue
    while (first < quotations.length && (quotations[first] as Quotation).end <= sentence.start) first++
    let end = first
    while (end < quotations.length && (quotations[end] as Quotation).start < sentence.end) end++
    const near = quotations.slice(first, end).filter((quotation) => !isTurn(doc.text, quotation))
    for (const attribution of sentenceAttributions(source, sentence, near)) {
      // "according to the release", after "according to a Defense Department news release".
      const bare = isBarePublication(attribution.who)
      if (!bare && isPublication(doc.text, attribution)) publisher = attribution
      found.push(
        bare && publisher !== null ? { ...attribution, who: publisher.who, speaker: publisher.speaker } : attribution,
      )
    }
  }
  return found
}

function isPublication(text: string, { start, end }: Attribution): boolean {
  return isBarePublication(text.slice(start, end).split(/\s+/).at(-1) ?? '')
}

/** A turn of a transcript has no marks: sentences in it are read like any other. */
function isTurn(text: string, { start }: Quotation): boolean {
  return !/["“„«‘'”]/.test(text.charAt(start))
}

function ofQuotation(source: SourceText, { start, end, speaker, verb }: Quotation): Attribution[] {
  const mention = speaker === null ? undefined : source.mentions[speaker]
  if (mention === undefined) return []
  const { who } = sourceOfMention(source, mention)
  const token = verb === null ? undefined : source.tokens[verb]
  const span = { start: token?.start ?? mention.start, end: token?.end ?? mention.end }
  return [{ ...span, who, speaker: mention.index, scope: { start, end } }]
}
