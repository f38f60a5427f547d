import { expect, it } from 'vitest'
import { documentId } from '../../src/document/document-id.ts'

const TEXT = 'Tanaka spoke with Berg.'

it('is the same for the same text from the same place, whatever id it came with', () => {
  const id = documentId({ url: 'https://a.example', sourceId: null, text: TEXT })
  expect(id).toMatch(/^doc-[0-9a-f]{16}$/)
  expect(documentId({ url: 'https://a.example', sourceId: '7', text: TEXT })).toBe(id)
})

it('differs by text, by place, and by the border between them', () => {
  const ids = [
    documentId({ url: null, sourceId: null, text: TEXT }),
    documentId({ url: null, sourceId: null, text: `${TEXT} ` }),
    documentId({ url: null, sourceId: '7', text: TEXT }),
    documentId({ url: 'https://a.example', sourceId: '7', text: TEXT }),
    documentId({ url: null, sourceId: 'T', text: TEXT.slice(1) }),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
