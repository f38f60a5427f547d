import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/nlp/mention.ts'
import { annotate } from '../../helpers/annotate.ts'

const mentionsOf = (text: string): readonly Mention[] => annotate(text).get('mentions')
const office = ({ offices }: Mention): string =>
  offices.map(({ role, country, organization }) => `${role} of ${organization ?? country}`).join('; ')

describe('mention-tagger: persons with titles', () => {
  it.each([
    ['US Secretary of State Nora Whitfield spoke.', 'Nora Whitfield', 'Secretary of State of USA'],
    ['External Affairs Minister P. Venkatesan spoke.', 'P. Venkatesan', 'External Affairs Minister of null'],
    ['Pakistan Army Chief General Tariq Baloch spoke.', 'Tariq Baloch', 'Army Chief of Pakistan Army'],
    ['President-elect Tomás Ibarra of Chile spoke.', 'Tomás Ibarra', 'President-elect of CHL'],
    ['Japanese Vice Foreign Minister Sato Kenji spoke.', 'Sato Kenji', 'Vice Foreign Minister of JPN'],
    [
      'Republic of Korea First Vice Foreign Minister Han Seo Jun spoke.',
      'Han Seo Jun',
      'First Vice Foreign Minister of KOR',
    ],
    [
      'The Secretary of the Russian Security Council Oleg Drozdov spoke.',
      'Oleg Drozdov',
      'Secretary of Russian Security Council',
    ],
    [
      'Special Presidential Envoy for Climate Ellen Marsh spoke.',
      'Ellen Marsh',
      'Special Presidential Envoy for Climate of null',
    ],
    [
      'Under Secretary for Political Affairs Ruth K. Olsen spoke.',
      'Ruth K. Olsen',
      'Under Secretary for Political Affairs of null',
    ],
    ['President Walter P. Nyberg, Jr. spoke.', 'Walter P. Nyberg, Jr.', 'President of null'],
    ['King Hassan II of Jordan spoke.', 'Hassan II', 'King of JOR'],
    ['Sheikh Rashid bin Saud Al Mansour spoke.', 'Rashid bin Saud Al Mansour', ''],
    ['Kovalenko, the foreign minister of Ukraine, spoke.', 'Kovalenko', 'foreign minister of UKR'],
    ["Ukraine's foreign minister, Petro Kovalenko, spoke.", 'Petro Kovalenko', 'foreign minister of UKR'],
    ['NATO Secretary General Lars Holm spoke.', 'Lars Holm', 'Secretary General of NATO'],
    ['Former French President Luc Marchand spoke.', 'Luc Marchand', 'former President of FRA'],
    ['His Majesty King Farid spoke.', 'Farid', 'King of null'],
    ['His Royal Highness, Crown Prince Farid spoke.', 'Farid', 'Crown Prince of null'],
    ['His Highness the Amir of Kuwait Sheikh Farid bin Saud spoke.', 'Farid bin Saud', 'Amir of KWT'],
    ['H.E. Minister Amina Yusuf spoke.', 'Amina Yusuf', 'Minister of null'],
    ['Republic of Korea (ROK) Vice Minister Han Seo Jun spoke.', 'Han Seo Jun', 'Vice Minister of KOR'],
    [
      'High Representative/Vice-President Anna Rossi spoke.',
      'Anna Rossi',
      'High Representative of null; Vice-President of null',
    ],
    ['A ministry spokesperson, Jane Holm, spoke.', 'Jane Holm', 'spokesperson of null'],
    ['Soviet Foreign Minister Oleg Drozdov spoke.', 'Oleg Drozdov', 'Foreign Minister of Soviet Union'],
    [
      'UN Special Rapporteur on Torture Ada Quist spoke.',
      'Ada Quist',
      'Special Rapporteur on Torture of United Nations',
    ],
    ['Domestic Policy Advisor Ada Quist spoke.', 'Ada Quist', 'Domestic Policy Advisor of null'],
    [
      'Deputy Chief of Staff of the President of the Republic of Kazakhstan and Special Representative of the President for Trade Aidar Bek spoke.',
      'Aidar Bek',
      'Deputy Chief of Staff of the President of KAZ; Special Representative of the President for Trade of null',
    ],
    [
      'UN Agency for Lakes in the Far West (UNALW) Commissioner General Luis Mora spoke.',
      'Luis Mora',
      'Commissioner General of UN Agency for Lakes in the Far West',
    ],
    ['Vijay Holm, a member of the Lok Sabha, spoke.', 'Vijay Holm', 'member of Lok Sabha'],
    ['Adams County Commissioner Ted Holm spoke.', 'Ted Holm', 'Commissioner of Adams County'],
    ['Kenyan Cabinet Secretary for Trade Wanja Holm spoke.', 'Wanja Holm', 'Cabinet Secretary for Trade of KEN'],
    ['Dominican Foreign Minister Raúl Holm spoke.', 'Raúl Holm', 'Foreign Minister of DOM'],
    [
      'The Assistant Secretary for Lake Affairs, Dr. Karen Holm, spoke.',
      'Karen Holm',
      'Assistant Secretary for Lake Affairs of null',
    ],
    [
      'Ambassador-at-Large for Global Criminal Justice Beth Quill spoke.',
      'Beth Quill',
      'Ambassador-at-Large for Global Criminal Justice of null',
    ],
    ['Coast Guard Commandant Admiral Elson Quill spoke.', 'Elson Quill', 'Commandant of Coast Guard'],
    [
      'Chinese Vice Minister of Foreign Affairs Ma Quilun in Washington spoke.',
      'Ma Quilun',
      'Vice Minister of Foreign Affairs of CHN',
    ],
    [
      'Minister of Foreign Affairs and Expatriates of Jordan Ayman Quill spoke.',
      'Ayman Quill',
      'Minister of Foreign Affairs and Expatriates of JOR',
    ],
    [
      'Director of Strategy, Outreach, and Programs Kenneth Quill spoke.',
      'Kenneth Quill',
      'Director of Strategy, Outreach, and Programs of null',
    ],
    ['Sea-Watch spokesperson Carla Quill spoke.', 'Carla Quill', 'spokesperson of Sea-Watch'],
    ['The Crown Prince of Abu Dhabi Saif Quill spoke.', 'Saif Quill', 'Crown Prince of Abu Dhabi'],
    ['The Prosecutor General of Tehran, Ali Quill, spoke.', 'Ali Quill', 'Prosecutor General of Tehran of IRN'],
    ['Pavel Holm, mayor of the Polish city of Lodz, spoke.', 'Pavel Holm', 'mayor of Lodz'],
    ['The Archbishop of Lodz, Leszek Holm, spoke.', 'Leszek Holm', 'Archbishop of Lodz'],
    ['Mexican President Andr**é**s Holm spoke.', 'Andrés Holm', 'President of MEX'],
    [
      'Ada Quist, Senior Adviser to the President and Director of the Gender Council, spoke.',
      'Ada Quist',
      'Adviser to the President of null; Director of Gender Council',
    ],
  ])('%s', (text, name, offices) => {
    const [mention] = mentionsOf(text)
    expect([mention?.form, mention?.kind, mention?.name, mention && office(mention)]).toEqual([
      'NAME',
      'PERSON',
      name,
      offices,
    ])
  })

  it('shares a title among the names of a list', () => {
    const found = mentionsOf(
      'Foreign Ministers Ivo Brandt of Austria and Otto Klee of Hungary met Presidents Ito and Varga.',
    )
    expect(found.map((mention) => [mention.name, office(mention)])).toEqual([
      ['Ivo Brandt', 'Foreign Minister of AUT'],
      ['Otto Klee', 'Foreign Minister of HUN'],
      ['Ito', 'President of null'],
      ['Varga', 'President of null'],
    ])
  })
})

