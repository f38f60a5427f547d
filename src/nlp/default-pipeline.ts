/** The pipeline that Demarche runs: which annotators, and why in this order. */
import { attributionTagger } from './annotators/attribution-tagger.ts'
import { blockTagger } from './annotators/block-tagger.ts'
import { clauseSplitter } from './annotators/clause-splitter.ts'
import { coreferenceResolver } from './annotators/coreference-resolver.ts'
import { dateTagger } from './annotators/date-tagger.ts'
import { mentionTagger } from './annotators/mention-tagger.ts'
import { quotationTagger } from './annotators/quotation-tagger.ts'
import { relationExtractor } from './annotators/relation-extractor.ts'
import { roleExtractor } from './annotators/role-extractor.ts'
import { tokenizer } from './annotators/tokenizer.ts'
import { createPipeline, type Pipeline } from './pipeline.ts'

export function createDefaultPipeline(): Pipeline {
  return createPipeline([
    blockTagger, // first: only what belongs to the article is read
    tokenizer, // sentences and words, the ground of all that follows
    dateTagger, // needs no actors, and the day of the document serves the linker as well
    mentionTagger, // who is named
    quotationTagger, // speakers are mentions
    coreferenceResolver, // "I" in a quotation is its speaker; before roles: an office may be stated of a short name
    roleExtractor, // who holds which office
    attributionTagger, // names its sources by their entities, and passes over quotations
    clauseSplitter, // arguments of verbs are mentions
    relationExtractor, // last: reads all of the above
  ])
}
