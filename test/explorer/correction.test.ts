import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Correctable, correctionOf, draftOf, readDate } from '../../src/explorer/review/correction.ts'
import { wordsAround } from '../../src/explorer/review/words-around.ts'
import { actDate } from '../../src/model/edtf.ts'

describe('the date of a correction', () => {
  it.each<[string, string | null]>([
    ['', null],
    ['  ', null],
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    [' 2026-03-10 ', '2026-03-10'],
    ['10 March 2026', '2026-03-10'],
    ['March 10, 2026', '2026-03-10'],
    ['March 2026', '2026-03'],
    ['2026-03~', '2026-03~'],
    ['XXXX-03-10', 'XXXX-03-10'],
    ['2026-03-01/2026-03-04', '2026-03-01/2026-03-04'],
    ['1 March 2026 to 4 March 2026', '2026-03-01/2026-03-04'],
    ['2026-03-01 to 2026-03-01', '2026-03-01'],
  ])('reads %j', (text, edtf) => {
    expect(readDate(text)).toBe(edtf)
  })

  it.each(['soon', '2026-02-30', '2026-13', '10 March', '2027 to 2026', '2026 to XXXX-03-10', '2026 to', '1/2/3'])(
    'does not read %j',
    (text) => {
      expect(readDate(text)).toBeUndefined()
    },
  )

  it('is one that Demarche keeps, or none, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX]{4}(-\d\d){0,2}~?$/)), (text) => {
        const date = readDate(text)
        if (date !== undefined) expect(actDate(date).edtf).toBe(date)
      }),
    )
  })
})

describe('a correction', () => {
  const STATEMENT: Correctable = {
    date: '2026-03-10',
    source: { id: 'person:one', kind: 'PERSON', name: 'One', country: null },
    target: { id: 'person:other', kind: 'PERSON', name: 'Other', country: null },
  }
  const read = draftOf(STATEMENT)

  it.each<[string, Partial<typeof read>, object]>([
    ['another date', { date: '11 March 2026' }, { date: '2026-03-11' }],
    ['no date', { date: '' }, { date: null }],
    ['an actor that was chosen', { target: 'country:KEN' }, { target: { id: 'country:KEN' } }],
    [
      'a name that was written, and a date',
      { source: 'Kenya', date: '2026' },
      { date: '2026', source: { name: 'Kenya' } },
    ],
  ])('sends what differs and nothing else: %s', (_, change, correction) => {
    expect(correctionOf({ ...read, ...change }, STATEMENT)).toEqual({ correction })
  })

  it.each<[string, Partial<typeof read>, string | null]>([
    ['nothing', {}, null],
    ['the same date in other words', { date: '10 March 2026' }, null],
    ['a date that is none', { date: 'last week' }, 'date'],
    ['nobody who acts', { source: '' }, 'source'],
    ['nobody whom it reached', { target: '' }, 'target'],
  ])('says what is wrong: %s', (_, change, field) => {
    expect(correctionOf({ ...read, ...change }, STATEMENT)).toMatchObject({ field, problem: expect.any(String) })
  })
})

describe('the words around a place', () => {
  const around = (text: string, words: string, reach?: number) =>
    wordsAround(text, text.indexOf(words), text.indexOf(words) + words.length, reach)

  it('are those of its paragraph', () => {
    expect(around('A title\n\nShe left. He met her\nin Oslo.\n \nNobody spoke.', 'He met her')).toEqual({
      before: 'She left. ',
      after: '\nin Oslo.',
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('are cut between words where the paragraph is long', () => {
    expect(around('one two three four five six seven', 'four', 9)).toEqual({
      before: 'three ',
      after: ' five',
      cutBefore: true,
      cutAfter: true,
    })
  })

  it('stand around the place as they stand in the text, whatever that is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u{1f33e}', '.') })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), (whole, one, other, reach) => {
        const [start, end] = [one % (whole.length + 1), other % (whole.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ]
        const { before, after, cutBefore, cutAfter } = wordsAround(whole, start, end, reach)
        expect(whole.slice(0, start).endsWith(before)).toBe(true)
        expect(whole.slice(end).startsWith(after)).toBe(true)
        expect(before.length <= reach && after.length <= reach).toBe(true)
        if (!cutBefore && !whole.includes('\n')) expect(before.trim()).toBe(whole.slice(0, start).trim())
        if (!cutAfter && !whole.includes('\n')) expect(after.trim()).toBe(whole.slice(end).trim())
      }),
    )
  })
})
