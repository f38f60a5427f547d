import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ANY_QUESTION,
  CLAIMS,
  filterOf,
  ORDERS,
  type Question,
  questionPath,
  readQuestion,
  UNDATED,
  undatedOf,
} from '../../src/explorer/ask/question.ts'
import { questionWords } from '../../src/explorer/ask/question-words.ts'

const queryOf = (path: string): Record<string, string> =>
  Object.fromEntries(new URL(path, 'http://127.0.0.1').searchParams)

describe('the question in the address', () => {
  it('comes back from its address, whatever was asked', () => {
    const text = fc.string({ unit: 'grapheme' })
    const questions: fc.Arbitrary<Question> = fc.record({
      who: text,
      with: text,
      when: text,
      undated: fc.constantFrom(...UNDATED),
      acts: fc.constantFrom('contacts', 'all', 'MET_WITH', 'SIGNED_WITH'),
      claims: fc.constantFrom(...CLAIMS),
      unsure: fc.boolean(),
      order: fc.constantFrom(...ORDERS),
    })
    fc.assert(
      fc.property(questions, (question) => {
        expect(readQuestion(queryOf(questionPath(question)))).toEqual(question)
      }),
    )
  })

  it('is short where all is as usual', () => {
    expect(questionPath(ANY_QUESTION)).toBe('/')
    expect(questionPath({ ...ANY_QUESTION, who: 'country:KEN', unsure: true })).toBe('/?who=country%3AKEN&unsure=yes')
  })

  it('takes what it does not know for not given', () => {
    expect(readQuestion({ acts: 'DANCED_WITH', claims: 'x', order: 'RANDOM', other: '1' })).toEqual(ANY_QUESTION)
  })
})

describe('the filter of a question', () => {
  const CONTACTS = ['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH']

  it.each<[string, Partial<Question>, object]>([
    ['contacts of anybody', {}, { types: CONTACTS, polarity: null, modality: ['ACTUAL', 'PLANNED'] }],
    [
      'an id and a name',
      { who: 'country:KEN', with: 'Ingrid Solvang', claims: 'happened' },
      {
        actor: { id: 'country:KEN' },
        with: { name: 'Ingrid Solvang' },
        types: CONTACTS,
        polarity: 'AFFIRMED',
        modality: ['ACTUAL'],
      },
    ],
    [
      'the other side alone',
      { with: 'Norway', acts: 'all', claims: 'denied' },
      { actor: { name: 'Norway' }, polarity: 'DENIED', modality: ['ACTUAL', 'PLANNED'] },
    ],
    [
      'a month, one kind of act, unsure ones too',
      { when: 'March 2026', acts: 'URGED', claims: 'planned', unsure: true },
      {
        from: '2026-03-01',
        to: '2026-03-31',
        types: ['URGED'],
        polarity: null,
        modality: ['PLANNED'],
        minConfidence: 0,
      },
    ],
  ])('%s', (_, question, filter) => {
    expect(filterOf({ ...ANY_QUESTION, ...question })).toEqual(filter)
  })

  it.each<[string, Partial<Question>, object | null]>([
    ['nothing without a time', { undated: 'only', who: 'Norway' }, null],
    ['what a time leaves out', { when: '2026-03', who: 'Norway' }, { actor: { name: 'Norway' } }],
    ['the same where it is shown too', { when: '2026-03', undated: 'too', acts: 'URGED' }, { types: ['URGED'] }],
    ['nothing more where it is shown alone', { when: '2026-03', undated: 'only' }, null],
  ])('counts %s', (_, question, asked) => {
    const rest = { types: CONTACTS, polarity: null, modality: ['ACTUAL', 'PLANNED'] }
    expect(undatedOf(filterOf({ ...ANY_QUESTION, ...question })!)).toEqual(
      asked && { ...rest, ...asked, datePrecision: ['YEARLESS', 'NONE'] },
    )
  })

  it('shows what a time leaves out too, or alone', () => {
    const asked = (undated: Question['undated']) => filterOf({ ...ANY_QUESTION, acts: 'all', when: '2026-03', undated })
    const march = { from: '2026-03-01', to: '2026-03-31' }
    const rest = { polarity: null, modality: ['ACTUAL', 'PLANNED'] }
    expect(asked('out')).toEqual({ ...rest, ...march })
    expect(asked('too')).toEqual({ ...rest, ...march, includeUndated: true })
    expect(asked('only')).toEqual({ ...rest, datePrecision: ['YEARLESS', 'NONE'] })
  })

  it.each<[Partial<Question>, string]>([
    [{}, 'Contacts of anybody; done, denied or planned; latest first'],
    [
      { who: 'country:KEN', with: 'Norwey', when: 'March 2026', undated: 'too', claims: 'denied' },
      'Contacts of Kenya and Norwey, March 2026, and without a date or a year; only what is denied; latest first',
    ],
    [
      { who: 'country:KEN', when: '2026', undated: 'only', acts: 'MET_WITH', unsure: true, order: 'DATE_OLDEST' },
      'Acts of the kind “met” of Kenya, without a date or a year; done, denied or planned; unsure findings too; earliest first',
    ],
  ])('is told in words: %j', (question, words) => {
    const kenya = { id: 'country:KEN', kind: 'COUNTRY' as const, name: 'Kenya', country: 'KEN' }
    expect(questionWords({ ...ANY_QUESTION, ...question }, { one: question.who ? kenya : null, other: null })).toBe(
      words,
    )
  })

  it('is none where the time cannot be read', () => {
    expect(filterOf({ ...ANY_QUESTION, when: 'soon' })).toBeNull()
  })
})
