import { describe, expect, it } from 'vitest'
import { annotate } from '../../helpers/annotate.ts'

const bodies = (text: string): readonly string[] =>
  annotate(text)
    .get('coreference')
    .entities.filter(({ kind }) => kind === 'ORGANIZATION')
    .map(({ name }) => name)

describe('named-bodies: one institution under several names', () => {
  it.each([
    ['The Chilean parliament objected. The Parliament of Chile thanked Peru.', 1],
    ["Chile's parliament objected. The Chilean parliament thanked Peru.", 1],
    ["Chile's Supreme Court objected. The Supreme Court thanked Peru.", 1],
    ['The Chilean parliament objected. The Peruvian parliament thanked Oman.', 2],
    ['The Chilean parliament objected. The Chilean army thanked Oman.', 2],
    ["Chile's Supreme Court objected. Peru's Supreme Court thanked Oman.", 2],
  ])('%s', (text, count) => {
    expect(bodies(text)).toHaveLength(count)
  })
})

describe('named-bodies: a body by its noun alone', () => {
  it.each([
    ['Chilean police met Oman. The police thanked Peru.', 1],
    ['Chilean police met Oman. Police thanked Peru.', 1],
    ['Chilean police met Oman. The army thanked Peru.', 2],
  ])('%s', (text, count) => {
    expect(bodies(text)).toHaveLength(count)
  })
})
