import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/document/decode.ts'
import { DocumentError } from '../../src/errors.ts'

const PLACE = { path: 'note.txt' }

function failure(bytes: Uint8Array, line: number | null = null): DocumentError {
  try {
    decodeText(bytes, { ...PLACE, line })
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('was decoded')
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Çavuşoğlu')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffÇavuşoğlu')],
    ['UTF-16, little end first', Buffer.from('\ufeffÇavuşoğlu', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffÇavuşoğlu', 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes, PLACE)).toBe('Çavuşoğlu')
  })

  it('names byte and line of what is no UTF-8', () => {
    const error = failure(
      Buffer.concat([Buffer.from('Oslo\nKøb'), Buffer.from([0xe9, 0x20]), Buffer.from('x'.repeat(5000))]),
    )
    expect(error.code).toBe('DOCUMENT_ENCODING')
    expect(error.message).toBe('note.txt: not valid UTF-8 at byte 9, line 2: save it as UTF-8')
  })

  it('names the line of the file where there is one, and an end inside a character', () => {
    const error = failure(Buffer.from([0x4f, 0xc3]), 7)
    expect(error.message).toBe('note.txt, line 7: not valid UTF-8 at byte 1: save it as UTF-8')
  })

  it.each([
    ['a NUL byte', Buffer.from('abc\0def')],
    ['control characters', Buffer.from([1, 2, 3, 4, 0x41, 0x42])],
    ['a PDF', Buffer.from('%PDF-1.7 all letters')],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ])('refuses %s', (_, bytes) => {
    expect(failure(bytes).code).toBe('DOCUMENT_BINARY')
  })

  it('refuses half a character in UTF-16', () => {
    expect(failure(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])).code).toBe('DOCUMENT_ENCODING')
  })

  it('gives text or throws a DocumentError for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeText(bytes, PLACE)).toBeTypeOf('string')
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError)
        }
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => decodeText(Buffer.from(`Oslo ${text}`), PLACE) === `Oslo ${text}`,
      ),
    )
  })
})