describe('mention-tagger: what is not one name', () => {
  it.each([
    ['In Turkey Minister Amara Okoye spoke.', ['Turkey', 'Minister Amara Okoye']],
    ['He met NATO and European Union officials.', ['He', 'NATO', 'European Union officials']],
    [
      'She met Director of the Office of Management and Budget Amara Quist.',
      ['She', 'Director of the Office of Management and Budget Amara Quist'],
    ],
    ['They spoke at the Lakes Leaders’ Summit.', ['They']],
    ['He met the Association of Machinists and Boeing.', ['He', 'the Association of Machinists', 'Boeing']],
    ['She thanked the King for the visit.', ['She', 'the King']],
    ['Venkov and Odulami met in Lahore and Multan.', ['Venkov', 'Odulami']],
    ['The French and German foreign ministers left.', ['The French', 'German foreign ministers']],
    ["Kenya's Odulami thanked Rwanda's Kagabo.", ['Kenya', 'Odulami', 'Rwanda', 'Kagabo']],
    ['Crown Prince Saif bin Nasser bin Khalid Al Murri left.', ['Crown Prince Saif bin Nasser bin Khalid Al Murri']],
    ['He met both Venkov and Odulami.', ['He', 'Venkov', 'Odulami']],
    [
      'Bureau of Refugees, Housing, and Migration Senior Adviser Ada Quist spoke.',
      ['Bureau of Refugees, Housing, and Migration Senior Adviser Ada Quist'],
    ],
    [
      'The Northern Economic, Scientific and Cultural Organization objected.',
      ['The Northern Economic, Scientific and Cultural Organization'],
    ],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text).map((mention) => mention.text)).toEqual(expected)
  })
})

