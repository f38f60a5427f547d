import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateTagger } from '../../../src/nlp/annotators/date-tagger.ts'
import type { DateLayer } from '../../../src/nlp/date-phrase.ts'
import { type MakeDocOptions, makeDoc } from '../../helpers/make-doc.ts'
import { recordedDoc } from '../../helpers/recorded-doc.ts'

function tag(text: string, options: MakeDocOptions = {}): DateLayer {
  const doc = makeDoc(text, options)
  dateTagger.annotate(doc)
  return doc.get('dates')
}

// 2025-05-14 is a Wednesday.
const PUBLISHED = '2025-05-14'

/** Sentence, phrase, done, planned (where they differ). */
const PHRASES: readonly [string, string, string | null, (string | null)?][] = [
  // The calendar, with and without a year.
  ['They met in Vienna on May 10, 2024.', 'on May 10, 2024', '2024-05-10'],
  ['They met on 10 May 2024 in Vienna.', 'on 10 May 2024', '2024-05-10'],
  ['They met on the 10th of May 2024.', 'on the 10th of May 2024', '2024-05-10'],
  ['They met on 2024-05-10 in Vienna.', 'on 2024-05-10', '2024-05-10'],
  ['The envoy called on Jan. 4, 2024 and left.', 'on Jan. 4, 2024', '2024-01-04'],
  ['They met on May 10.', 'on May 10', '2025-05-10', '2026-05-10'],
  ['They meet on May 20.', 'on May 20', '2024-05-20', '2025-05-20'],
  ['They met on Sept. 9th.', 'on Sept. 9th', '2024-09-09', '2025-09-09'],
  ['On Tuesday, May 20, they will meet.', 'On Tuesday, May 20', '2025-05-20'],
  ['They met on Monday 12 May.', 'on Monday 12 May', '2025-05-12'],
  ['They met on the 10th, he said.', 'on the 10th', '2025-05-10', '2025-06-10'],
  ['They met on the 31st.', 'on the 31st', '2025-03-31', '2025-05-31'],
  ['They met on February 29.', 'on February 29', '2024-02-29', '2028-02-29'],
  ['They met in May 2024.', 'in May 2024', '2024-05'],
  ['They met in December.', 'in December', '2024-12', '2025-12'],
  ['They met in May.', 'in May', '2025-05'],
  ['They met last May.', 'last May', '2024-05'],
  ['They will meet in early July.', 'in early July', '2024-07', '2025-07'],
  ['They met in 2019.', 'in 2019', '2019'],
  ['They met in mid-2019.', 'in mid-2019', '2019'],
  ['They met in late 2019 and talked.', 'in late 2019', '2019'],
  // Weekdays.
  ['They met on Friday.', 'on Friday', '2025-05-09', '2025-05-16'],
  ['They met on Wednesday.', 'on Wednesday', '2025-05-14', '2025-05-21'],
  ['The two spoke Friday evening by phone.', 'Friday evening', '2025-05-09', '2025-05-16'],
  ['They spoke on Monday night.', 'on Monday night', '2025-05-12', '2025-05-19'],
  ['They spoke last Friday.', 'last Friday', '2025-05-09'],
  ['They spoke last Wednesday.', 'last Wednesday', '2025-05-07'],
  ['They will speak next Monday.', 'next Monday', '2025-05-19'],
  ['They spoke on Friday last week.', 'on Friday last week', '2025-05-09'],
  ['They spoke on Monday of last week.', 'on Monday of last week', '2025-05-05'],
  ['Later on Sunday, he flew home.', 'on Sunday', '2025-05-11', '2025-05-18'],
  // Relative to the document's day.
  ['They met today in Vienna.', 'today', '2025-05-14'],
  ['They met yesterday.', 'yesterday', '2025-05-13'],
  ['They meet tomorrow.', 'tomorrow', '2025-05-15'],
  ['The president speaks tonight.', 'tonight', '2025-05-14'],
  ['They met last night.', 'last night', '2025-05-13'],
  ['They met this morning.', 'this morning', '2025-05-14'],
  ['They met earlier today.', 'today', '2025-05-14'],
  ['They met two days ago.', 'two days ago', '2025-05-12'],
  ['They met 10 days ago.', '10 days ago', '2025-05-04'],
  ['They met last week.', 'last week', '2025-05-05/2025-05-11'],
  ['They met this week.', 'this week', '2025-05-12/2025-05-14', '2025-05-14/2025-05-18'],
  ['They meet next week.', 'next week', '2025-05-19/2025-05-25'],
  ['They met two weeks ago.', 'two weeks ago', '2025-04-28/2025-05-04'],
  ['They met last month.', 'last month', '2025-04'],
  ['They met earlier this month.', 'this month', '2025-05'],
  ['They met three months ago.', 'three months ago', '2025-02'],
  ['They met last year.', 'last year', '2024'],
  ['They met over the weekend.', 'over the weekend', '2025-05-10/2025-05-11', '2025-05-17/2025-05-18'],
  ['They met last weekend.', 'last weekend', '2025-05-10/2025-05-11'],
  // Ranges.
  ['They met from June 27-29, 2021.', 'from June 27-29, 2021', '2021-06-27/2021-06-29'],
  ['They met June 27–29 in Doha.', 'June 27–29', '2024-06-27/2024-06-29', '2025-06-27/2025-06-29'],
  ['They met on April 29 and 30.', 'on April 29 and 30', '2025-04-29/2025-04-30', '2026-04-29/2026-04-30'],
  ['They met from 20 to 22 December 2002.', 'from 20 to 22 December 2002', '2002-12-20/2002-12-22'],
  ['The talks of 30 September - 1 October 2021 failed.', '30 September - 1 October 2021', '2021-09-30/2021-10-01'],
  ['They met December 30 to January 2, 2022.', 'December 30 to January 2, 2022', '2021-12-30/2022-01-02'],
  ['She will travel June 25-July 2.', 'June 25-July 2', '2024-06-25/2024-07-02', '2025-06-25/2025-07-02'],
  ['She is travelling May 12-16.', 'May 12-16', '2025-05-12/2025-05-16'],
  ['They met between May 3 and May 5.', 'between May 3 and May 5', '2025-05-03/2025-05-05', '2026-05-03/2026-05-05'],
  ['They met between 2015 and 2018.', 'between 2015 and 2018', '2015/2018'],
  ['They met this past December and January.', 'past December and January', '2024-12/2025-01'],
  ['They met on Monday and Tuesday.', 'on Monday and Tuesday', '2025-05-12/2025-05-13', '2025-05-19/2025-05-20'],
  ['They met on May 3 and 5 others joined.', 'on May 3', '2025-05-03', '2026-05-03'],
  // The year, the month and the day counted from where they are told.
  ['They met on December 22, last year.', 'on December 22, last year', '2024-12-22'],
  ['They met on 5 June last year.', 'on 5 June last year', '2024-06-05'],
  ['They will meet on 5 March next year.', 'on 5 March next year', '2026-03-05'],
  ['They met in May of last year.', 'in May of last year', '2024-05'],
  ['They met June 27-29 last year.', 'June 27-29 last year', '2024-06-27/2024-06-29'],
  ['They met at the end of April.', 'at the end of April', '2025-04', '2026-04'],
  ['They met in the first week of April 2024.', 'in the first week of April 2024', '2024-04'],
  ['They meet this coming Friday.', 'this coming Friday', '2025-05-16'],
  ['They met this past weekend.', 'this past weekend', '2025-05-10/2025-05-11'],
  // Another day than the document's, but which, nobody says.
  ['They met a few weeks ago.', 'a few weeks ago', null],
  ['They met a couple of days ago.', 'a couple of days ago', null],
  ['They met decades ago.', 'decades ago', null],
  ['They met recently.', 'recently', null],
  ['They met in recent weeks.', 'in recent weeks', null],
  ['They met twice over the past two years.', 'over the past two years', null],
]

