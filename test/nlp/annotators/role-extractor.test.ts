import { describe, expect, it } from 'vitest'
import { annotate } from '../../helpers/annotate.ts'

type Options = Parameters<typeof annotate>[1]

function rolesOf(text: string, options: Options = {}): readonly string[] {
  const doc = annotate(text, options)
  const { entities } = doc.get('coreference')
  return doc
    .get('roles')
    .map(
      ({ person, role, country, organization }) => `${entities[person]!.name}, ${role} of ${organization ?? country}`,
    )
}

describe('role-extractor', () => {
  it.each([
    ['Secretary of State Nora Whitfield spoke.', ['Nora Whitfield, Secretary of State of USA']],
    [
      'External Affairs Minister P. Venkatesan met Secretary Nora Whitfield.',
      ['P. Venkatesan, External Affairs Minister of IND', 'Nora Whitfield, Secretary of USA'],
    ],
    ['State Department spokesperson Carl Voss spoke.', ['Carl Voss, spokesperson of State Department']],
    ['Pakistan Army Chief General Tariq Baloch spoke.', ['Tariq Baloch, Army Chief of Pakistan Army']],
    [
      'Norwegian Foreign Minister Solveig Dahl met Peru. Foreign Minister Dahl left.',
      ['Solveig Dahl, Foreign Minister of NOR'],
    ],
    [
      'Peruvian Foreign Minister Ana Quispe and Defence Minister Luis Rojas left.',
      ['Ana Quispe, Foreign Minister of PER', 'Luis Rojas, Defence Minister of PER'],
    ],
    // What the text says of the person comes before the country around.
    [
      'Peru and Chile closed the border. “We are sorry,” President Salas said. Salas has been president of Ecuador since 2021.',
      ['Salas, President of ECU'],
    ],
    // For which of two countries somebody speaks, only words can tell.
    ['Peru protested against Chile. The spokesperson, Dora Pell, said that the embassy was closed.', []],
    ['Interpol refused the request of Peru. The spokesperson, Dora Pell, gave no reason.', []],
    ['Interpol refused the request. Spokesperson Dora Pell gave no reason.', ['Dora Pell, Spokesperson of Interpol']],
    ['Peru closed its embassy. Spokesperson Dora Pell gave no reason.', ['Dora Pell, Spokesperson of PER']],
    // Of two presidents, the one beside another country is that country's.
    [
      'Secretary of State Nora Whitfield spoke. Peru condemned the plan of President Salas. President Holt thanked the United States. Secretary of State Whitfield left.',
      ['Nora Whitfield, Secretary of State of USA', 'Salas, President of PER', 'Holt, President of USA'],
    ],
    // Somebody else is said to hold that office there.
    [
      'Uganda closed the port. The army thanked Norwegian Foreign Minister Solveig Dahl on Friday. Foreign Minister Peter Okello criticised Kenya.',
      ['Solveig Dahl, Foreign Minister of NOR', 'Peter Okello, Foreign Minister of UGA'],
    ],
    ['Troops left the Philippines, Defence Secretary Delfin Santos said.', ['Delfin Santos, Defence Secretary of PHL']],
    [
      'Britain thanked the Philippines, Defence Secretary Nora Whitfield said.',
      ['Nora Whitfield, Defence Secretary of GBR'],
    ],
    ['Kenyan Deputy Assistant to the President Ana Holm left.', ['Ana Holm, Deputy Assistant to the President of KEN']],
    ['Carl Voss became leader of the Reform Party.', ['Carl Voss, leader of Reform Party']],
    ['Carl Voss, who served as President of Peru, left.', ['Carl Voss, President of PER']],
    ['Carl Voss was elected mayor of Lyon in May.', ['Carl Voss, mayor of Lyon']],
    ['Carl Voss will become President of Peru.', []],
    ['Carl Voss was not appointed Foreign Minister of Peru.', []],
    ['Carl Voss met Ana Holm, and the party elected leader of the Reform Party left.', []],
    ['Texas Governor Carl Voss spoke.', ['Carl Voss, Governor of Texas']],
    ['New Mexico State Representative Carl Voss spoke.', ['Carl Voss, State Representative of New Mexico']],
    ['Ontario Premier Nora Whitfield spoke.', ['Nora Whitfield, Premier of Ontario']],
    ['Georgia Senator Nora Whitfield spoke.', ['Nora Whitfield, Senator of Georgia']],
    ['Georgia’s Foreign Minister Nino Beridze spoke.', ['Nino Beridze, Foreign Minister of GEO']],
    ['Mayor of Lyon Jeanne Petit spoke.', ['Jeanne Petit, Mayor of Lyon']],
    ['Former Kenyan President Amos Kariuki spoke.', ['Amos Kariuki, former President of KEN']],
    ['Acting Sudanese Foreign Minister Omar Idris spoke.', ['Omar Idris, acting Foreign Minister of SDN']],
    [
      'President Ilse Brandt of Austria met Secretary of State Nora Whitfield.',
      ['Ilse Brandt, President of AUT', 'Nora Whitfield, Secretary of State of USA'],
    ],
    ['Foreign Minister Ivo Brandt of Ruritania left.', ['Ivo Brandt, Foreign Minister of Ruritania']],
    [
      'Norwegian Trade Minister Solveig Dahl met her Finnish counterpart, Eero Salo.',
      ['Solveig Dahl, Trade Minister of NOR', 'Eero Salo, Trade Minister of FIN'],
    ],
    ['Ana Quispe met her Finnish counterpart Eero Salo.', []],
    ['Minister of Defence Joseph Kamara of Sierra Leone left.', ['Joseph Kamara, Minister of Defence of SLE']],
    ['Minister of Agriculture Pham Quoc Anh of Vietnam left.', ['Pham Quoc Anh, Minister of Agriculture of VNM']],
    ['Eero Salo, a spokesman for the Finnish government, left.', ['Eero Salo, spokesman of FIN']],
    ['Ana Holm, State Secretary of Peru, left.', ['Ana Holm, State Secretary of PER']],
    ['Emperor Menas of Ethiopia left.', ['Menas, Emperor of ETH']],
    ["South Yemen's prime minister, Ali Obaid, left.", ['Ali Obaid, prime minister of South Yemen']],
    ['Peru thanked the Foreign Minister for Norwegian help.', []],
    ['Soviet Foreign Minister Oleg Drozdov left.', ['Oleg Drozdov, Foreign Minister of Soviet Union']],
    [
      'Israeli President Tal Levi, Prime Minister Noa Ben and Foreign Minister Gad Oren left.',
      ['Tal Levi, President of ISR', 'Noa Ben, Prime Minister of ISR', 'Gad Oren, Foreign Minister of ISR'],
    ],
    // Neither whom somebody criticises nor whom somebody hosts tells whose the office is.
    ['Uganda mourned. Foreign Minister Julius Nkono criticised Kenya.', ['Julius Nkono, Foreign Minister of UGA']],
    [
      'In Kenya crowds gathered. Ugandan Foreign Minister Julius Nkono came. President Amos Kariuki hosted Nkono.',
      ['Julius Nkono, Foreign Minister of UGA', 'Amos Kariuki, President of KEN'],
    ],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected)
  })

  it('gives the issuing country to offices that its text takes for granted', () => {
    const publisher = 'Ministry of Foreign Affairs of Kenya'
    expect(rolesOf('Foreign Minister Grace Wanjiku met Ugandan President Paul Okello.', { publisher })).toEqual([
      'Grace Wanjiku, Foreign Minister of KEN',
      'Paul Okello, President of UGA',
    ])
    expect(
      rolesOf('The White House\n\nPresident Nyberg met Foreign Minister Ferenc Varga of Hungary.', {
        blocks: ['BYLINE'],
      }),
    ).toEqual(['Nyberg, President of USA', 'Ferenc Varga, Foreign Minister of HUN'])
  })

  it('does not give the issuing country an office that its own text shows to be another’s', () => {
    const publisher = 'Ministry of External Affairs of India'
    const text =
      'External Affairs Minister P. Venkatesan met Japanese Foreign Minister Aki Mori in Tokyo. He thanked Japan. He also called on Prime Minister Ken Sato and conveyed greetings from the people of India.'
    expect(rolesOf(text, { publisher })).toEqual([
      'P. Venkatesan, External Affairs Minister of IND',
      'Aki Mori, Foreign Minister of JPN',
      'Ken Sato, Prime Minister of JPN',
    ])
  })

  it('gives an office that one person holds to one person of the issuing country', () => {
    const publisher = 'Ministry of Foreign Affairs of Kenya'
    expect(rolesOf('President Amos Kariuki called President Luis Mora.', { publisher })).toEqual([
      'Amos Kariuki, President of KEN',
    ])
  })

  it.each([
    ['an office alone', 'The Norwegian Foreign Minister left.', {}],
    ['a word that is no office', 'Norwegian lawmaker Kari Holm left.', {}],
    ['a rank', 'General Tariq Baloch left.', {}],
    ['an honorific', 'Mr. Amos Kariuki left.', {}],
    ['an office whose country nothing tells', 'Mayor Jeanne Petit left.', {}],
    [
      'an office in the headline only',
      'Norwegian Foreign Minister Dahl Leaves\n\nDahl left.',
      { blocks: ['HEADLINE', 'BODY'] as const },
    ],
  ])('finds nothing for %s', (_, text, options) => {
    expect(rolesOf(text, options)).toEqual([])
  })

  it('reads evidence that holds the office', () => {
    const doc = annotate('Yesterday Norwegian Foreign Minister Solveig Dahl left.')
    expect(doc.get('roles').map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'Norwegian Foreign Minister Solveig Dahl',
    ])
  })
})
