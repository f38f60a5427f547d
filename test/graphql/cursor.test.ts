import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QueryError } from '../../src/errors.ts'
import { actorCursor, documentCursors, statementCursors } from '../../src/graphql/cursor.ts'

const opaque = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const badCursor = expect.objectContaining({ name: 'QueryError', code: 'BAD_CURSOR' })

const { DATE_NEWEST: statementCursor, DATE_OLDEST: oldestCursor, LEAST_SURE: unsureCursor } = statementCursors

describe('cursors', () => {
  it.each([
    ['statement', statementCursor, { dateEarliest: '1962-10-26', id: 'st-1' }],
    ['statement without a date', statementCursor, { dateEarliest: null, id: 'st-1' }],
    ['actor', actorCursor, { name: 'u thant', id: 'person:u-thant' }],
    ['statement, oldest first', oldestCursor, { dateEarliest: '1962-10-26', id: 'st-1' }],
    ['statement, least sure first', unsureCursor, { dateEarliest: null, confidence: 0.1 + 0.2, id: 'st-1' }],
    ['document', documentCursors.DATE_NEWEST, { publishedAt: '1962-10-28', id: 'doc-1' }],
    ['document, oldest first', documentCursors.DATE_OLDEST, { publishedAt: null, id: 'doc-1' }],
  ])('come back as they went: %s', (_name, codec, position) => {
    const { encode, decode } = codec as { encode(p: unknown): string; decode(c: string): unknown }
    expect(decode(encode(position))).toEqual(position)
  })

  it('are words of a URL', () => {
    expect(actorCursor.encode({ name: 'ÿþ?>', id: 'person:x' })).toMatch(/^[\w-]+$/)
  })

  const actor = actorCursor.encode({ name: 'u thant', id: 'person:u-thant' })
  it.each([
    ['empty', ''],
    ['no base64', '%%%'],
    ['no JSON', opaque('x').slice(2)],
    ['no list', opaque({ kind: 'statement' })],
    ['too short', opaque(['statement', null])],
    ['too long', opaque(['statement', null, 'st-1', 1])],
    ['of another list', actor],
    ['of the same list in another order', oldestCursor.encode({ dateEarliest: null, id: 'st-1' })],
    ['of another list in that order', documentCursors.DATE_OLDEST.encode({ publishedAt: null, id: 'st-1' })],
    ['of the least sure', unsureCursor.encode({ dateEarliest: null, confidence: 0.5, id: 'st-1' })],
    ['of no list', opaque(['path', null, 'st-1'])],
    ['an id that is no text', opaque(['statement', null, 7])],
    ['a day that does not exist', opaque(['statement', '1962-02-30', 'st-1'])],
    ['a day that is no text', opaque(['statement', 1962, 'st-1'])],
    ['padding behind it', `${opaque(['statement', null, 'st-1'])}=`],
    ['other base64', `${opaque(['statement', null, 'st-1'])}!`],
  ])('refuse what they did not give: %s', (_name, cursor) => {
    expect(() => statementCursor.decode(cursor)).toThrow(badCursor)
  })

  it('decode or refuse any text, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          try {
            expect(actorCursor.encode(actorCursor.decode(text))).toBe(text)
          } catch (error) {
            expect(error).toBeInstanceOf(QueryError)
          }
        },
      ),
    )
  })
})
