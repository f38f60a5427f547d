/** Sentences of every kind of act, read by the real layers; what must not be found stands beside what must. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STATEMENT_TYPE_NAMES } from '../../../src/model/statement-types.ts'
import { relationExtractor } from '../../../src/nlp/annotators/relation-extractor.ts'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'
import { readActs as acts } from '../../helpers/read-acts.ts'
import { recordedDoc } from '../../helpers/recorded-doc.ts'

const pipeline = createDefaultPipeline()

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: readonly string[]])[] = [
  [
    'a call',
    'Prime Minister Olof Palme phoned President Urho Kekkonen on Monday.',
    ['SPOKE_TO Olof Palme > Urho Kekkonen'],
  ],
  [
    'a verb with a preposition',
    'Olof Palme spoke with Urho Kekkonen by telephone.',
    ['SPOKE_TO Olof Palme > Urho Kekkonen'],
  ],
  [
    'a meeting',
    'Foreign Minister Andrei Gromyko met Secretary of State George Shultz in Geneva.',
    ['MET_WITH Andrei Gromyko > George Shultz'],
  ],
  [
    'two subjects that met',
    'President Anwar Sadat and Prime Minister Menachem Begin met in Jerusalem.',
    ['MET_WITH Anwar Sadat > Menachem Begin'],
  ],
  ['a light verb', 'Willy Brandt held talks with Erich Honecker.', ['SPOKE_TO Willy Brandt > Erich Honecker']],
  [
    'talks in a place',
    'Willy Brandt held talks with Erich Honecker in Vienna.',
    ['MET_WITH Willy Brandt > Erich Honecker'],
  ],
  [
    'a contact named by a noun',
    'In a call with Erich Honecker, Willy Brandt praised the talks.',
    ['SPOKE_TO Willy Brandt > Erich Honecker'],
  ],
  [
    'coordinated verbs',
    'Kofi Annan met Hosni Mubarak and urged him to open the border.',
    ['MET_WITH Kofi Annan > Hosni Mubarak', 'URGED Kofi Annan > Hosni Mubarak'],
  ],
  [
    'a participle behind the main clause',
    'Kofi Annan spoke to Hosni Mubarak, urging Egypt to open the border.',
    ['SPOKE_TO Kofi Annan > Hosni Mubarak', 'URGED Kofi Annan > Egypt'],
  ],
  [
    'a purpose that happened',
    'Helmut Kohl called Lech Walesa to congratulate him on the vote.',
    ['SPOKE_TO Helmut Kohl > Lech Walesa', 'SUPPORTED Helmut Kohl > Lech Walesa'],
  ],
  [
    'a relative clause',
    'Kofi Annan, who met Hosni Mubarak in Cairo, condemned Libya.',
    ['MET_WITH Kofi Annan > Hosni Mubarak', 'CONDEMNED Kofi Annan > Libya'],
  ],
  ['the passive', 'Norway was condemned by Sweden.', ['CONDEMNED Sweden > Norway']],
  ['a call on somebody', 'France called on Spain to release the fishermen.', ['URGED France > Spain']],
  ['a demand in a complement', 'Denmark said that Iceland must withdraw the ships.', ['DEMANDED Denmark > Iceland']],
  ['imposed sanctions', 'Canada imposed sanctions on Belarus.', ['SANCTIONED Canada > Belarus']],
  [
    'an act as the subject of its happening',
    "Talks between Willy Brandt and Erich Honecker were held in Kassel. Spain's rejection of Portugal's plan came in 1970.",
    ['MET_WITH Willy Brandt > Erich Honecker', 'REJECTED Spain > Portugal'],
  ],
  [
    'a contact that was called off',
    'A meeting between Willy Brandt and Erich Honecker was cancelled.',
    ['MET_WITH Willy Brandt > Erich Honecker DENIED'],
  ],
  [
    'a strike of workers',
    'A general strike by the Congress of Labour against the government of Spain began.',
    ['PROTESTED Congress of Labour > Spain'],
  ],
  [
    'what came from one to another',
    'A shipment of rifles from Bulgaria to Ethiopia arrived in March.',
    ['AIDED Bulgaria > Ethiopia'],
  ],
  ['a calling before a name', 'Spain arrested journalist Karl Holm.', ['COERCED Spain > Karl Holm']],
  ['being in touch', 'Olof Palme was in touch with Urho Kekkonen by cable.', ['SPOKE_TO Olof Palme > Urho Kekkonen']],
  [
    'a passive of two',
    'Diplomatic relations between Norway and Bhutan were restored.',
    ['RECOGNISED Norway > Bhutan', 'RECOGNISED Bhutan > Norway'],
  ],
  ['a recipient by its name', 'Norway offered Bhutan help with the dam.', ['PLEDGED Norway > Bhutan']],
  ['a deed alleged', 'Chad accused Libya of bombing Sudan.', ['CONDEMNED Chad > Libya', 'ATTACKED Libya > Sudan']],
  [
    'a speaker between commas behind the words',
    'Norway condemned Chad, Kofi Annan, the envoy, told Hosni Mubarak.',
    ['CONDEMNED Norway > Chad', 'STATED Kofi Annan > Hosni Mubarak'],
  ],
  ['an aside', 'Libya, he added, had threatened Chad.', ['THREATENED Libya > Chad']],
  [
    'a participle that opens the sentence',
    'Asked by Chad to leave, Libya condemned Sudan.',
    ['URGED Chad > Libya', 'CONDEMNED Libya > Sudan'],
  ],
  [
    'an accusation that was denied',
    'Chad accused Libya of lying. Libyan Foreign Minister Omar Idris rejected the accusation on Friday.',
    ['CONDEMNED Chad > Libya', 'REJECTED Omar Idris > Chad'],
  ],
  [
    'the first of two family names',
    'Minister Hernando Pizarro Uribe met Olof Palme. Pizarro thanked Norway.',
    ['MET_WITH Hernando Pizarro Uribe > Olof Palme', 'SUPPORTED Hernando Pizarro Uribe > Norway'],
  ],
  [
    'a deed that is welcomed',
    'Chad welcomed the arrest of two men by Libya.',
    ['SUPPORTED Chad > Libya', 'COERCED Libya > two men'],
  ],
  ['lifted sanctions', 'Canada lifted sanctions on Belarus.', ['YIELDED_TO Canada > Belarus']],
  ['suspended aid', 'Japan suspended aid to Fiji.', ['SANCTIONED Japan > Fiji']],
  ['expressed concern', 'Ireland expressed concern about Malta.', ['EXPRESSED_CONCERN Ireland > Malta']],
  [
    'a possessive target',
    'Greece condemned Turkey’s invasion of Cyprus.',
    ['CONDEMNED Greece > Turkey', 'ATTACKED Turkey > Cyprus'],
  ],
  ['a decision that is welcomed', 'Portugal welcomed the decision of Angola.', ['SUPPORTED Portugal > Angola']],
  ['a rejected proposal', 'Chile rejected the Argentine proposal.', ['REJECTED Chile > Argentina']],
  ['a refusal of an act', 'Albania refused to release the Greek sailors.', ['REJECTED Albania > Greek sailors']],
  ['an agreement that was signed', 'Poland signed an agreement with Hungary.', ['SIGNED_WITH Poland > Hungary']],
  ['an agreement of two', 'Poland and Hungary signed a treaty.', ['SIGNED_WITH Poland > Hungary']],
  [
    'an offer in a contact',
    'Gro Brundtland spoke to Shimon Peres, offering assistance.',
    ['SPOKE_TO Gro Brundtland > Shimon Peres', 'PLEDGED Gro Brundtland > Shimon Peres'],
  ],
  ['aid in kind', 'Norway provided food to Ethiopia.', ['AIDED Norway > Ethiopia']],
  ['recognition', 'Iceland recognised Lithuania.', ['RECOGNISED Iceland > Lithuania']],
  [
    'relations that were established',
    'Israel established diplomatic relations with Bhutan.',
    ['RECOGNISED Israel > Bhutan'],
  ],
  ['a threat', 'Libya threatened to attack Chad.', ['THREATENED Libya > Chad']],
  ['an expulsion', 'Belgium expelled two Bulgarian diplomats.', ['SANCTIONED Belgium > Bulgaria']],
  ['forces that were moved', 'Argentina deployed troops near Chile.', ['MOBILISED_AGAINST Argentina > Chile']],
  ['an attack', 'Iraq launched missiles at Iran.', ['ATTACKED Iraq > Iran']],
  ['intelligence that was shared', 'Denmark shared intelligence with Norway.', ['COOPERATED_WITH Denmark > Norway']],
  [
    'relations of two',
    'Israel and Bhutan established diplomatic ties.',
    ['RECOGNISED Israel > Bhutan', 'RECOGNISED Bhutan > Israel'],
  ],
  [
    'a noun of amount',
    'Sweden and Norway began a new round of military exercises.',
    ['COOPERATED_WITH Sweden > Norway'],
  ],
  ['what is received turns the sides', 'Egypt received aid from Sweden.', ['AIDED Sweden > Egypt']],
  [
    'mediation',
    'Algeria mediated between Iran and Iraq.',
    ['NEGOTIATED_WITH Algeria > Iran', 'NEGOTIATED_WITH Algeria > Iraq'],
  ],
  [
    'what was told to somebody',
    'Olof Palme told Urho Kekkonen that the border was open.',
    ['STATED Olof Palme > Urho Kekkonen'],
  ],
  [
    'a sum and its object behind "more than"',
    'Norway sent more than 40 tanks to Ethiopia.',
    ['AIDED Norway > Ethiopia'],
  ],
  ['a sum in brackets', 'Norway donated five million kroner ($1 million) to Ethiopia.', ['AIDED Norway > Ethiopia']],
  ['a noun with the form of a verb', 'Chad launched airstrikes on Libya.', ['ATTACKED Chad > Libya']],
  ['a day inside the object', 'Egypt lifted a ban Friday on Libya.', ['YIELDED_TO Egypt > Libya']],
  ['a guilty verdict', 'Chad found Olof Palme guilty of fraud.', ['CONDEMNED Chad > Olof Palme']],
  ['words as an attack', 'Chad launched a scathing attack on Libya.', ['CONDEMNED Chad > Libya']],
  ['an attack', 'Chad launched a deadly attack on Libya.', ['ATTACKED Chad > Libya']],
  ['an ultimatum', 'Chad issued an ultimatum to Libya.', ['THREATENED Chad > Libya']],
  ['a deadline as a second object', 'Chad gave Libya a deadline.', ['THREATENED Chad > Libya']],
  ['a vow of harm', 'Chad vowed to punish Libya.', ['THREATENED Chad > Libya']],
  ['a vow of help', 'Chad vowed to help Libya.', ['PLEDGED Chad > Libya']],
  ['sanctions called for', 'Chad called for sanctions against Libya.', ['CONDEMNED Chad > Libya']],
  ['a request refused', 'Chad refused a request from Libya to use its airspace.', ['REJECTED Chad > Libya']],
  ['a request refused, by its modifier', 'Chad rejected a Libyan proposal.', ['REJECTED Chad > Libya']],
  ['a shared failure', 'Chad and Libya failed to reach agreement.', ['REJECTED Chad > Libya']],
  ['borders opened to people', 'Chad opened its borders to Libyan refugees.', ['AIDED Chad > Libyan refugees']],
  ['a country for a missing agent', 'Olof Palme was arrested in Libya.', ['COERCED Libya > Olof Palme']],
  ['an order to close', 'Chad ordered Libyan diplomats to leave.', ['COERCED Chad > Libya']],
  ['war games', 'Chad and Libya staged war games.', ['COOPERATED_WITH Chad > Libya']],
  ['forces moved', 'Chad beefed up its military presence near Libya.', ['MOBILISED_AGAINST Chad > Libya']],
  ['what "announced that" tells', 'Chad announced that it had expelled Libya.', ['COERCED Chad > Libya']],
  ['a formal protest', 'Chad lodged a formal protest with Libya.', ['CONDEMNED Chad > Libya']],
  ['a strike called off is not a strike', 'Chad halted its air strikes on Libya.', ['YIELDED_TO Chad > Libya']],
  [
    'two partners, the preposition said twice',
    'Olof Palme spoke with Willy Brandt and with Urho Kekkonen.',
    ['SPOKE_TO Olof Palme > Willy Brandt', 'SPOKE_TO Olof Palme > Urho Kekkonen'],
  ],
  [
    'talks named by a noun, held in a place',
    'The discussions held in Geneva between Andrei Gromyko and George Shultz were useful.',
    ['MET_WITH Andrei Gromyko > George Shultz'],
  ],
  [
    'a welcomed visit',
    'Finland welcomes the visit by Prime Minister Olof Palme to Denmark.',
    ['SUPPORTED Finland > Olof Palme', 'MET_WITH Olof Palme > Denmark'],
  ],
  ['said is done', 'Sweden wishes to congratulate Finland on its elections.', ['SUPPORTED Sweden > Finland']],
  ['said is done, with a modal', 'Sweden would like to thank Finland for its help.', ['SUPPORTED Sweden > Finland']],
  [
    'a noun that is tagged as a cry',
    'Olof Palme extended congratulations to Urho Kekkonen.',
    ['SUPPORTED Olof Palme > Urho Kekkonen'],
  ],
  [
    'one object for two verbs',
    'Sweden condemned and rejected the attack by Denmark.',
    ['CONDEMNED Sweden > Denmark', 'REJECTED Sweden > Denmark'],
  ],
  [
    'whose attack it is',
    'Sweden condemned the attack by Denmark on Finland.',
    ['CONDEMNED Sweden > Denmark', 'ATTACKED Denmark > Finland'],
  ],
  ['an attack whose doer is not told', 'Sweden condemned the attacks in Finland.', ['CONDEMNED Sweden > -']],
  [
    'two adjectives before the noun',
    'Olof Palme reaffirmed a deep and long commitment to Finland.',
    ['PLEDGED Olof Palme > Finland'],
  ],
  [
    'a list that semicolons part',
    'Olof Palme rejected activities that undermine peace; condemned Denmark; and urged Norway to wait.',
    ['REJECTED Olof Palme > -', 'CONDEMNED Olof Palme > Denmark', 'URGED Olof Palme > Norway'],
  ],
  [
    'two things that are urged',
    'Olof Palme urged Denmark to open the border and encouraged Denmark to sign the treaty.',
    ['URGED Olof Palme > Denmark', 'URGED Olof Palme > Denmark'],
  ],
  [
    'the meeting of another',
    'Olof Palme attended President Urho Kekkonen’s meeting with Willy Brandt.',
    ['MET_WITH Olof Palme > Willy Brandt', 'MET_WITH Urho Kekkonen > Willy Brandt'],
  ],
  [
    'concern about a situation',
    'Sweden expressed concern over the situation in Denmark.',
    ['EXPRESSED_CONCERN Sweden > -'],
  ],
  ['an end that is called for', 'Sweden called for an end to the attacks by Denmark.', ['URGED Sweden > Denmark']],
  [
    'an insertion',
    'Swedish troops, supported by Norwegian troops, attacked Denmark.',
    ['SUPPORTED Norwegian troops > Swedish troops', 'ATTACKED Swedish troops > Denmark'],
  ],
]

const MARKED: typeof FOUND = [
  [
    'a planned meeting',
    'Olof Palme will meet Urho Kekkonen in Helsinki.',
    ['MET_WITH Olof Palme > Urho Kekkonen PLANNED'],
  ],
  [
    'an expected meeting',
    'Olof Palme is expected to meet Urho Kekkonen.',
    ['MET_WITH Olof Palme > Urho Kekkonen PLANNED'],
  ],
  [
    'a meeting agreed on',
    'Olof Palme agreed to meet Urho Kekkonen.',
    ['AGREED_WITH Olof Palme > Urho Kekkonen', 'MET_WITH Olof Palme > Urho Kekkonen PLANNED'],
  ],
  ['no meeting', 'Olof Palme did not meet Urho Kekkonen.', ['MET_WITH Olof Palme > Urho Kekkonen DENIED']],
  ['a denial', 'Olof Palme denied that Sweden attacked Finland.', ['ATTACKED Sweden > Finland DENIED']],
  ['a possibility', 'Sweden could attack Finland.', ['ATTACKED Sweden > Finland HYPOTHETICAL']],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: string])[] = [
  ['greetings from somebody at home', 'The premier of Peru conveyed greetings from the people of Chile.', 'SPOKE_TO'],
  ['what is urged is no act', 'Kofi Annan urged Egypt to meet Libya.', 'MET_WITH'],
  ['what is demanded is no act', 'Kofi Annan demanded that Egypt release Libya.', 'YIELDED_TO'],
  ['what is threatened is no act', 'Libya threatened to attack Chad.', 'ATTACKED'],
  ['what is offered is no act', 'Norway offered to meet Israel.', 'MET_WITH'],
  ['a condition is no act', 'If Egypt attacks Libya, Tunisia closes the border.', 'ATTACKED'],
  ['urged by turns the sides', 'Egypt was urged by Libya to open the border.', 'URGED Egypt'],
  ['attacked by turns the sides', 'Egypt was attacked by Libya.', 'ATTACKED Egypt'],
  ['a call for help is no telephone call', 'Egypt called for calm.', 'SPOKE_TO'],
  ['a need is met, not an actor', 'Norway met the needs of Ethiopia.', 'MET_WITH'],
  ['a boundary is no act', 'The border between Egypt and Libya is long.', ' '],
  ['a standing theme is no act', 'Relations between Egypt and Libya are good.', ' '],
  ['an actor alone is no pair', 'Olof Palme met in Stockholm.', 'MET_WITH'],
  ['a word to the press is no contact', 'Olof Palme spoke to reporters in Oslo.', 'SPOKE_TO'],
  ['readiness for talks is no contact', 'Egypt urged Libya to begin talks with Tunisia.', 'SPOKE_TO'],
  ['a call for a ban is no visit', 'Chad called for a ban on Libya.', 'MET_WITH'],
  ['an invitation accepted is no visit', 'Olof Palme accepted an invitation from Chad to visit Libya.', 'MET_WITH'],
  ['its own troops are no target', 'Egypt is willing to withdraw its troops.', 'troops'],
  ['its own airspace is no target', 'Egypt closed its airspace.', '> Egypt'],
  ['a demand reported is no act', 'Egypt reiterated its demand that Libya release Chad.', 'YIELDED_TO'],
  ['what is alleged is no act', 'Egypt dismissed allegations that it attacked Libya.', 'ATTACKED'],
  ['a commitment of others is no act', 'Egypt noted the commitment of Libya to attack Chad.', 'ATTACKED'],
  ['the place of a rescue is no friend', 'Egypt rescued hostages from Libya.', '> Libya'],
  [
    'a vote shunned is not what the accusation is about',
    'Egypt boycotted the vote, accusing Libya of fraud.',
    'REJECTED Egypt > Libya',
  ],
  ['whoever asked for a trip', 'Olof Palme undertook the trip at the request of Urho Kekkonen.', 'MET_WITH'],
  ['negotiations as such', 'Negotiations between Sweden and Finland remain important.', 'NEGOTIATED_WITH'],
  ['an attack that must end', 'Sweden called for an end to the attacks by Denmark.', 'ATTACKED Sweden'],
  ['a wish that is no act', 'Sweden wants to attack Finland.', 'ATTACKED'],
]

describe('relations', () => {
  it.each(FOUND)('%s: %s', (_, text, expected) => {
    expect(acts(text)).toEqual(expected)
  })

  it.each(MARKED)('%s: %s', (_, text, expected) => {
    expect(acts(text)).toEqual(expect.arrayContaining([...expected]))
  })

  it.each(NOT_FOUND)('%s: %s', (_, text, unexpected) => {
    expect(acts(text).filter((act) => act.includes(unexpected))).toEqual([])
  })

  it('pairs all sides of a trilateral meeting, and two of the same side of no other', () => {
    const text =
      'Norwegian Foreign Minister Ingrid Dahl met Kenyan Foreign Minister Grace Wanjiku and Peruvian Foreign Minister Ana Quispe.'
    const pairs = ['MET_WITH Ingrid Dahl > Grace Wanjiku', 'MET_WITH Ingrid Dahl > Ana Quispe']
    expect(acts(text, { title: 'Foreign Minister Dahl’s Meeting' })).toEqual(pairs)
    expect(acts(text, { title: 'Foreign Minister Dahl’s Trilateral Meeting' })).toEqual([
      ...pairs,
      'MET_WITH Grace Wanjiku > Ana Quispe',
    ])
    const same = text.replace('Peruvian Foreign', 'Kenyan Defence')
    expect(acts(same, { title: 'Foreign Minister Dahl’s Trilateral Meeting' })).toEqual(pairs)
  })

  it.each([
    ['what an agency passes on', 'Reuters reported that the talks went on.', []],
    ['what a broadcaster passes on', 'The broadcaster NRK News said that the talks went on.', []],
    ['what an officer says', 'Kofi Annan said that the talks went on.', ['STATED Kofi Annan > -']],
    ['words that only tell acts', 'Kofi Annan said: “Chad attacked Libya.”', ['ATTACKED Chad > Libya']],
  ])('counts public speech where it is an act of its own: %s', (_, text, expected) => {
    expect(acts(text)).toEqual(expected)
  })

  it('gives nothing for a headline', () => {
    const text = 'Sweden Condemns Norway\n\nThe weather in Oslo was fine.'
    expect(acts(text, { title: 'Sweden Condemns Norway' })).toEqual([])
    expect(acts('Sweden condemns Norway.')).toEqual(['CONDEMNED Sweden > Norway'])
  })

  it('tells an act once, with its first evidence', () => {
    const text = 'Olof Palme met Urho Kekkonen. Later that evening Olof Palme met Urho Kekkonen.'
    const [only, ...rest] = pipeline(makeDocument(text)).get('relations')
    expect(rest).toEqual([])
    expect(text.slice(only?.start, only?.end)).toBe('Olof Palme met Urho Kekkonen')
  })

  it('dates the lead event of an article, and keeps the phrase of a later act', () => {
    const text =
      'Helsinki, May 10 – Olof Palme has urged Finland to open the border.\n\nIn a conversation with Urho Kekkonen, Olof Palme praised Finland.\n\nOlof Palme also spoke to Gro Brundtland on Friday.'
    const relations = pipeline(makeDocument(text, { published: '1985-05-11' })).get('relations')
    const dates = relations.map(({ type, date }) => [type, date.edtf])
    expect(dates).toContainEqual(['URGED', '1985-05-10'])
    expect(dates).toContainEqual(['SPOKE_TO', '1985-05-10'])
    expect(relations.at(-1)).toMatchObject({
      type: 'SPOKE_TO',
      dateText: expect.stringContaining('Friday'),
      dateAnchor: 'DATELINE',
    })
  })

  it('dates a visit that is only mentioned by its own words alone', () => {
    const text = 'Sweden welcomed the visit of Urho Kekkonen to Norway.'
    const relations = pipeline(makeDocument(text, { kind: 'READOUT', published: '1985-05-11' })).get('relations')
    expect(relations.find(({ type }) => type === 'SUPPORTED')?.date.edtf).toBe('1985-05-11')
    expect(relations.find(({ type }) => type === 'MET_WITH')?.date.edtf).toBeNull()
  })

  it('takes the present tense of an announcement as planned', () => {
    const text = 'Olof Palme meets with Urho Kekkonen in Oslo.'
    const modality = (kind: 'READOUT' | 'ARTICLE') =>
      pipeline(makeDocument(text, { kind }))
        .get('relations')
        .map((relation) => relation.modality)
    expect(modality('READOUT')).toEqual(['PLANNED'])
    expect(modality('ARTICLE')).toEqual(['ACTUAL'])
  })

  it('keeps who vouches for an act, but not the act’s own source', () => {
    const told = pipeline(makeDocument('Olof Palme met Urho Kekkonen, according to a Foreign Ministry spokesperson.'))
    expect(told.get('relations').map(({ attribution }) => attribution)).toEqual(['Foreign Ministry spokesperson'])
    const own = pipeline(makeDocument('Olof Palme said that he had met Urho Kekkonen.'))
    expect(own.get('relations').map(({ attribution }) => attribution)).toEqual([null])
  })

  it.each([
    ['Ireland spoke with Malta on 10 March 2026 about the situation on the lake.', 'situation on the lake'],
    ['Ireland held talks with Malta for three hours on Friday.', null],
    ['Ireland spoke with Malta about the harbour on Friday.', 'harbour'],
  ])('takes no time for a topic: %s', (text, about) => {
    expect(pipeline(makeDocument(text)).get('relations')[0]?.about).toBe(about)
  })

  it('takes a topic in the text’s own words', () => {
    const [met] = pipeline(
      makeDocument('Olof Palme met Urho Kekkonen to discuss the fishing rights in the Baltic.'),
    ).get('relations')
    expect(met?.about).toBe('fishing rights in the Baltic')
  })

  it('says what it could not read', () => {
    const misses = pipeline(makeDocument('It was condemned. She met Urho Kekkonen.')).get('misses')
    expect(misses.map(({ reason }) => reason)).toContain('UNRESOLVED_PRONOUN')
  })

  it('reads the layers that it declares, and no others', () => {
    const whole = pipeline(makeDocument('Olof Palme met Urho Kekkonen in Oslo on Monday.'))
    const { doc, read } = recordedDoc(whole, ['relations', 'affected', 'misses'])
    relationExtractor.annotate(doc)
    expect(read()).toEqual([...relationExtractor.requires].sort())
  })

  it('keeps evidence inside one sentence and ends inside the entities, whatever the text', () => {
    const words = [
      'Olof Palme',
      'Finland',
      'met',
      'urged',
      'who',
      ',',
      'and',
      'to',
      'the attack on',
      'by',
      'said that',
      'lifting',
      '“',
      '”',
      'with',
      '.',
      'The minister',
      'it',
      'was condemned',
      'sanctions against',
      '\n\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const doc = pipeline(makeDocument(parts.join(' ')))
        const { entities } = doc.get('coreference')
        for (const relation of doc.get('relations')) {
          expect(STATEMENT_TYPE_NAMES).toContain(relation.type)
          expect(entities[relation.source]).toBeDefined()
          expect(relation.target).not.toBe(relation.source)
          const inside = doc.get('sentences').some(({ start, end }) => start <= relation.start && relation.end <= end)
          expect(inside).toBe(true)
          expect(relation.start).toBeLessThan(relation.end)
        }
      }),
      { numRuns: 200 },
    )
  })
})
