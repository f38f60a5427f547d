/** Who vouches for a statement. */
import { describe, expect, it } from 'vitest'
import { attributionKey, attributionWords, tellingOf } from '../../src/graph/telling.ts'
import type { Evidence } from '../../src/model/evidence.ts'

const QUOTED = 'The envoy telephoned the minister on Friday'

function said(document: string, exact: string, suffix: string, attribution: string | null = null): Evidence {
  return {
    ...{ document, exact, prefix: '', suffix, start: 0, end: exact.length, attribution },
    ...{ dateText: null, dateAnchor: 'NONE', rule: 'by-hand', extractorVersion: '1', confidence: 0.9 },
    ...{ sourceText: 'The envoy', targetText: 'the minister' },
  }
}

describe('documents that tell it independently', () => {
  it.each<[string, readonly Evidence[], number]>([
    ['one', [said('doc-1', QUOTED, ' about the border.')], 1],
    [
      'one, in two places',
      [said('doc-1', QUOTED, ' about the border.'), said('doc-1', 'the call', ' ended at noon')],
      1,
    ],
    [
      'two in words of their own',
      [said('doc-1', QUOTED, ' about'), said('doc-2', 'The minister took a call', ' about')],
      2,
    ],
    ['a copy', [said('doc-1', QUOTED, ' about the border.'), said('doc-2', QUOTED, ' about the border.')], 1],
    [
      'a copy in other type',
      [
        said('doc-1', QUOTED, ', about the border.'),
        said('doc-2', QUOTED.toUpperCase().replaceAll(' ', '\n'), ' — ABOUT\n THE BORDER'),
      ],
      1,
    ],
    [
      'a copy that ends otherwise, further on',
      [said('doc-1', QUOTED, ' about the old border line.'), said('doc-2', QUOTED, ' about the old border treaty')],
      1,
    ],
    [
      'a short quotation that is the same by chance',
      [said('doc-1', 'they met', ' in Oslo over the fish.'), said('doc-2', 'they met', ' in Lima over the tariffs.')],
      2,
    ],
    ['the same at the end of both texts', [said('doc-1', QUOTED, '.'), said('doc-2', QUOTED, '.')], 1],
    [
      'copies of a copy',
      [
        said('doc-1', QUOTED, ' about the border.'),
        said('doc-2', QUOTED, ' about the border.'),
        said('doc-2', 'The call lasted an hour', ' and a half.'),
        said('doc-3', 'The call lasted an hour', ' and a half.'),
      ],
      1,
    ],
    [
      'two copies and one of its own',
      [
        said('doc-1', QUOTED, ' about the border.'),
        said('doc-2', QUOTED, ' about the border.'),
        said('doc-3', 'a call with the envoy', ' was held'),
      ],
      2,
    ],
  ])('%s', (_what, evidence, count) => {
    expect(tellingOf(evidence).documentCount).toBe(count)
    expect(tellingOf([...evidence].reverse()).documentCount).toBe(count)
  })
})

describe('who says so', () => {
  it.each<[string, readonly (string | null)[], boolean, readonly string[]]>([
    ['the documents themselves', [null, null], false, []],
    ['a document itself, another by somebody', [null, 'a spokesperson'], false, ['a spokesperson']],
    [
      'somebody in all of them',
      ['the ministry', 'a spokesperson', 'the ministry'],
      true,
      ['the ministry', 'a spokesperson'],
    ],
  ])('%s', (_what, attributions, attributed, names) => {
    const evidence = attributions.map((name, index) => said(`doc-${index}`, QUOTED, ` ${index}`, name))
    expect(tellingOf(evidence)).toMatchObject({ attributed, attributions: names })
  })

  it.each([
    ['State Department', true],
    ['spokesperson', true],
    ['ÉLYSÉE', true],
    ['Department State', false],
    ['depart', false],
    ['spokesperson the', false],
  ])('"%s" stands in one of the names: %s', (words, found) => {
    const key = attributionKey(['a State Department spokesperson', 'the Elysée'])
    expect(key?.includes(attributionWords(words)!)).toBe(found)
  })

  it('is nothing without a word', () => {
    expect([attributionKey([]), attributionKey(['...']), attributionWords(' - ')]).toEqual([null, null, null])
  })
})