/** Sentences in which no act is dated. */
const NOTHING = [
  'The minister may travel, and may 10 envoys follow?',
  'Protesters march 10 kilometres while delegates march on.',
  'Mr. May thanked Mrs. March and Ms. April.',
  'Members backed Security Council Resolution 2231 (2015) at COP-27.',
  'Both back the 2015 agreement, the 2018 deal and the 1967 borders.',
  'They upheld the April 19 agreement and the 27 September 2018 accord.',
  'They recalled the resolution of May 3 and the Treaty of 1648.',
  'The vote was 10-4, the second in 20 sessions, and 2,019 voted.',
  'They spent $2019, flew an F-16 and an A320, and drank 30 bottles.',
  'Talks have gone on since Friday and must end by May 20 or before Monday.',
  'Until the end of May and by the first week of June nothing changes.',
  'A recently built road and the earlier call were named.',
  'They met no earlier than planned.',
  'He wrote for the Sunday Times about Bloody Sunday and Good Friday.',
  'It was on the 10th anniversary, on the 5th floor.',
  'In 2000 villages prices rose, in 2010 dollars.',
  'The sun rose; the fall came in spring.',
  'They upheld the strong May 10 agreement.',
]

describe('date-tagger: phrases', () => {
  it.each(PHRASES)('%s', (sentence, text, done, planned = done) => {
    const { phrases } = tag(sentence, { published: PUBLISHED })
    expect(phrases.map((phrase) => [phrase.text, phrase.done.edtf, phrase.planned.edtf])).toEqual([
      [text, done, planned],
    ])
  })

  it.each(NOTHING)('finds nothing in: %s', (sentence) => {
    expect(tag(sentence, { published: PUBLISHED }).phrases.map(({ text }) => text)).toEqual([])
  })

  it.each([
    ["Saturday's attack was condemned.", 'Saturday', true],
    ['He condemned yesterday’s missile strike.', 'yesterday', true],
    ['She raised it at the May 10 meeting of ministers.', 'May 10', false],
    ['She welcomed the May 10 meeting of ministers.', 'May 10', true],
    ['In her May 10 meetings with officials she raised it.', 'May 10', false],
    ['He recalled the talks of May 10.', 'May 10', true],
    ['They welcomed the strong May 10 vote of the council.', 'May 10', true],
    ['She left the talks May 10 and returned.', 'May 10', false],
    ['As of yesterday, no troops had left.', 'yesterday', false],
    ["In Saturday's talks, they agreed.", 'Saturday', false],
  ])('%s: attributive', (sentence, text, attributive) => {
    const { phrases } = tag(sentence, { published: PUBLISHED })
    expect(phrases.map((phrase) => [phrase.text, phrase.attributive])).toEqual([[text, attributive]])
  })

  it('counts "the same day" and "two days later" from the day named before', () => {
    const { phrases } = tag('They met on May 3, 2024. The same day, they signed. Two days later she left.', {
      published: PUBLISHED,
    })
    expect(phrases.map(({ done }) => done.edtf)).toEqual(['2024-05-03', '2024-05-03', '2024-05-05'])
  })

  it('shares a year inside a sentence, but takes none from another sentence', () => {
    const years = (text: string): (string | null)[] => tag(text).phrases.map(({ done }) => done.edtf)
    expect(years('He visited Ankara on 4 April and Tashkent from 5-6 April 2016.')).toEqual([
      '2016-04-04',
      '2016-04-05/2016-04-06',
    ])
    expect(years('He visited Ankara on 4 April. A summit follows on 3 March 2026.')).toEqual([
      'XXXX-04-04',
      '2026-03-03',
    ])
  })

  it('shares no year across the clauses of a dated text', () => {
    const { phrases } = tag('On May 3, she recalled at length the promise that was made on May 1, 2019.', {
      published: PUBLISHED,
    })
    expect(phrases.map(({ done }) => done.edtf)).toEqual(['2025-05-03', '2019-05-01'])
  })

  it('keeps phrases whose day is unknown', () => {
    const { phrases, document } = tag('They met on Friday, in May, and on May 9-10; yesterday too.')
    expect(document).toEqual({
      date: { edtf: null, earliest: null, latest: null },
      anchor: 'NONE',
      span: null,
      place: null,
    })
    expect(phrases.map(({ text, done, anchor }) => [text, done.edtf, done.earliest, anchor])).toEqual([
      ['on Friday', null, null, 'NONE'],
      ['in May', null, null, 'NONE'],
      ['on May 9-10', 'XXXX-05-09/XXXX-05-10', null, 'TEXT'],
      ['yesterday', null, null, 'NONE'],
    ])
  })

  it('tells what each reading rests on', () => {
    const { phrases } = tag('They met on Friday, on May 2, and on March 1, 2020.', { published: PUBLISHED })
    expect(phrases.map(({ anchor }) => anchor)).toEqual(['PUBLISHED', 'PUBLISHED', 'TEXT'])
  })

  it('reads the layers that it declares, and no others', () => {
    const { doc, read } = recordedDoc(makeDoc('They met on Friday.'), ['dates'])
    dateTagger.annotate(doc)
    expect(read()).toEqual([...dateTagger.requires].sort())
  })

  it('leaves paragraphs that are no body alone', () => {
    const text = 'Posted on Friday\n\nThey met.\n\nRead more: the film opens on May 3, 2026.'
    expect(tag(text, { published: PUBLISHED, blocks: ['BYLINE', 'BODY', 'BOILERPLATE'] }).phrases).toEqual([])
  })
})

