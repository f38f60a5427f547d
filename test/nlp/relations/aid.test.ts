/** What is given, what is only announced, and what it is for. */
import { expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

function acts(text: string): readonly string[] {
  const doc = pipeline(makeDocument(text, { kind: 'READOUT' }))
  const { entities } = doc.get('coreference')
  const name = (entity: number | null): string => (entity === null ? '-' : (entities[entity]?.name ?? '?'))
  return doc
    .get('relations')
    .map(({ type, source, target, modality }) => `${type} ${name(source)} > ${name(target)} ${modality}`)
}

it.each([
  ['given', 'Peru sent medicines to Chile.', ['AIDED Peru > Chile ACTUAL']],
  ['to come', 'Peru will send medicines to Chile.', ['AIDED Peru > Chile PLANNED']],
  [
    'announced',
    'President Rojas announced that Peru would provide two million dollars to Chile and Togo.',
    ['PLEDGED Rojas > Chile ACTUAL', 'PLEDGED Rojas > Togo ACTUAL'],
  ],
  ['what it is for', 'Peru sent medicines to Chile to support Bolivia.', ['AIDED Peru > Chile ACTUAL']],
  ['support that is provided', 'Peru provided support to Chile.', ['AIDED Peru > Chile ACTUAL']],
  [
    'a standing partnership is none',
    'President Rojas reaffirmed the partnership between Peru and Chile.',
    ['STATED Rojas > - ACTUAL'],
  ],
])('aid: %s: %s', (_phenomenon, text, expected) => {
  expect(acts(text)).toEqual(expected)
})
