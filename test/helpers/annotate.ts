/** Runs annotators of the lower half of the pipeline on a text, for tests of what they write. */
import { coreferenceResolver } from '../../src/nlp/annotators/coreference-resolver.ts'
import { mentionTagger } from '../../src/nlp/annotators/mention-tagger.ts'
import { quotationTagger } from '../../src/nlp/annotators/quotation-tagger.ts'
import { roleExtractor } from '../../src/nlp/annotators/role-extractor.ts'
import { tokenizer } from '../../src/nlp/annotators/tokenizer.ts'
import { createDoc, type Doc } from '../../src/nlp/doc.ts'
import { type MakeDocOptions, makeDocument } from './make-doc.ts'

/** The text as blocks (cut at blank lines, all BODY but for the kinds given), sentences, tokens, mentions, coreference and roles. */
export function annotate(text: string, options: MakeDocOptions & { publisher?: string } = {}): Doc {
  const doc = createDoc({ ...makeDocument(text, options), publisher: options.publisher ?? null })
  doc.set(
    'blocks',
    [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map((match, index) => ({
      kind: options.blocks?.[index] ?? 'BODY',
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  for (const annotator of [tokenizer, mentionTagger, quotationTagger, coreferenceResolver, roleExtractor])
    annotator.annotate(doc)
  return doc
}
