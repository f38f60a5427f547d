/** Which version of the extractor is newer. */
import { expect, it } from 'vitest'
import { compareExtractorVersions } from '../../src/model/extractor-version.ts'

it.each([
  ['1', '2'],
  ['2', '10'],
  ['9', '10'],
  ['2', '2.1'],
  ['2.9', '2.10'],
  ['2.1', '3'],
  // What cannot be placed is newer than any number.
  ['10', 'trial'],
  ['2', '2.trial'],
  ['trial-1', 'trial-2'],
])('%s is older than %s', (older, newer) => {
  expect(compareExtractorVersions(older, newer)).toBeLessThan(0)
  expect(compareExtractorVersions(newer, older)).toBeGreaterThan(0)
})

it.each([
  ['2', '2'],
  ['2', '02'],
  ['trial', 'trial'],
])('%s is as old as %s', (a, b) => {
  expect(compareExtractorVersions(a, b)).toBe(0)
})
