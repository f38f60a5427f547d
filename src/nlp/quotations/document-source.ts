/** The line by which an office says whose words a whole document is: "The following is attributable to Spokesperson X:". */
import type { TextBlock } from '../../document/article-cleaner.ts'
import type { Mention } from '../mention.ts'
import type { Attribution } from '../quotation.ts'

/** The line stands above the text, not in it. */
const LEADING_BLOCKS = 8

const LINES: readonly RegExp[] = [
  /\b(?:following|below|statement|readout|remarks?)\b[^.:]{0,60}?\b(?:is|are|was|can be|may be|be)\s+attribut(?:able|ed)\s+to\s+(?:the\s+)?(?<who>[\p{L}\p{N}][^:.\n]{0,99}?)\s*(?:[:.\n]|$)/iu,
  /\battribution\s+(?:is|for)\b[^.:\n]{0,40}?\b(?:from|to)\s+(?:the\s+)?(?<who>[\p{L}\p{N}][^:.\n]{0,99}?)\s*(?:[:.\n]|$)/iu,
]
const SPOKES_TITLE = /^.{0,60}?\bspokes(?:person|man|woman)\s+(?=\p{Lu})/iu

/** The attribution of the whole body that follows; null where the document has no such line. */
export function documentSource(
  text: string,
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
): Attribution | null {
  const bodyEnd = blocks.findLast(({ kind }) => kind === 'BODY')?.end ?? 0
  for (const block of blocks.slice(0, LEADING_BLOCKS)) {
    const head = text.slice(block.start, Math.min(block.end, block.start + 400))
    for (const line of LINES) {
      const match = line.exec(head)
      const who = match?.groups?.who
      if (match === null || who === undefined) continue
      const start = block.start + match.index
      const end = start + match[0].length
      if (end >= bodyEnd) return null
      const whoStart = start + match[0].lastIndexOf(who)
      const whoEnd = whoStart + who.length
      const mention = mentions.find(
        (one) => one.form === 'NAME' && one.start < whoEnd && one.end > whoStart && !one.modifier,
      )
      const name = mention?.kind === 'PERSON' ? mention.name : null
      return {
        start,
        end,
        who: (name ?? who).replace(SPOKES_TITLE, '').replace(/\s+/g, ' '),
        speaker: name === null ? null : (mention?.index ?? null),
        scope: { start: end, end: bodyEnd },
      }
    }
  }
  return null
}
