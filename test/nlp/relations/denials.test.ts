/** What did not happen: who says so, and the words that say so. */
import { describe, expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

interface Read {
  readonly act: string
  readonly says: string | null
  readonly day: string | null
  readonly words: string
}

/** The contacts and attacks of a text of 10 March 2026. */
function read(text: string): readonly Read[] {
  const doc = pipeline(makeDocument(text, { published: '2026-03-10' }))
  const { entities } = doc.get('coreference')
  return doc.get('relations').map(({ type, source, target, polarity, modality, attribution, date, start, end }) => ({
    act: [type, entities[source]?.name, '>', target === null ? '-' : entities[target]?.name, polarity, modality].join(
      ' ',
    ),
    says: attribution,
    day: date.edtf,
    words: text.slice(start, end),
  }))
}

const NO_MEETING = 'MET_WITH Anna Venn > Boris Lund DENIED ACTUAL'
const NO_TALKS = 'SPOKE_TO Peru > Chile DENIED ACTUAL'

describe('what is denied is what the denier says, of no day that the denial gives', () => {
  it.each([
    ['The ministry has denied that Anna Venn met Boris Lund.', NO_MEETING, 'ministry'],
    ['The Peruvian embassy denied on Monday that Anna Venn had met Boris Lund.', NO_MEETING, 'Peruvian embassy'],
    ['The ministry denied rumours that Anna Venn had met Boris Lund.', NO_MEETING, 'ministry'],
    ['The ministry dismissed media reports that Anna Venn had met Boris Lund.', NO_MEETING, 'ministry'],
    ['The ministry refuted claims that Anna Venn had met Boris Lund.', NO_MEETING, 'ministry'],
    ['The embassy denied reports of secret talks between Peru and Chile.', NO_TALKS, 'embassy'],
    ['The embassy denied rumours that Peru attacked Chile.', 'ATTACKED Peru > Chile DENIED ACTUAL', 'embassy'],
    ['Anna Venn denied that she had met Boris Lund.', NO_MEETING, null],
    ['Anna Venn denied having met Boris Lund.', NO_MEETING, null],
    ['Anna Venn denied a secret meeting with Boris Lund.', NO_MEETING, null],
    ['Peru denied any contact with Chile.', NO_TALKS, null],
  ])('%s', (text, act, says) => {
    const told = read(text).filter((each) => !each.act.startsWith('REJECTED'))
    expect(told).toEqual([{ act, says, day: null, words: text.slice(0, -1) }])
  })
})

describe('the denial itself', () => {
  it.each([
    ['is the same act', 'Anna Venn denied that she had met Boris Lund.', []],
    ['is the same act, told by a noun', 'Anna Venn denied a meeting with Boris Lund.', []],
    [
      'is an act of its own where somebody claims it',
      'Peru denied the claim that it had attacked Chile.',
      ['REJECTED Peru > - AFFIRMED ACTUAL'],
    ],
  ])('%s', (_how, text, acts) => {
    const rejected = read(text).filter(({ act }) => act.startsWith('REJECTED'))
    expect(rejected.map(({ act }) => act)).toEqual(acts)
  })
})

describe('"no" before the noun of the act', () => {
  it.each([
    ['Peru held no talks with Chile.', NO_TALKS],
    ['Peru has had no contact with Chile.', NO_TALKS],
    ['There was no meeting between Anna Venn and Boris Lund.', NO_MEETING],
    ['No minister met Boris Lund.', 'MET_WITH minister > Boris Lund DENIED ACTUAL'],
  ])('%s', (text, act) => {
    expect(read(text)).toMatchObject([{ act }])
  })
})

it('denies for each of those whom "neither" names', () => {
  expect(read('Neither Peru nor Chile attacked Togo.').map(({ act }) => act)).toEqual([
    'ATTACKED Peru > Togo DENIED ACTUAL',
    'ATTACKED Chile > Togo DENIED ACTUAL',
  ])
  expect(read('Peru attacked neither Chile nor Togo.').map(({ act }) => act)).toEqual([
    'ATTACKED Peru > Chile DENIED ACTUAL',
    'ATTACKED Peru > Togo DENIED ACTUAL',
  ])
})

describe('no denial of the act', () => {
  it.each([
    ['left open', 'Peru did not deny that Anna Venn met Boris Lund.'],
    ['neither', 'Peru neither confirmed nor denied that Anna Venn met Boris Lund.'],
    ['a prison', 'Peru denied Anna Venn access to the prison.'],
    ['a proposal', 'Peru rejected a proposal that Anna Venn meet Boris Lund.'],
    ['what the text itself tells', 'Peru denied reports of a storm, and Anna Venn met Boris Lund.'],
    ['what somebody else does', 'The court denied that request on Monday, and Anna Venn met Boris Lund.'],
    ['no fewer', 'No fewer than ten ministers met Boris Lund.'],
    ['at least so many', 'Anna Venn met no fewer than two ministers of Peru and Boris Lund.'],
  ])('%s', (_why, text) => {
    expect(read(text).filter(({ act }) => /^(?:MET_WITH|SPOKE_TO) .* DENIED/.test(act))).toEqual([])
  })
})
