/** Folding of names: what counts as the same, and what does not. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, slug } from '../../src/model/fold-name.ts'

describe('foldName', () => {
  it.each([
    ['Łukasz Brzezik', 'lukasz brzezik'],
    ['Rhea Okonjo-Vance', 'rhea okonjo vance'],
    ['R. Okonjo-Vance', 'r okonjo vance'],
    ['U.S.', 'us'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['Sạʿd  Ḥaddād', 'sad haddad'],
    ['Þórdís Ægisdóttir', 'thordis aegisdottir'],
    ['STRAẞE', 'strasse'],
    ['İstanbul Irmak', 'istanbul irmak'],
    ['Ødegård', 'odegard'],
    ['ＭＦＡ ②', 'mfa 2'],
    ['Οδυσσέας', 'οδυσσεασ'],
    ['王 毅', '王 毅'],
    ['  a,b;c  ', 'a b c'],
    ['"*"', ''],
    ['', ''],
  ])('%j is %j', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it.each([
    ['Berg', 'Bergh'],
    ['Anna Berg', 'Annaberg'],
    ['Müller', 'Mueller'],
  ])('%s is not %s', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other))
  })

  it('of a folded name changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name))
      }),
    )
  })

  it('leaves letters, digits and single spaces only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldName(name)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
    )
  })
})

describe('slug', () => {
  it('joins the words by hyphens', () => {
    expect(slug('Łukasz Brzezik')).toBe('lukasz-brzezik')
  })
})
