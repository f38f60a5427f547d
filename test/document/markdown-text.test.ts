import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/document/article-cleaner.ts'
import { markdownToText } from '../../src/document/markdown-text.ts'

/** The text, blocks joined by ` ¶ ` to fit on a line. */
function textOf(source: string): string {
  return markdownToText(source).text.replaceAll('\n\n', ' ¶ ')
}

describe('markdownToText: marks go, words stay', () => {
  it.each([
    [
      'emphasis',
      'Minister Ek **spoke** *today* with __Berg__ of _Norway_.',
      'Minister Ek spoke today with Berg of Norway.',
    ],
    ['emphasis within emphasis', '***Ek** met* Berg.', 'Ek met Berg.'],
    ['a deletion', 'He ~~called~~ met Berg.', 'He called met Berg.'],
    ['code', 'The ship `Nyota` left.', 'The ship Nyota left.'],
    ['a link', 'His [Finnish](https://x.example "t") colleague.', 'His Finnish colleague.'],
    ['a link by reference', 'His [Finnish][f] colleague.\n\n[f]: https://x.example', 'His Finnish colleague.'],
    ['a link of an unsafe address', 'His [Finnish](javascript:x) colleague.', 'His Finnish colleague.'],
    ['an address', 'See <https://x.example/a>.', 'See https://x.example/a.'],
    ['a picture', 'Ek met ![a flag](f.png) Berg.', 'Ek met Berg.'],
    ['a linked picture alone', '[![flag](f.png)](https://x.example)\n\nEk met Berg.', 'Ek met Berg.'],
    [
      'a footnote mark',
      'Ek met Berg.[^1] They agreed.\n\n[^1]: So the ministry.',
      'Ek met Berg. They agreed. ¶ So the ministry.',
    ],
    [
      'a footnote that is an address',
      'Ek met Berg.[^1]\n\n[^1]: https://x.example',
      'Ek met Berg. ¶ https://x.example',
    ],
    ['tags', 'Ek <b>met</b> <span class="x">Berg</span>.', 'Ek met Berg.'],
    ['a tag on both sides of which are spaces', 'Ek <a id="x"> met Berg.', 'Ek met Berg.'],
    ['a line break as a tag', 'Ek met Berg.<br>He left.', 'Ek met Berg.\nHe left.'],
    ['a block of HTML', '<div>Ek <i>met</i> Berg &amp; Holm.</div>\n\nHe left.', 'Ek met Berg & Holm. ¶ He left.'],
    ['a comment', '<!-- draft\n2 -->\nEk met <!-- x --> Berg.', 'Ek met Berg.'],
    ['a script', '<script>\nlet a = 1\n</script>\n\nEk met Berg.', 'Ek met Berg.'],
    ['escapes and references', 'A \\*note\\*: Berg &amp; Holm.', 'A *note*: Berg & Holm.'],
    ['headings', '## Talks ##\nEk met Berg.\n### Next', 'Talks ¶ Ek met Berg. ¶ Next'],
    [
      'headings with a line below',
      'Talks\n=====\nEk met Berg.\n\nNext\n----\nHe left.',
      'Talks ¶ Ek met Berg. ¶ Next ¶ He left.',
    ],
    ['a quotation', '> Ek **met** Berg\n> today.\n>\n> He left.', 'Ek met Berg\ntoday. ¶ He left.'],
    ['a list', 'Ek:\n- met **Berg**\n- called Holm', 'Ek: ¶ - met Berg ¶ - called Holm'],
    ['a numbered list', '3. **Berg**\n4. Holm\n\n   He left.', '3. Berg ¶ 4. Holm ¶ He left.'],
    ['a number alone', '**Ek** met\n\n7.\n\nand 1) 2', 'Ek met ¶ 7. ¶ and 1) 2'],
    ['a list in an item that has nothing else', '1. - **Ek**\n2. 3) Berg', '1. - Ek ¶ 2. 3) Berg'],
    ['a list in a list', '* Ek\n  1) met _Berg_\n* Holm', '* Ek ¶ 1) met Berg ¶ * Holm'],
    ['an empty item', '- \n\n**Ek** met Berg.', 'Ek met Berg.'],
    ['a table', '| Who | Of |\n|:--|--:|\n| Ek | Sweden |\n| Holm | |', 'Who | Of ¶ Ek | Sweden ¶ Holm'],
    ['a block of code', '```text\nEk met\nBerg.\n```\nHe left.', 'Ek met\nBerg. ¶ He left.'],
    ['an indented first line', '    **Ek** met\nBerg.', 'Ek met\nBerg.'],
    ['a rule', 'Ek met Berg.\n\n* * *\n\nHe left.', 'Ek met Berg. ¶ He left.'],
    ['line breaks of both kinds', '**Ek** met  \nBerg\\\nand\nHolm.', 'Ek met\nBerg\nand\nHolm.'],
    ['nothing but marks', '<!-- x -->\n\n---\n![a](b)\n', ''],
  ])('%s', (_, source, text) => {
    expect(textOf(source)).toBe(text)
  })
})

