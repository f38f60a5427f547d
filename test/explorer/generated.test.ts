import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EXPLORER_QUERIES_FILE, explorerQueries } from '../../scripts/explorer-queries.ts'

it('the questions of the explorer are those of its .graphql files and the schema (npm run types:explorer)', async () => {
  expect(readFileSync(EXPLORER_QUERIES_FILE, 'utf8')).toBe(await explorerQueries())
})
