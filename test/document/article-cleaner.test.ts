import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockKind, findBlocks } from '../../src/document/article-cleaner.ts'

type Row = readonly [BlockKind, string]

/** Kind and opening words of each block, to compare with a table. */
function blocks(text: string, title: string | null = null): Row[] {
  return findBlocks(text, title).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

const SENTENCE = 'Foreign Minister Aki Tanaka spoke with her Norwegian counterpart Lars Berg on Friday.'

describe('findBlocks: layouts', () => {
  it('takes each line for a paragraph where lines are not wrapped', () => {
    const second =
      'He urged both sides to return to the talks that had been broken off in the spring, and offered Oslo as a place.'
    expect(blocks(`${SENTENCE}\n${second}\nBoth agreed.`)).toEqual([
      ['BODY', SENTENCE],
      ['BODY', second],
      ['BODY', 'Both agreed.'],
    ])
  })

  it('joins the lines of hard-wrapped paragraphs', () => {
    const first =
      'Foreign Minister Aki Tanaka spoke today with Foreign Minister Lars Berg\nof Norway about the ceasefire on the island. They agreed that monitors\nshould return. '
    const second = 'The Minister thanked Mr. Berg for the offer of a ship, and invited him\nto Tokyo in the spring.'
    expect(blocks(`${first}\n\n${second}\n`)).toEqual([
      ['BODY', first.trim()],
      ['BODY', second],
    ])
  })

  it('keeps list items and speakers apart in hard-wrapped text', () => {
    const text = [
      'The delegation that came to Tokyo today for the second round of talks on',
      'the ceasefire included the following members of the government, led by',
      'the Minister:',
      '-   Lars Berg, Foreign Minister, who arrived from Geneva in the morning',
      '    hours',
      '-   Ida Holm, Ambassador',
      '',
      'Q  Did the two ministers also speak about the ships that were held in the',
      'strait last week?',
      'MR. SATO:  They did. The Minister asked for their release and was told it',
      'would come soon.',
    ].join('\n')
    expect(blocks(text).map(([kind, own]) => [kind, own.slice(0, 12)])).toEqual([
      ['BODY', 'The delegati'],
      ['BODY', '-   Lars Ber'],
      ['BODY', '-   Ida Holm'],
      ['BODY', 'Q  Did the t'],
      ['BODY', 'MR. SATO:  T'],
    ])
  })

  it('starts a paragraph at an indented line below a full stop', () => {
    const text =
      '    Foreign Minister Aki Tanaka spoke today with Foreign Minister Lars\nBerg of Norway about the ceasefire on the island that both sides signed.\n    The Minister thanked Mr. Berg for the offer of a ship, and she invited\nhim to Tokyo in the spring.'
    expect(blocks(text)).toHaveLength(2)
  })

  it('does not break a wrapped sentence at a line that says almost the same as the title', () => {
    const text =
      'On Tuesday, officials of the Council for the Oceans and Foreign Minister\nAki Tanaka of Japan met with leaders of the Islands to speak of fishing\nrights and the coming summit.'
    expect(blocks(text, 'Aki Tanaka of Japan Meets Leaders of the Islands to Speak of Fishing Rights')).toHaveLength(1)
  })
})

describe('findBlocks: headline', () => {
  it('marks the title where it stands in the text, also with small changes or as a heading', () => {
    const title = 'Readout of Minister Tanaka’s Call with Minister Berg'
    for (const first of [
      title,
      `# ${title}`,
      title.toUpperCase(),
      'Readout of Minister Tanaka’s Call With Foreign Minister Berg',
    ]) {
      expect(blocks(`${first}\n\n${SENTENCE}`, title)).toEqual([
        ['HEADLINE', first],
        ['BODY', SENTENCE],
      ])
    }
  })

  it('knows a headline by its shape where there is no title', () => {
    const first = 'Japan Asks Norway to "Lend a Ship": Tanaka Calls Berg'
    expect(blocks(`${first}\nTokyo, May 3 – ${SENTENCE}`)[0]).toEqual(['HEADLINE', first])
    expect(blocks(`By Jane Holm\n${first}\n${SENTENCE}`)[1]).toEqual(['HEADLINE', first])
  })

  it.each([
    ['a sentence', 'Aki Tanaka spoke with Lars Berg.', SENTENCE],
    ['a dateline', 'TOKYO, May 3 – Aki Tanaka spoke with Lars Berg', SENTENCE],
    ['a turn of a speaker', 'MR. SATO: We have nothing to add to that', SENTENCE],
    ['a line above a shorter one', 'The Minister of Japan spoke with the Minister of Norway', 'Both agreed.'],
    [
      'a long line without a stop',
      `${'the minister spoke with her counterpart and '.repeat(5)}left`,
      SENTENCE.repeat(4),
    ],
  ])('takes no headline from %s', (_, first, second) => {
    expect(blocks(`${first}\n\n${second}`)[0]?.[0]).toBe('BODY')
  })

  it('keeps a sentence that says the same as the title', () => {
    const text = 'Minister Tanaka spoke with Minister Berg of Norway today.\n\nThey agreed to meet.'
    expect(blocks(text, 'Minister Tanaka Speaks with Minister Berg of Norway Today')[0]?.[0]).toBe('BODY')
  })
})

describe('findBlocks: bylines', () => {
  it.each([
    'Office of the Spokesperson',
    'THE WHITE HOUSE',
    'Office of the Press Secretary',
    'For Immediate Release April 7, 2009',
    'FOR IMMEDIATE RELEASE',
    'Ida Holm, Secretary of State',
    'Dr. Ida M. Holm, Minister of Foreign Affairs and Trade',
    'Jon Vik, Department Spokesperson',
    'The below is attributable to Spokesperson Jon Vik:',
    'The following is attributable to Spokesperson Jon J. Vik:\u200e',
    'Attribution is on-the-record from Spokesperson Jon Vik.',
    'Friday, January 4, 2019',
    '9:19 P.M. CET',
    'By Jane Holm',
    'By Jane Holm and Peter Dahl, Reuters',
    'Tokyo, Japan',
    'Aboard Air Force One',
    'En Route Brussels, Belgium',
    'Treaty Room',
    'Via Teleconference',
    'Press release | 10 March 2026 | No: 31/26',
    'BY PRESS SECRETARY IDA HOLM',
    '*May 3, 2021*',
  ])('%s', (line) => {
    expect(blocks(`${line}\n\n${SENTENCE}`)).toEqual([
      ['BYLINE', line.replace('\u200e', '')],
      ['BODY', SENTENCE],
    ])
  })

  it.each([
    'The text of the following statement was released by the Governments of Japan and Norway.',
    'Ida Holm, Secretary of State, spoke with Aki Tanaka on Friday.',
    'By Friday the two ministers had spoken three times.',
    'On Friday, May 3, 2019, the ministers met.',
    'The Minister spoke at the White House',
    'The following are responsible for the attack: two groups that Norway named.',
  ])('is no byline: %s', (line) => {
    expect(blocks(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`)[1]).toEqual(['BODY', line])
    expect(blocks(`${line}\n\n${SENTENCE}`, 'Talks')[0]).toEqual(['BODY', line])
  })

  it('takes date, place and name lines for bylines only above the first sentence', () => {
    const text = `Tokyo, Japan\nMay 3, 2021\n\n${SENTENCE}\n\nMay 4, 2021\n\nOslo, Norway\n\n${SENTENCE}`
    expect(blocks(text).map(([kind]) => kind)).toEqual(['BYLINE', 'BYLINE', 'BODY', 'BODY', 'BODY', 'BODY'])
  })
})

describe('findBlocks: boilerplate', () => {
  it.each([
    '###',
    '\\###',
    '# # #',
    '**\\###**',
    'END',
    '-30-',
    '___________________________',
    '* * *',
    '<!-- -->',
    'Begin text:',
    'Share this',
    'Share this article on Facebook',
    'Facebook Twitter WhatsApp Email',
    'Follow us',
    'Follow us on Twitter and Facebook for more updates',
    'Follow @OsloMFA on Twitter for updates.  For more information, please contact press@mfa.example.',
    'Read more',
    'Read more: Norway lends a ship to the monitors',
    'Also read: Five beaches for the long weekend',
    'Subscribe',
    'Subscribe to our newsletter',
    'Advertisement',
    'Home > News > World',
    'Home » Politics',
    'For press inquiries, contact press@mfa.example.',
    'For further information, please contact the Office of Press Relations at press@mfa.example.',
    'For more information on the visit, please visit www.mfa.example/visit.',
    'Please submit any media inquiries via the web form on www.mfa.example.',
    'Media contact: Jon Vik, +47 22 00 00 00',
    'Photo: Jane Holm/NTB',
    'Photo by Jane Holm',
    'Minister Tanaka at the airport (Image: Jane Holm)',
    '© 2021 The Oslo Courier',
    'Copyright 2021 The Oslo Courier. All rights reserved.',
    'Tags: Norway, Japan, ceasefire',
    '#Norway #Japan #Ceasefire',
    'Japan-Norway Talks, Aki Tanaka, Lars Berg, JapanNorway, Ceasefire of the Islands,',
  ])('%s', (line) => {
    expect(blocks(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`, 'Talks')[1]).toEqual(['BOILERPLATE', line])
  })

  it.each([
    'Read more books, the Minister told the students of Oslo, and he thanked them.',
    'Follow-up talks are planned for May.',
    'Share prices fell after the two ministers spoke.',
    'Home Minister Ida Holm met the ambassador of Japan.',
    'For more than an hour the two ministers spoke about the islands, and agreed to stay in contact.',
    'Contact between the two ministers was broken off in March.',
    'Photographs of the meeting were released by the Norwegian side.',
    'Copyright law was the topic of the talks between Norway and Japan.',
    'Join us in condemning the attack on the embassy of Norway.',
    'Sign the treaty now, Mr. Berg urged Japan.',
    'Japan, Norway, Chile, Peru and Kenya signed the treaty.',
    '(c) increase the contacts between the ministries;',
    'Subscribers to the treaty met in Oslo today.',
    'The minister said: "We will see…"',
    'Albania, Chile, Japan, Kenya, Norway, Peru',
    'Read the treaty before you sign it, Mr. Berg told Ms. Tanaka.',
  ])('is no boilerplate: %s', (line) => {
    expect(blocks(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`, 'Talks')[1]).toEqual(['BODY', line])
    expect(blocks(`${SENTENCE}\n\n${line}`, 'Talks')[1]).toEqual(['BODY', line])
  })

  it('marks tags and teasers below an article, and only there', () => {
    const teasers = [
      'A film about the fishermen of Lofoten opens on Thursday in…',
      'Prime Minister Jon Vik on Monday met the winners of the chess…',
      'Growers look for buyers abroad as a record harvest of apples...',
    ]
    const tags = 'Japan, Norway, Aki Tanaka, Lars Berg, Fishing Rights'
    const text = [SENTENCE, SENTENCE, tags, ...teasers].join('\n')
    expect(blocks(text, 'Talks').map(([kind]) => kind)).toEqual(['BODY', 'BODY', ...Array(4).fill('BOILERPLATE')])
    const between = [SENTENCE, teasers[0], SENTENCE].join('\n')
    expect(blocks(between, 'Talks').map(([kind]) => kind)).toEqual(['BODY', 'BODY', 'BODY'])
  })

  it('keeps a last sentence that ends in an ellipsis, and trailing turns of a transcript', () => {
    expect(blocks(`${SENTENCE}\n\nWhat comes next, Mr. Berg did not say…`, 'Talks')[1]?.[0]).toBe('BODY')
    const turns = 'Q  And the ships, are they still…\n\nMR. SATO: I would not say that they are…'
    expect(blocks(`${SENTENCE}\n\n${turns}`, 'Talks').map(([kind]) => kind)).toEqual(['BODY', 'BODY', 'BODY'])
  })

  it('marks the titles below a heading of related articles', () => {
    const text = `${SENTENCE}\n\nRelated stories\nNorway Lends a Ship\nWho Owns the Islands?`
    expect(blocks(text, 'Talks').map(([kind]) => kind)).toEqual(['BODY', ...Array(3).fill('BOILERPLATE')])
    const goesOn = `${SENTENCE}\n\nRelated stories\nNorway Lends a Ship\n${SENTENCE}`
    expect(blocks(goesOn, 'Talks').at(-1)?.[0]).toBe('BODY')
  })
})

describe('findBlocks: any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 90 }),
    fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      SENTENCE,
      'Share this',
      'Tokyo, May 3 – The',
      'Q  Why?',
      'Foo, Bar,',
      'A film…',
      '###',
      '- item',
    ),
  )
  const anyText = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'))

  it('gives ordered, disjoint, trimmed blocks that hold every visible character', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string({ maxLength: 60 })), (text, title) => {
        let end = 0
        for (const block of findBlocks(text, title)) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, block.start)).toMatch(/^[\s\u200b-\u200f\u2060\ufeff]*$/)
          expect(block.end).toBeGreaterThan(block.start)
          const own = text.slice(block.start, block.end)
          expect(own.trim()).toBe(own)
          end = block.end
        }
        expect(text.slice(end)).toMatch(/^[\s\u200b-\u200f\u2060\ufeff]*$/)
      }),
    )
  })

  it.each([
    ['lines', 'Foo Bar\n'],
    ['teasers', 'A film about it…\n'],
    ['tags', 'Foo Bar, '],
    ['capitals', 'A-B.C’'],
    ['wrapped', `${SENTENCE.slice(0, 70)}\n`],
    ['white space', ' \n\t'],
  ])('stays fast on a long text of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const started = performance.now()
    findBlocks(text, null)
    // Some hundred milliseconds; a quadratic rule would take minutes.
    expect(performance.now() - started).toBeLessThan(8000)
  })
})
