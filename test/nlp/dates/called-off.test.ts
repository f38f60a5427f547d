/** The day on which something was called off, and the day for which it was planned. */
import { expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

/** Days of a text of 10 March 2026. */
function days(text: string): readonly string[] {
  return pipeline(makeDocument(text, { published: '2026-03-10' }))
    .get('relations')
    .map(({ type, polarity, date }) => `${type} ${polarity} ${date.edtf}`)
}

it.each([
  ['The summit with Boris Lund, planned for 20 March, was postponed by Peru.', 'REJECTED AFFIRMED 2026-03-10'],
  ['Anna Venn cancelled a meeting with Boris Lund scheduled for 20 March.', 'REJECTED AFFIRMED 2026-03-10'],
  ["Anna Venn cancelled Friday's meeting with Boris Lund.", 'REJECTED AFFIRMED 2026-03-10'],
  ['Anna Venn called off talks with Peru set for next week.', 'REJECTED AFFIRMED 2026-03-10'],
  ['Anna Venn postponed her visit to Peru to 20 March.', 'REJECTED AFFIRMED 2026-03-10'],
  ['Anna Venn on Monday postponed a visit to Peru that was planned for April.', 'REJECTED AFFIRMED 2026-03-09'],
  ['Anna Venn cancelled a visit to Peru in January.', 'REJECTED AFFIRMED 2026-01'],
  ['On 3 May 2024, Anna Venn cancelled a visit to Peru.', 'REJECTED AFFIRMED 2024-05-03'],
  ['The visit of Anna Venn to Peru on 20 March has been cancelled.', 'MET_WITH DENIED 2026-03-20'],
  ['The visit of Anna Venn to Peru on 3 March was cancelled.', 'MET_WITH DENIED 2026-03-03'],
])('%s', (text, expected) => {
  expect(days(text)).toEqual([expected])
})
