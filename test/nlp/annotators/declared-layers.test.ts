import { expect, it } from 'vitest'
import { blockTagger } from '../../../src/nlp/annotators/block-tagger.ts'
import { coreferenceResolver } from '../../../src/nlp/annotators/coreference-resolver.ts'
import { mentionTagger } from '../../../src/nlp/annotators/mention-tagger.ts'
import { roleExtractor } from '../../../src/nlp/annotators/role-extractor.ts'
import { tokenizer } from '../../../src/nlp/annotators/tokenizer.ts'
import { annotate } from '../../helpers/annotate.ts'
import { recordedDoc } from '../../helpers/recorded-doc.ts'

const FULL = annotate('Kenyan President Amos Kariuki met Peru. “He urged both sides to talk,” an official said.')

it.each([blockTagger, tokenizer, mentionTagger, coreferenceResolver, roleExtractor])(
  '$name reads the layers that it declares, and no others',
  (annotator) => {
    const { doc, read } = recordedDoc(FULL, annotator.assigns)
    annotator.annotate(doc)
    expect(read()).toEqual([...annotator.requires].sort())
    expect(annotator.assigns.every((layer) => doc.has(layer))).toBe(true)
  },
)
