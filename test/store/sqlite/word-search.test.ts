/** What somebody types is words to the index, never syntax. */
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordQuery } from '../../../src/store/sqlite/word-search.ts'

describe('wordQuery', () => {
  it.each([
    ['Łukasz brz', true, '"lukasz" AND "brz"*'],
    ['a OR b', false, '"a" AND "or" AND "b"'],
    ['"quoted" NEAR(x)', false, '"quoted" AND "near" AND "x"'],
    ['title:x*', true, '"title" AND "x"*'],
  ])('%s', (search, prefix, query) => {
    expect(wordQuery(search, prefix)).toBe(query)
  })

  it.each(['', '  ', '*', '"', '-()'])('%j has no word', (search) => {
    expect(wordQuery(search, true)).toBeNull()
  })

  it('is well formed whatever is typed', () => {
    using database = new DatabaseSync(':memory:')
    database.exec("CREATE VIRTUAL TABLE t USING fts5 (words, content='', tokenize='unicode61')")
    const match = database.prepare('SELECT rowid FROM t WHERE words MATCH ?')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (search, prefix) => {
        const query = wordQuery(search, prefix)
        if (query !== null) expect(match.all(query)).toEqual([])
      }),
    )
  })
})
