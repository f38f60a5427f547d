import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/document/article-cleaner.ts'
import { readDateline } from '../../src/document/dateline.ts'
import { readText } from '../../src/document/text-reader.ts'

// Texts that are no part of this project; a checkout without them skips these tests.
const SHARED = join(import.meta.dirname, '../../../shared')

interface Gold {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly statements: readonly { readonly evidence: string }[]
}

describe.each(['readouts-dev.jsonl', 'contacts-dev.jsonl'])('cleaning costs no content: %s', (name) => {
  const path = join(SHARED, 'eval', name)
  it.skipIf(!existsSync(path))('every evidence string lies within one BODY block (skipped without ../shared)', () => {
    const lost: string[] = []
    let count = 0
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
      const { id, title, text, statements } = JSON.parse(line) as Gold
      const bodies = findBlocks(text, title).filter(({ kind }) => kind === 'BODY')
      for (const { evidence } of statements) {
        count += 1
        const start = text.indexOf(evidence)
        const kept = bodies.some((block) => block.start <= start && block.end >= start + evidence.length)
        if (!kept) lost.push(`${id}: ${evidence}`)
      }
    }
    expect(lost).toEqual([])
    expect(count).toBeGreaterThan(100)
  })
})

describe('the article of the seeds', () => {
  const folder = join(SHARED, 'seeds')
  it.skipIf(!existsSync(folder))(
    'has seven paragraphs below a headline, then tags and six teasers (skipped without ../shared)',
    () => {
      const file = readdirSync(folder).find((name) => name.endsWith('.txt')) ?? ''
      const { text, title } = readText(readFileSync(join(folder, file), 'utf8'))
      const blocks = findBlocks(text, title)
      expect(blocks.map(({ kind }) => kind)).toEqual([
        'HEADLINE',
        ...Array(7).fill('BODY'),
        ...Array(7).fill('BOILERPLATE'),
      ])
      expect(readDateline(text, blocks[1]!)).toMatchObject({ place: 'New Delhi', month: 5, day: 10, year: null })
    },
  )
})
