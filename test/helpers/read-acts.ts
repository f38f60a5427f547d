/** The acts of a text in one line each, as the real pipeline reads them. */
import { createDefaultPipeline } from '../../src/nlp/default-pipeline.ts'
import { type MakeDocOptions, makeDocument } from './make-doc.ts'

const pipeline = createDefaultPipeline()

/** `TYPE source > target`, "-" for no target, with polarity and modality where they are not the plain ones. */
export function readActs(text: string, options: MakeDocOptions = {}): readonly string[] {
  const doc = pipeline(makeDocument(text, options))
  const entities = [...doc.get('coreference').entities, ...doc.get('affected')]
  return doc.get('relations').map((relation) => {
    const target = relation.target === null ? '-' : (entities[relation.target]?.name ?? '?')
    const marks = [relation.polarity, relation.modality].filter((mark) => mark !== 'AFFIRMED' && mark !== 'ACTUAL')
    return [relation.type, entities[relation.source]?.name, '>', target, ...marks].join(' ')
  })
}
