/** Contacts of every form: who met, called or received whom; what is no contact stands beside what is. */
import { describe, expect, it } from 'vitest'
import { STATEMENT_TYPES } from '../../../src/model/statement-types.ts'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { type MakeDocOptions, makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

/** `TYPE source > target`, with polarity and modality where they are not the plain ones; contacts only. */
function contacts(text: string, options: MakeDocOptions = {}): readonly string[] {
  const doc = pipeline(makeDocument(text, options))
  const { entities } = doc.get('coreference')
  return doc
    .get('relations')
    .filter(({ type }) => STATEMENT_TYPES[type].contact)
    .map(({ type, source, target, polarity, modality }) => {
      const marks = [polarity, modality].filter((mark) => mark !== 'AFFIRMED' && mark !== 'ACTUAL')
      return [type, entities[source]?.name, '>', target === null ? '-' : entities[target]?.name, ...marks].join(' ')
    })
}

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: readonly string[]])[] = [
  [
    'a meeting that somebody looked in on',
    'Minister Anna Holm stopped by the meeting to greet Minister Paul Okello.',
    ['MET_WITH Anna Holm > Paul Okello'],
  ],
  [
    'those who speak for a trade and no state',
    'Minister Anna Holm met with Kenyan business representatives.',
    ['MET_WITH Anna Holm > Kenyan business representatives'],
  ],
  [
    'delegations that the text counts together',
    'Norwegian Minister Ivo Brandt met with Kenyan Minister Paul Okello and Peruvian Minister Ana Quispe in Oslo. The three delegations left.',
    ['MET_WITH Ivo Brandt > Paul Okello', 'MET_WITH Ivo Brandt > Ana Quispe', 'MET_WITH Paul Okello > Ana Quispe'],
  ],
  [
    'guests who are not said to have met one another',
    'Norwegian Minister Ivo Brandt met with Kenyan Minister Paul Okello and Peruvian Minister Ana Quispe in Oslo.',
    ['MET_WITH Ivo Brandt > Paul Okello', 'MET_WITH Ivo Brandt > Ana Quispe'],
  ],
  [
    'people of several parts of a society under one noun',
    'Minister Anna Holm met with political, business and civil society leaders.',
    [
      'MET_WITH Anna Holm > political leaders',
      'MET_WITH Anna Holm > business leaders',
      'MET_WITH Anna Holm > civil society leaders',
    ],
  ],
  [
    'members of two communities of one country',
    'Minister Anna Holm met with members of the Kenyan academic and business communities.',
    ['MET_WITH Anna Holm > Kenyan academic community', 'MET_WITH Anna Holm > Kenyan business community'],
  ],
  [
    'officials of several countries and a body under one noun',
    'Minister Anna Holm met with other Danish, Faroese and EU officials.',
    ['MET_WITH Anna Holm > Denmark', 'MET_WITH Anna Holm > Faroe Islands', 'MET_WITH Anna Holm > European Union'],
  ],
  [
    'a minister and other officials of the country',
    'In Morocco, Anna Holm met with Foreign Minister Nadia Bennani and other senior government officials.',
    ['MET_WITH Anna Holm > Nadia Bennani', 'MET_WITH Anna Holm > Morocco'],
  ],
  [
    'a name without a title in a list of persons',
    'Anna Holm met with Foreign Minister Nadia Bennani, Zoltan Quarrie, and Trade Minister Paul Okello.',
    ['MET_WITH Anna Holm > Nadia Bennani', 'MET_WITH Anna Holm > Zoltan Quarrie', 'MET_WITH Anna Holm > Paul Okello'],
  ],
  [
    'members of a delegation, named before it',
    'Norwegian Minister Ivo Brandt will be joined by Envoy Anna Holm from the Fisheries Council and General Nils Berg. The Norwegian delegation met with President Paul Okello.',
    ['MET_WITH Ivo Brandt > Paul Okello', 'MET_WITH Anna Holm > Paul Okello', 'MET_WITH Nils Berg > Paul Okello'],
  ],
  [
    'members of a delegation, named behind its leader',
    'Norwegian Minister Ivo Brandt led a delegation including Envoy Anna Holm. The delegation met with President Paul Okello.',
    ['MET_WITH Ivo Brandt > Paul Okello', 'MET_WITH Anna Holm > Paul Okello'],
  ],
  [
    'a cabinet beside the head of government',
    'Minister Ivo Brandt met with President Paul Okello, along with two dozen members of his cabinet.',
    ['MET_WITH Ivo Brandt > Paul Okello'],
  ],
  [
    'a delegation of which no member is named',
    'The Norwegian delegation met with President Paul Okello.',
    ['MET_WITH Norway > Paul Okello'],
  ],
  [
    'a list of participants for the group that was met',
    'Minister Ivo Brandt met with leaders of fishing groups.\n\nParticipants included:\n\n- Nets for All\n- Orsha\n- Dr. Karla Mbeki, Director, Harbour Watch\n\nThey will stay in touch.',
    ['MET_WITH Ivo Brandt > Nets for All', 'MET_WITH Ivo Brandt > Orsha', 'MET_WITH Ivo Brandt > Karla Mbeki'],
  ],
  [
    'a list of participants in a sentence',
    'Minister Ivo Brandt met with mayors. Participants included Karla Mbeki, Paul Okello and Anna Holm.',
    ['MET_WITH Ivo Brandt > Karla Mbeki', 'MET_WITH Ivo Brandt > Paul Okello', 'MET_WITH Ivo Brandt > Anna Holm'],
  ],
  [
    'a list of participants for a round table that names none',
    'Minister Ivo Brandt hosted a roundtable on fishing.\n\nAttendees at the roundtable were:\n\n- Karla Mbeki, Harbour Watch\n- Paul Okello',
    ['MET_WITH Ivo Brandt > Karla Mbeki', 'MET_WITH Ivo Brandt > Paul Okello'],
  ],
  [
    'hosts on the list of participants',
    'Foreign Minister Ivo Brandt of Norway met with traders.\n\nThe following attended:\n\n- Norwegian Finance Minister Nils Berg\n- Paul Okello',
    ['MET_WITH Ivo Brandt > Paul Okello'],
  ],
  [
    'a courtesy before the title',
    'Foreign Minister Ivo Brandt spoke with His Highness, Crown Prince Rashid of Kuwait and H.E. Minister Amina Yusuf.',
    ['SPOKE_TO Ivo Brandt > Rashid', 'SPOKE_TO Ivo Brandt > Amina Yusuf'],
  ],
  [
    'initials of a country in brackets before the title',
    'Ivo Brandt and Republic of Korea (ROK) First Vice Foreign Minister Han Seo Jun held a call.',
    ['SPOKE_TO Ivo Brandt > Han Seo Jun'],
  ],
  [
    'an encounter right before the title',
    'During the trip Special Envoy Dahl met with President Paul Okello.',
    ['MET_WITH Dahl > Paul Okello'],
  ],
  [
    'a welcome at a place, for a purpose',
    'President Urho Kekkonen welcomed Chancellor Willy Brandt to the palace to continue their talks.',
    ['MET_WITH Urho Kekkonen > Willy Brandt'],
  ],
  [
    'what was prepared is no other side',
    'President Urho Kekkonen and Chancellor Willy Brandt spoke about preparations for the Olympic Games.',
    ['SPOKE_TO Urho Kekkonen > Willy Brandt'],
  ],
  [
    'officials of several countries',
    'Olof Palme met with officials from the Governments of Peru, Chile and Norway.',
    ['MET_WITH Olof Palme > Peru', 'MET_WITH Olof Palme > Chile', 'MET_WITH Olof Palme > Norway'],
  ],
  [
    'officers of two countries',
    'The foreign ministers of Peru and Chile met in Lima.',
    ['MET_WITH Foreign Minister of Peru > Foreign Minister of Chile'],
  ],
  [
    'members that stand for their group',
    'Olof Palme met with aid partners including the Harbour Institute (HI), Envoy Ada Quist and Minister Odd Lie, as well as Mayor Ivo Brandt.',
    [
      'MET_WITH Olof Palme > Harbour Institute',
      'MET_WITH Olof Palme > Ada Quist',
      'MET_WITH Olof Palme > Odd Lie',
      'MET_WITH Olof Palme > Ivo Brandt',
    ],
  ],
  [
    'members of the side that acts',
    'Senior officials, including Minister Odd Lie and Minister Ada Quist, spoke with Olof Palme.',
    ['SPOKE_TO Odd Lie > Olof Palme', 'SPOKE_TO Ada Quist > Olof Palme'],
  ],
  [
    'a group without named members',
    'Olof Palme met with farmers, including many women.',
    ['MET_WITH Olof Palme > farmers'],
  ],
  [
    'who accompanies the subject',
    'President Urho Kekkonen, accompanied by Minister Odd Lie, met Chancellor Willy Brandt.',
    ['MET_WITH Urho Kekkonen > Willy Brandt', 'MET_WITH Odd Lie > Willy Brandt'],
  ],
  [
    'who travels with the subject',
    'Minister Odd Lie flew to Bergen, along with Envoy Ada Quist, and met with Mayor Ivo Brandt.',
    ['MET_WITH Odd Lie > Ivo Brandt', 'MET_WITH Ada Quist > Ivo Brandt'],
  ],
  [
    'visits to a list of countries',
    "They praised Minister Odd Lie's recent visits to Peru, Chile, Fiji, and Tonga.",
    ['MET_WITH Odd Lie > Peru', 'MET_WITH Odd Lie > Chile', 'MET_WITH Odd Lie > Fiji', 'MET_WITH Odd Lie > Tonga'],
  ],
  [
    'a visit to a capital',
    "The talks followed Prime Minister Olof Palme's visit last week to Helsinki.",
    ['MET_WITH Olof Palme > Finland'],
  ],
  [
    'a journey to capitals',
    'Prime Minister Olof Palme traveled to Lisbon and Madrid.',
    ['MET_WITH Olof Palme > Portugal', 'MET_WITH Olof Palme > Spain'],
  ],
  [
    'a journey to a town',
    'Prime Minister Olof Palme will travel to Bonn, Germany.',
    ['MET_WITH Olof Palme > Germany PLANNED'],
  ],
  [
    'a delegation that somebody leads',
    'Prime Minister Olof Palme will lead a delegation to Peru.',
    ['MET_WITH Olof Palme > Peru PLANNED'],
  ],
  [
    'a contact whose occasion others host',
    'Minister Odd Lie met with Minister Ada Quist at a fair hosted by Peru.',
    ['MET_WITH Odd Lie > Ada Quist'],
  ],
  [
    'what two sides discussed',
    'Norwegian Minister Odd Lie and Danish Minister Ada Quist discussed trade.',
    ['SPOKE_TO Odd Lie > Ada Quist'],
  ],
  [
    'what is discussed inside a contact',
    'Minister Odd Lie met Minister Ada Quist. The minister and the officials also discussed trade.',
    ['MET_WITH Odd Lie > Ada Quist'],
  ],
  [
    'a trilateral meeting',
    'Norwegian Minister Odd Lie held a trilateral meeting with Danish Minister Ada Quist and German Minister Ivo Brandt.',
    ['MET_WITH Odd Lie > Ada Quist', 'MET_WITH Odd Lie > Ivo Brandt', 'MET_WITH Ada Quist > Ivo Brandt'],
  ],
  [
    'talks between three',
    'The talks between Spain, Peru and Chile ended.',
    ['SPOKE_TO Spain > Peru', 'SPOKE_TO Spain > Chile', 'SPOKE_TO Peru > Chile'],
  ],
  [
    'who joined on one side',
    'Norwegian Minister Odd Lie met Danish Minister Ada Quist. He was joined by Norwegian Envoy Jane Holm and Danish Envoy Ivo Brandt.',
    ['MET_WITH Odd Lie > Ada Quist', 'MET_WITH Jane Holm > Ada Quist', 'MET_WITH Ivo Brandt > Odd Lie'],
  ],
  [
    'who joined a call',
    'Norwegian Minister Odd Lie called Danish Minister Ada Quist. Norwegian Envoy Jane Holm also joined the call.',
    ['SPOKE_TO Odd Lie > Ada Quist', 'SPOKE_TO Jane Holm > Ada Quist'],
  ],
  [
    'who led the delegations',
    'Envoy Jane Holm led the Danish delegation. The Peruvian delegation was headed by Minister Luis Mora.',
    ['MET_WITH Jane Holm > Luis Mora'],
  ],
  [
    'a body that a foreigner joined',
    'The European Council was joined by President Luis Mora of Peru.',
    ['MET_WITH European Council > Luis Mora'],
  ],
  [
    'days of a month behind a list',
    'Minister Odd Lie will travel to Peru and Chile March 26-30 to rest.',
    ['MET_WITH Odd Lie > Peru PLANNED', 'MET_WITH Odd Lie > Chile PLANNED'],
  ],
  [
    'a list of verbs of one subject',
    'Minister Odd Lie greeted sailors, spoke with Mayor Ivo Brandt, and left.',
    ['MET_WITH Odd Lie > sailors', 'SPOKE_TO Odd Lie > Ivo Brandt'],
  ],
]

