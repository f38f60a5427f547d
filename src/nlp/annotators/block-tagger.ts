/** Marks what of the text is headline, byline, body and boilerplate. */
import { findBlocks } from '../../document/article-cleaner.ts'
import type { Annotator } from '../annotator.ts'

export const blockTagger: Annotator = {
  name: 'block-tagger',
  requires: [],
  assigns: ['blocks'],
  annotate(doc) {
    doc.set('blocks', findBlocks(doc.text, doc.document.title))
  },
}
