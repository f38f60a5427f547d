import { describe, expect, it } from 'vitest'
import { documentKind } from '../../src/document/document-kind.ts'

const PLAIN = 'Tanaka spoke with Berg on Friday.'

describe('documentKind', () => {
  it.each([
    ['Readout of Minister Tanaka’s Call with Minister Berg', null, PLAIN],
    ['Statement by Press Secretary Ida Holm on the Talks', null, PLAIN],
    ['Joint Statement of Japan and Norway', null, PLAIN],
    ['Press Gaggle by Ida Holm', null, PLAIN],
    [null, 'Ministry of Foreign Affairs of Norway', PLAIN],
    [null, 'The White House', PLAIN],
    [null, 'US Department of State', PLAIN],
    [null, 'mfa.gov', PLAIN],
    [null, null, `Office of the Spokesperson\n\n${PLAIN}`],
    [null, null, `The below is attributable to Spokesperson Jon Vik:\n\n${PLAIN}`],
    [null, null, `For Immediate Release\n\n${PLAIN}`],
    ['Minister Tanaka’s Call', null, `Readout of a call\n\n${PLAIN}`],
  ])('READOUT: %s, %s', (title, publisher, text) => {
    expect(documentKind({ title, publisher, text })).toBe('READOUT')
  })

  it.each([
    [null, null, PLAIN],
    ['Tanaka calls Berg', 'The Oslo Courier', PLAIN],
    ['Berg meets Tanaka', 'Reuters', PLAIN],
    ['Talks in Oslo', 'Wikinews', `Friday, May 3, 2019\n\n${PLAIN} The Office of the Spokesperson gave no readout.`],
  ])('ARTICLE: %s, %s', (title, publisher, text) => {
    expect(documentKind({ title, publisher, text })).toBe('ARTICLE')
  })
})
