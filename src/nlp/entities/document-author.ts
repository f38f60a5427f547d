/** Whose "I" a whole document speaks with: the person under whose own name it is issued. */
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { contains } from '../span.ts'
import type { TitleContext } from './title-context.ts'

const UNSIGNED =
  /\battribut|\bspokes(?:person|man|woman)\b|\bpress secretary\b|\b(?:reported|written|posted|compiled) by\b/i

/**
 * The mention that names the author, in the title ("Statement by Foreign Minister X") or in a line above the text
 * ("X, Secretary of State"); null where the text is nobody's own. Reads `blocks` and `mentions`.
 */
export function findAuthor(doc: Doc, title: TitleContext): Mention | null {
  if (title.author) return title.author
  const mentions = doc.get('mentions')
  for (const block of doc.get('blocks')) {
    if (block.kind !== 'BYLINE' || UNSIGNED.test(doc.text.slice(block.start, block.end))) continue
    const signer = mentions.find(
      (mention) => mention.form === 'NAME' && mention.kind === 'PERSON' && contains(block, mention),
    )
    // Reporters sign articles as well.
    if (signer && (doc.document.kind === 'READOUT' || signer.offices.length > 0)) return signer
  }
  return null
}