describe('date-tagger: the document’s day', () => {
  it.each<[string, string, string | null, string | null, string, string | null]>([
    ['dateline and publication', 'VALDORA, May 10 – Ministers met.', '2025-05-10', '2025-05-10', 'DATELINE', 'VALDORA'],
    ['over New Year', 'Port Selm, Dec. 31 – Ministers met.', '2025-01-01', '2024-12-31', 'DATELINE', 'Port Selm'],
    ['a day ahead', 'Port Selm, January 1 – Ministers met.', '2024-12-31', '2025-01-01', 'DATELINE', 'Port Selm'],
    ['no year at all', 'Port Selm, May 10 – They met. It was in 2019.', null, 'XXXX-05-10', 'DATELINE', 'Port Selm'],
    ['publication alone', 'Ministers met.', '2025-05-10', '2025-05-10', 'PUBLISHED', null],
    ['date line', 'For Immediate Release April 7, 2009\n\nThey met.', null, '2009-04-07', 'DATELINE', null],
    ['date line with weekday', 'Friday, January 4, 2019\n\nThey met.', '2019-01-05', '2019-01-04', 'DATELINE', null],
    ['nothing', 'Ministers met.', null, null, 'NONE', null],
  ])('%s', (_what, text, published, edtf, anchor, place) => {
    const { document } = tag(text, { published })
    expect([document.date.edtf, document.anchor, document.place]).toEqual([edtf, anchor, place])
  })

  it('does not read the dateline as a phrase, and reads "on Friday" from it', () => {
    const { phrases, document } = tag('Port Selm, May 10 – They spoke on Friday.', { published: '2025-05-12' })
    expect(phrases.map(({ text, done, anchor }) => [text, done.edtf, anchor])).toEqual([
      ['on Friday', '2025-05-09', 'DATELINE'],
    ])
    expect(document.span).toEqual({ start: 0, end: 'Port Selm, May 10 –'.length })
  })

  it('reads "today" from a day without a year, and leaves the weekday open', () => {
    const { phrases } = tag('Port Selm, May 10 – They spoke today, yesterday and on Friday.')
    expect(phrases.map(({ done }) => done.edtf)).toEqual(['XXXX-05-10', 'XXXX-05-09', null])
  })

  it('marks the phrase that the text opens with', () => {
    expect(tag('On March 10, the envoy called. He left on March 11.').lead?.text).toBe('On March 10')
    expect(tag('The envoy called. Since 2015 he has tried.').lead).toBeNull()
  })
})