describe('mention-tagger: countries', () => {
  it.each([
    [
      'India thanked Oman.',
      [
        ['IND', false],
        ['OMN', false],
      ],
    ],
    [
      "India's proposal pleased Indian officials.",
      [
        ['IND', true],
        ['IND', false],
      ],
    ],
    [
      'Washington rejected it, and Moscow agreed.',
      [
        ['USA', false],
        ['RUS', false],
      ],
    ],
    [
      'The UK and the U.S. met the DPRK.',
      [
        ['GBR', false],
        ['USA', false],
        ['PRK', false],
      ],
    ],
    ['The French government resigned.', [['FRA', false]]],
    [
      'Georgia thanked Chad and Jordan.',
      [
        ['GEO', false],
        ['TCD', false],
        ['JOR', false],
      ],
    ],
    [
      'North Korea fired at the South, and the North’s army left the border.',
      [
        ['PRK', false],
        ['KOR', false],
        ['PRK', true],
      ],
    ],
    ['Sudan fired at the South.', [['SDN', false]]],
    ['North Korea lies in the North, and snow fell in the north.', [['PRK', false]]],
    [
      'The Soviet Union recognised Yugoslavia.',
      [
        [null, false],
        [null, false],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = mentionsOf(text).filter(({ kind }) => kind === 'COUNTRY')
    expect(found.map(({ country, modifier }) => [country, modifier])).toEqual(expected)
  })
})

describe('mention-tagger: bodies, offices and groups', () => {
  it.each([
    ['Israeli forces withdrew.', 'Israeli forces', 'NAME', 'ORGANIZATION', 'ISR'],
    ['The State Department objected.', 'The State Department', 'NAME', 'ORGANIZATION', 'USA'],
    ['The Kremlin objected.', 'The Kremlin', 'NAME', 'ORGANIZATION', 'RUS'],
    [
      'The Ministry of Foreign Affairs of Japan objected.',
      'The Ministry of Foreign Affairs of Japan',
      'NAME',
      'ORGANIZATION',
      'JPN',
    ],
    ["Pakistan's Senate objected.", "Pakistan's Senate", 'NAME', 'ORGANIZATION', 'PAK'],
    ["Chile's Supreme Court objected.", "Chile's Supreme Court", 'NAME', 'ORGANIZATION', 'CHL'],
    ['Police in Japan objected.', 'Police in Japan', 'NAME', 'ORGANIZATION', 'JPN'],
    ['Authorities in Peru objected.', 'Authorities in Peru', 'NAME', 'COUNTRY', 'PER'],
    ['Soldiers in Peru objected.', 'Soldiers', 'DESCRIPTION', 'GROUP', null],
    ['The Houthis objected.', 'The Houthis', 'NAME', 'ORGANIZATION', 'YEM'],
    ['Civilians fled.', 'Civilians', 'DESCRIPTION', 'GROUP', null],
    ['At least 36 people fled.', 'At least 36 people', 'DESCRIPTION', 'GROUP', null],
    ['Opposition leaders fled.', 'Opposition leaders', 'DESCRIPTION', 'GROUP', null],
    ['The Prime Minister left.', 'The Prime Minister', 'OFFICE', 'PERSON', null],
    ['The Foreign Minister of Iran left.', 'The Foreign Minister of Iran', 'OFFICE', 'PERSON', 'IRN'],
    ['Both sides left.', 'Both sides', 'COLLECTIVE', null, null],
    ['The two countries agreed.', 'The two countries', 'COLLECTIVE', 'COUNTRY', null],
    ['The two vice foreign ministers agreed.', 'The two vice foreign ministers', 'COLLECTIVE', 'PERSON', null],
    ['She left.', 'She', 'PRONOUN', 'PERSON', null],
  ])('%s', (text, words, form, kind, country) => {
    const [mention] = mentionsOf(text)
    expect([mention?.text, mention?.form, mention?.kind, mention?.country]).toEqual([words, form, kind, country])
  })

  it('finds a body by the initials that the text itself explains', () => {
    const names = mentionsOf('The Northern Lakes Trade Area (NoLTA) grew. NoLTA thanked Peru.').map(({ name }) => name)
    expect(names.filter((name) => name === 'NoLTA')).toHaveLength(2)
  })
})

describe('mention-tagger: must find nothing', () => {
  it.each([
    'There was a meeting in Washington.',
    'The plane flew to Ankara.',
    'There was a storm in the South China Sea.',
    'A polish for old chairs.',
    'There was a march on the first day of spring.',
    'Camp David is cold.',
    'Dialogue and diplomacy must take precedence.',
    'New Delhi, May 10 – There was rain.',
    'DAR ES SALAAM, March 18 – There was rain.',
    'Let the talks begin.',
    'Dear Tony, thank you.',
  ])('%s', (text) => {
    expect(mentionsOf(text).map((mention) => mention.text)).toEqual([])
  })

  it.fails('knows no name in a word of the language that opens a sentence, where nothing else tells', () => {
    expect(mentionsOf('Rice and Okafor have agreed.').map(({ name }) => name)).toEqual(['Rice', 'Okafor'])
  })
})

it('never overlaps, and cuts the exact words, in any text', () => {
  const piece = fc.constantFrom(
    'President',
    'of',
    'India',
    'the',
    'and',
    ',',
    'Presidents',
    'Amos',
    'Kariuki',
    "'s",
    'forces',
    'met',
    'both',
    'sides',
    'Secretary',
    'for',
    'Security',
    'Council',
    '(UN)',
    'he',
    '.',
    'al-Amin',
    'U.S.',
    'ministers',
    'General',
    'Jr.',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const doc = annotate(pieces.join(' '))
      let end = 0
      for (const mention of doc.get('mentions')) {
        expect(mention.firstToken).toBeGreaterThanOrEqual(end)
        expect(mention.endToken).toBeGreaterThan(mention.firstToken)
        expect(doc.text.slice(mention.start, mention.end)).toBe(mention.text)
        end = mention.endToken
      }
    }),
    { numRuns: 150 },
  )
})
