/** What is denied, planned, supposed, called off, or said by others only. */
import { contacts, type Question, statements } from './question.ts'

export const CLAIMS: readonly Question[] = [
  {
    ask: "Which contact with Pakistan's army chief is denied, by whose account?",
    query: contacts('actor: {name: "Haroon Malik"}, polarity: DENIED', 'said'),
    answer: ['2031-05-06 MET_WITH Haroon Malik – Sunil Kamath [Meridian Wire]'],
  },
  {
    ask: 'Which contacts of 2026 are denied?',
    query: contacts('polarity: DENIED, to: "2026-12-31", includeUndated: false'),
    answer: ['2026-03-02/2026-03-08 MET_WITH Joseph Mugerwa – Wanjiru Otieno'],
  },
  {
    ask: 'Which contacts are planned from mid-May 2031 on?',
    query: contacts('modality: [PLANNED], from: "2031-05-13"', 'said'),
    answer: [
      '2031-06-12 MET_WITH Charles Renwick – Farida Baloch [Meridian Wire]',
      '2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande [Meridian Wire]',
      '2031-05-13 SPOKE_TO Oliver Pemberton – Zubair Alvi [Meridian Wire]',
    ],
    inOrder: true,
  },
  {
    ask: 'What became of the meeting that Marsh and Deshpande planned?',
    query:
      '{ contacts(actor: {name: "Helena Marsh"}, with: {name: "Vikram Deshpande"}, types: [MET_WITH], polarity: null, modality: null) { edges { node { date polarity modality evidence { document { publisher publishedAt } } } } } }',
    answer: [
      '2031-05-28 AFFIRMED PLANNED [Meridian Wire 2031-05-21]',
      '2031-05-28 DENIED ACTUAL [The Deccan Ledger 2031-05-26]',
    ],
  },
  {
    ask: 'What would the United States do if the ceasefire failed?',
    query: statements('source: {id: "country:USA"}, modality: [HYPOTHETICAL], throughRepresentatives: false'),
    answer: ['- SANCTIONED United States -> Pakistan'],
  },
  {
    ask: 'Who threatened whom?',
    query: statements('types: [THREATENED], from: "2026-01-01", to: "2031-12-31"'),
    answer: ['2031-05-20 THREATENED Helena Marsh -> Pakistan', '2026-03-13 THREATENED Wanjiru Otieno -> Uganda'],
    inOrder: true,
  },
  {
    ask: 'Who vouches for the calls of the State Department, by name?',
    query:
      '{ contacts(actor: {name: "Helena Marsh"}, on: "2031-05-12") { edges { node { ...act evidence { attribution } } } } }',
    answer: ['2031-05-12 SPOKE_TO Helena Marsh – Zubair Alvi [Dana Whitlock]'],
  },
  {
    ask: 'Who is behind the report that the White House called the general?',
    query:
      '{ contacts(actor: {name: "Raymond Castellano"}, with: {name: "Haroon Malik"}) { edges { node { date evidence { attribution } } } } }',
    answer: ['2031-05-10 [two officials familiar with the call]'],
    misread: 'the attribution ends before "with the call"',
  },
  {
    ask: 'What do the texts say that Marsh and Farahani did not do?',
    query:
      '{ contacts(actor: {name: "Reza Farahani"}, with: {name: "Helena Marsh"}, polarity: DENIED) { edges { node { ...act evidence { exact } } } } }',
    answer: ['- SPOKE_TO Helena Marsh – Reza Farahani [Farahani has not spoken to Marsh]'],
  },
  {
    ask: 'Between whom is a contact denied, up to the call of the White House?',
    query: '{ pairs(filter: {polarity: DENIED, from: "2031-01-01", to: "2031-05-10"}) { actors { name } count } }',
    answer: ['[Haroon Malik; Sunil Kamath] 1'],
  },
  {
    ask: 'Whom will the President of the United States host?',
    query:
      '{ network(actor: {name: "Charles Renwick"}, filter: {modality: [PLANNED]}) { actor { name } count firstDay } }',
    answer: ['Farida Baloch 1 2031-06-12'],
  },
  {
    ask: 'Must the meeting that General Mugerwa denies be dated to 5 March or later?',
    query: statements(
      'actor: {name: "Joseph Mugerwa"}, types: [MET_WITH], polarity: DENIED, from: "2026-03-05", to: "2026-03-31", certainty: SURELY',
    ),
    answer: [],
  },
]
