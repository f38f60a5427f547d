/** Lists of words written as one string. */
import { describe, expect, it } from 'vitest'
import { words } from '../../../src/nlp/lexicon/word-list.ts'

describe('words', () => {
  it.each([
    ['pull out, pull back', ['pull out', 'pull back']],
    ['cave\n in, yield', ['cave in', 'yield']],
    ['one,', ['one']],
    ['', []],
  ])('%j', (list, expected) => {
    expect(words(list)).toEqual(expected)
  })
})