const piece = fc.constantFrom(
  ..."May,March,10,2025,to,-,–,on,in,the,of,Friday,last,next,week,June 27-29,10th,and,’s,'s,today,days ago,two,\n\n,. ,—,A320,(2015)".split(
    ',',
  ),
)

describe('date-tagger: any text', () => {
  it('keeps phrases inside their sentence, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 8 }))),
        fc.constantFrom(null, '2024-02-29', '2025-01-01', '2025-12-31'),
        (pieces, published) => {
          const doc = makeDoc(pieces.join(' '), { published })
          dateTagger.annotate(doc)
          let last = 0
          for (const phrase of doc.get('dates').phrases) {
            const sentence = doc.get('sentences')[phrase.sentence]
            expect(phrase.start).toBeGreaterThanOrEqual(Math.max(last, sentence?.start ?? Number.NaN))
            expect(phrase.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN)
            expect(doc.text.slice(phrase.start, phrase.end)).toBe(phrase.text)
            expect(phrase.text.trim()).not.toBe('')
            last = phrase.end
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(['May 10 ', 'on June 27 to ', 'Friday ', '10 ', 'the 10th of ', '— ', "'s "])(
    'gets through 200 KB of %j, which time by the square of the length would not',
    (unit) => {
      const doc = makeDoc(unit.repeat(Math.ceil(200_000 / unit.length)), { published: PUBLISHED })
      dateTagger.annotate(doc)
      expect(doc.has('dates')).toBe(true)
    },
    60_000,
  )
})