describe('markdownToText: plain text comes out as it is', () => {
  it.each([
    ['white space', '\n  Talks  in Oslo \n\n\n\tEk met Berg.\t\n\n'],
    ['wrapped lines', '    Minister Ek met Berg\n  on Friday and\n      they agreed.\n'],
    ['a date that looks like a numbered item', '1. May 2025 was a Thursday.\n2. May was a Friday.\n'],
    ['bullets', 'They agreed:\n* to talk;\n+ to listen;\n- to meet.'],
    ['names with underscores', 'Write to press_office_oslo or lars_berg@mfa.example.'],
    ['stars and signs', 'About 5 * 3 < 20 & 7 > 6; the minister* said so. * Acting.'],
    ['brackets', 'He said that “[she] agreed” [sic] (see [1]).'],
    ['a speaker in brackets', '[MINISTER]: Yes\n\n[REPORTER]: Why?\n'],
    ['end marks', 'Ek met Berg.\n\n###\n'],
    ['an end mark of another kind', 'Ek met Berg.\n\n- 30 -\n'],
    ['quotation marks and dashes', 'OSLO, May 10 – “We met,” he said -- and left...'],
    ['a hash', '#Oslo #talks: item #5'],
  ])('%s', (_, source) => {
    expect(markdownToText(source)).toEqual({ text: source, heading: null })
  })

  it('changes no text of letters, digits and the signs of sentences', () => {
    const sign = fc.constantFrom(...'aé字B7 \n\t.,;:!?\'"()%/“”–'.split(''))
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 200 }), (source) => {
        expect(markdownToText(source).text).toBe(source)
      }),
    )
  })

  it('loses and invents no word, whatever marks stand around it', () => {
    const mark = fc.constantFrom(
      '*',
      '**',
      '_',
      '`',
      '~~',
      '# ',
      '> ',
      '- ',
      '1. ',
      '|',
      '\\',
      '\n',
      '\n\n',
      ' ',
      '    ',
      '"',
      '![',
      '(',
    )
    const word = fc.integer({ min: 0, max: 9999 }).map((number) => `Word${number}X`)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(mark, { maxLength: 4 }), word), { maxLength: 30 }), (parts) => {
        const source = parts.map(([marks, own]) => marks.join('') + own).join('')
        // Behind the mark that opens a block of code stands the name of a language.
        fc.pre(!/`{3}|~{3}/.test(source))
        expect(markdownToText(source).text.match(/Word\d+X/g)).toEqual(source.match(/Word\d+X/g))
      }),
    )
  })
})

describe('markdownToText: the heading', () => {
  it.each([
    [
      'with marks',
      '# Talks with **Finland** in [Turku](https://x.example) #\n\nEk met.',
      'Talks with Finland in Turku',
    ],
    ['below a comment', '<!-- x -->\n\n# Talks\nEk met.', 'Talks'],
    ['on two lines', 'Talks\nin Turku\n===\nEk met.', 'Talks in Turku'],
    ['of the second level', '## Talks\n\nEk met.', null],
    ['below a paragraph', 'Ek met.\n\n# Talks', null],
    ['without a word', '# #\n\nEk met.', null],
    ['none', 'Ek met.', null],
  ])('%s', (_, source, heading) => {
    expect(markdownToText(source).heading).toBe(heading)
  })
})

describe('markdownToText and the blocks of an article', () => {
  it('keeps headline, byline, body and end mark apart', () => {
    const { text, heading } = markdownToText(
      '# Ek Speaks with Aalto of Finland\n**Office of the Spokesperson**\n\nMinister Ek **spoke** this morning by telephone with Finnish Foreign\nMinister Aino Aalto.\n\n\\###\n',
    )
    const blocks = findBlocks(text, heading).map(({ kind, start, end }) => [kind, text.slice(start, end)])
    expect(blocks).toEqual([
      ['HEADLINE', 'Ek Speaks with Aalto of Finland'],
      ['BYLINE', 'Office of the Spokesperson'],
      ['BODY', 'Minister Ek spoke this morning by telephone with Finnish Foreign\nMinister Aino Aalto.'],
      ['BOILERPLATE', '###'],
    ])
  })
})

describe('markdownToText: time', () => {
  const LENGTH = 300_000
  it.each([
    ['prose', 'Minister Ek **spoke** with [Berg](https://x.example).\n\n'],
    ['brackets', '['],
    ['emphasis that opens', '*a **a '],
    ['tags', '<div>'],
    ['comments', 'a <!-- '],
    ['quotations', '>'],
    ['headings with a line below', 'a\n=\n'],
    ['lazy quotations', '> a\nb\n'],
  ])('is within bounds for %s without end', (_, part) => {
    const start = performance.now()
    markdownToText(part.repeat(LENGTH / part.length))
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('leaves a text alone that is nested beyond all sense, and loses nothing of it', () => {
    const source = `${'> '.repeat(200)}Ek met Berg.`
    expect(markdownToText(source).text).toContain('Ek met Berg.')
  })
})
