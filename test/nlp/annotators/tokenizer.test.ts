import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../helpers/annotate.ts'

const tokensOf = (text: string) => annotate(text).get('tokens')

describe('tokenizer: words', () => {
  it.each([
    [
      "Turkey's minister met the allies' envoys.",
      ['Turkey', "'s", 'minister', 'met', 'the', 'allies', "'", 'envoys', '.'],
    ],
    ['The U.S.’s non-proliferation talks', ['The', 'U.S.', '’s', 'non-proliferation', 'talks']],
    ["They didn't, won't and can't.", ['They', 'did', "n't", ',', 'wo', "n't", 'and', 'ca', "n't", '.']],
    ['“Yes,” said O’Hara (AfCFTA).', ['“', 'Yes', ',', '”', 'said', 'O’Hara', '(', 'AfCFTA', ')', '.']],
    ['$5.3 billion; 1,000 men – 30%', ['$5.3', 'billion', ';', '1,000', 'men', '–', '30%']],
    ['India/Pakistan and/or U.S.-Chile', ['India', '/', 'Pakistan', 'and', '/', 'or', 'U.S.-Chile']],
  ])('cuts %j', (text, expected) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(expected)
  })

  it('writes norms for look-ups', () => {
    expect(tokensOf('The U.S. can’t; J.D. WON’T').map(({ norm }) => norm)).toEqual([
      'the',
      'us',
      'can',
      "n't",
      ';',
      'jd',
      'will',
      "n't",
    ])
  })
})

describe('tokenizer: part of speech', () => {
  it.each([
    ['Okafor urges Niger to withdraw.', 'urges', 'VERB', 'PRESENT'],
    ['Okafor stresses that talks go on.', 'stresses', 'VERB', 'PRESENT'],
    ['The minister condemned the attack.', 'condemned', 'VERB', 'PAST'],
    ['The minister has condemned the attack.', 'condemned', 'VERB', 'PARTICIPLE'],
    ['The envoy was summoned by Peru.', 'summoned', 'VERB', 'PARTICIPLE'],
    ['They will call the envoy.', 'call', 'VERB', 'INFINITIVE'],
    ["Okafor's call with the envoy ended.", 'call', 'NOUN', null],
    ['They held talks in Oslo.', 'talks', 'NOUN', null],
    ['After a meeting they left.', 'meeting', 'NOUN', null],
    ['They were meeting the envoy.', 'meeting', 'VERB', 'GERUND'],
    ['The U.S. sent help.', 'U.S.', 'PROPN', null],
    ['Let us go.', 'us', 'PRON', null],
    ['Italian police arrested a man.', 'police', 'NOUN', null],
    ['They met in May 2020.', 'May', 'PROPN', null],
    ['They may meet.', 'may', 'AUX', 'MODAL'],
    ['He vowed to leave.', 'to', 'PART', null],
    ['He wrote to Peru.', 'to', 'ADP', null],
  ])('%s: %s is %s', (text, word, pos, form) => {
    const token = tokensOf(text).find((each) => each.text === word)!
    expect([token.pos, token.verbForm]).toEqual([pos, form])
  })
})

describe('tokenizer: layers', () => {
  it('reads headline, byline and body, and no boilerplate', () => {
    const doc = annotate('Envoys meet\n\nOffice of the Spokesperson\n\nThey met.\n\nRead more here.', {
      blocks: ['HEADLINE', 'BYLINE', 'BODY', 'BOILERPLATE'],
    })
    expect(doc.get('sentences').map(({ block }) => block)).toEqual([0, 1, 2])
  })

  it('cuts the exact words out of any text, in order, each in its sentence', () => {
    const piece = fc.constantFrom(
      'The U.S.',
      "Peru's",
      'met',
      '“no”',
      '…',
      '\n',
      ' ',
      'Dr.',
      '—',
      '5,000',
      "can't",
      'é',
      '😀',
      '.',
      'al-Amin',
      '\u200b',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const doc = annotate(pieces.join(' '))
        const [tokens, sentences] = [doc.get('tokens'), doc.get('sentences')]
        for (const [index, token] of tokens.entries()) {
          expect(doc.text.slice(token.start, token.end)).toBe(token.text)
          expect(token.index).toBe(index)
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0)
        }
        for (const { index, firstToken, endToken, start, end } of sentences) {
          expect(endToken).toBeGreaterThan(firstToken)
          for (const token of tokens.slice(firstToken, endToken)) {
            expect(token.sentence).toBe(index)
            expect(token.start >= start && token.end <= end).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