const NOTHING: readonly (readonly [why: string, text: string])[] = [
  ['a list of what participants spoke of', 'Participants discussed the following:\n\n- Nets for All\n- Harbour Watch'],
  ['a list of participants with no host', 'The following attended:\n\n- Karla Mbeki\n- Paul Okello'],
  ['a welcome to a decision', 'Olof Palme welcomed the decision of Willy Brandt to the letter.'],
  ['the margin of a gathering', 'Minister Odd Lie spoke on the sidelines of the Harbour Council.'],
  ['a journey made easy', 'Peru facilitated his travel with Minister Odd Lie.'],
  ['a journey to the seat of other bodies', 'Prime Minister Olof Palme traveled to Brussels and left.'],
  ['a journey to a town', 'Prime Minister Olof Palme traveled to Bergen.'],
  ['company without another side', 'Norwegian Minister Odd Lie was joined by Norwegian Envoy Jane Holm.'],
  ['a joined body of its own', 'Peru joined the union. Norwegian Envoy Jane Holm joined the navy.'],
  ['two delegations of one country', 'Envoy Jane Holm led the Danish delegation. Envoy Ada Quist led the Danish team.'],
  ['a parliament called together', 'President Luis Mora convened Congress.'],
  ['what they, whoever they are, discussed', 'Peru and Chile have ports, where they discussed trade.'],
  ['what two of one side discussed', 'Danish Minister Ada Quist and Danish Envoy Jane Holm discussed trade.'],
  ['what two unknown sides discussed', 'Senior officials and business leaders discussed trade.'],
  ['what is to be discussed', 'Peru and Chile sent two envoys to discuss trade.'],
  ['a name that something has', 'They sailed to a Danish island called Harbour Group.'],
  ['a prize received', 'President Luis Mora received Harbour Institute papers.'],
  ['an opinion held together', 'Peru and Chile have a view.'],
  ['a call on many', 'The Danish ministry called on drivers.'],
  ['soldiers are no officers of a country', 'The soldiers of India and Nepal rested.'],
]

describe('contacts', () => {
  it.each(FOUND)('%s: %s', (_phenomenon, text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })

  it.each(NOTHING)('none where it is %s: %s', (_why, text) => {
    expect(contacts(text)).toEqual([])
  })
})
