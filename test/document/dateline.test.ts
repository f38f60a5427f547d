import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../src/document/article-cleaner.ts'
import { readDateLine, readDateline } from '../../src/document/dateline.ts'

function whole(text: string): TextBlock {
  return { kind: 'BODY', start: 0, end: text.length }
}

describe('readDateline', () => {
  // dateline, place, day, month, year, agency, the words of the date
  it.each([
    ['New Delhi, May 10 – ', 'New Delhi', 10, 5, null, null, 'May 10'],
    ['WASHINGTON, March 3, 2021 (Reuters) - ', 'WASHINGTON', 3, 3, 2021, 'Reuters', 'March 3, 2021'],
    ['GENEVA (AP) — ', 'GENEVA', null, null, null, 'AP', null],
    ['Geneva (AFP) – ', 'Geneva', null, null, null, 'AFP', null],
    ['BEIJING, 5 May -- ', 'BEIJING', 5, 5, null, null, '5 May'],
    ['BEIJING, Sept. 5 (Xinhua) -- ', 'BEIJING', 5, 9, null, 'Xinhua', 'Sept. 5'],
    ['KYIV, Ukraine — ', 'KYIV, Ukraine', null, null, null, null, null],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine', null, null, null, 'AP', null],
    ['Port of Spain, June 1st, 2020 — ', 'Port of Spain', 1, 6, 2020, null, 'June 1st, 2020'],
    ['DAR ES SALAAM, March 18, 2026 – ', 'DAR ES SALAAM', 18, 3, 2026, null, 'March 18, 2026'],
    ['WASHINGTON, D.C., March 3 — ', 'WASHINGTON, D.C.', 3, 3, null, null, 'March 3'],
    ['New Delhi [India], May 10 (ANI): ', 'New Delhi [India]', 10, 5, null, 'ANI', 'May 10'],
    ['MOSCOW, March 3. /TASS/. ', 'MOSCOW', 3, 3, null, 'TASS', 'March 3'],
    ['LONDON, Friday, May 3 — ', 'LONDON', 3, 5, null, null, 'May 3'],
    ['OSLO (May 3, 2021) – ', 'OSLO', 3, 5, 2021, null, 'May 3, 2021'],
    ['São Tomé, 12 de Abril', null, null, null, null, null, null],
  ])('%s', (dateline, place, day, month, year, agency, words) => {
    const text = `${dateline}“Both sides” must talk, Minister Berg said.`
    const found = readDateline(text, whole(text))
    if (place === null) {
      expect(found).toBeNull()
      return
    }
    expect(found).toMatchObject({ place, day, month, year, agency, start: 0, textStart: dateline.length })
    expect(text.slice(found?.start, found?.end)).toBe(dateline.trimEnd())
    expect(found?.dateStart === null ? null : text.slice(found?.dateStart, found?.dateEnd ?? 0)).toBe(words)
  })

  it('counts from the beginning of the text, not of the block', () => {
    const text = 'Talks in Oslo\n\nOSLO, May 3 – Minister Berg spoke.'
    const found = readDateline(text, { kind: 'BODY', start: 15, end: text.length })
    expect(text.slice(found?.dateStart ?? 0, found?.dateEnd ?? 0)).toBe('May 3')
    expect(text.slice(found?.textStart)).toBe('Minister Berg spoke.')
  })

  it.each([
    'Rubio, May 10 at the latest - a date that he named himself.',
    'Berg, May 10 – the day of the talks – and Tanaka agreed.',
    'On May 10 – The day of the talks – they agreed.',
    'From September 30 – October 2, Minister Berg will be in Oslo.',
    'NATO — The alliance met in Oslo.',
    'NATO – Japan talks opened in Oslo.',
    'USA–China talks opened in Oslo.',
    'SECRETARY BERG: We met on May 10.',
    'MR. SATO — Yes.',
    'Minister Berg — Tanaka’s host — spoke.',
    'Oslo – The capital of Norway hosted the talks.',
    'Ministers met in Oslo, May 10 – The talks went well.',
    'OSLO, May 32 – Minister Berg spoke.',
    'OSLO, February 30, 2021 – Minister Berg spoke.',
    'May 10 – Minister Berg spoke.',
    'Qualifications Panel (QEP): Once the candidate has passed.',
    'BREAKING — Minister Berg resigns.',
    '',
    '– ',
  ])('finds nothing in: %s', (text) => {
    expect(readDateline(text, whole(text))).toBeNull()
  })

  it('stays within the block for any text', () => {
    const piece = fc.constantFrom(
      'OSLO',
      ', ',
      'May 3',
      ' – ',
      '(AP)',
      'New Delhi',
      '2021',
      ' ',
      'The talks',
      '-',
      ':',
      '[',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const found = readDateline(any, whole(any))
        if (found === null) return
        expect(found.end).toBeLessThanOrEqual(found.textStart)
        expect(found.textStart).toBeLessThan(any.length)
        expect(any.startsWith(found.place)).toBe(true)
      }),
    )
  })
})

describe('readDateLine', () => {
  it.each([
    ['Friday, January 4, 2019', 4, 1, 2019, 'January 4, 2019'],
    ['For Immediate Release April 7, 2009', 7, 4, 2009, 'April 7, 2009'],
    ['FOR IMMEDIATE RELEASE: APRIL 7, 2009', 7, 4, 2009, 'APRIL 7, 2009'],
    ['10 May 2025', 10, 5, 2025, '10 May 2025'],
    ['May 10', 10, 5, null, 'May 10'],
    ['2025-05-10', 10, 5, 2025, '2025-05-10'],
    ['Published: 3rd June 2021 at 10:30', 3, 6, 2021, '3rd June 2021'],
    ['*May 3, 2021*', 3, 5, 2021, 'May 3, 2021'],
  ])('%s', (line, day, month, year, words) => {
    const text = `Talks\n${line}`
    const found = readDateLine(text, { kind: 'BYLINE', start: 6, end: text.length })
    expect(found).toMatchObject({ day, month, year })
    expect(text.slice(found?.dateStart, found?.dateEnd)).toBe(words)
  })

  it.each([
    'On Friday, January 4, 2019, they met.',
    'May 10 at the latest',
    'February 30, 2019',
    'Friday',
    'May 2019',
    '2025-13-10',
    'The talks of May 10',
    '',
  ])('finds nothing in: %s', (line) => {
    expect(readDateLine(line, whole(line))).toBeNull()
  })
})
