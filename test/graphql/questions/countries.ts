/** Countries and organisations, through whoever represents them. */
import { contacts, type Question, statements } from './question.ts'

export const COUNTRIES: readonly Question[] = [
  {
    ask: 'Which Indian officials were in contact with American ones in May 2031, in which offices?',
    query: `{ contacts(actor: {name: "India"}, with: {name: "United States"}, from: "2031-05-01", to: "2031-05-31") { edges { node {
      date type source { name } sourceOffice { role } target { name } targetOffice { role } } } } }`,
    answer: [
      '2031-05-25 SPOKE_TO Helena Marsh (Secretary of State) – Vikram Deshpande (External Affairs Minister)',
      '2031-05-09 SPOKE_TO Helena Marsh (Secretary of State) – Vikram Deshpande (External Affairs Minister)',
      '2031-05-04 MET_WITH Raymond Castellano (National Security Advisor) – Sunil Kamath (Defence Minister)',
    ],
    inOrder: true,
  },
  {
    ask: 'With whom was Pakistan as a state in contact, not counting its people?',
    query: contacts('actor: {name: "Pakistan"}, throughRepresentatives: false'),
    answer: ['2031-06-05 NEGOTIATED_WITH Hamad Al-Naimi – Pakistan'],
  },
  {
    ask: 'With whom was Uganda in contact on 16 March 2026?',
    query: contacts('actor: {name: "Uganda"}, on: "2026-03-16"', 'said'),
    answer: [
      '2026-03-16 SPOKE_TO Eleanor Whitcombe – Julius Nsereko [Ministry of Foreign Affairs of Uganda; U.S. Department of State]',
      '2026-03-16 MET_WITH Joseph Mugerwa – Tomás Ferreira [-]',
    ],
  },
  {
    ask: 'With whom was the United Nations in contact in May 2031?',
    query: contacts('actor: {name: "UN"}, from: "2031-05-01", to: "2031-05-31"'),
    answer: ['2031-05-16 MET_WITH Irena Kovač – Sunil Kamath', '2031-05-15 MET_WITH Haroon Malik – Irena Kovač'],
    inOrder: true,
  },
  {
    ask: 'Who represents Pakistan?',
    query: '{ actor(name: "Pakistan") { representatives { person { name } role } } }',
    answer: ['Farida Baloch Prime Minister', 'Zubair Alvi Foreign Minister'],
  },
  {
    ask: 'Who represented India, when?',
    query: '{ actor(id: "country:IND") { representatives { person { name } role firstSeen lastSeen } } }',
    answer: [
      'Arvind Raghunathan External Affairs Minister 2026-03-19 2026-03-20',
      'Sunil Kamath Defence Minister 2031-05-11 2032-02-12',
      'Vikram Deshpande External Affairs Minister 2031-05-09 2032-02-11',
      // The "Indian counterpart" of Iran's foreign minister.
      'Vikram Deshpande Foreign Minister 2031-05-19 2031-05-19',
    ],
  },
  {
    ask: 'Which offices has Castellano held?',
    query: '{ actor(name: "Raymond Castellano") { representations { role of { name } firstSeen } } }',
    answer: ['National Security Advisor United States 2031-05-11', 'Secretary of Defense United States 2032-02-12'],
  },
  {
    ask: 'For which countries has Tavadze spoken?',
    query: '{ actor(name: "Nino Tavadze") { representations { role of { name } firstSeen } } }',
    answer: ['Ambassador France 2029-03-15', 'Foreign Minister Georgia 2031-06-04'],
  },
  {
    ask: 'In which office did Tavadze meet a foreign minister, each time?',
    query:
      '{ contacts(actor: {name: "Nino Tavadze"}, types: [MET_WITH]) { edges { node { date type source { name } sourceOffice { role of { name } } target { name } targetOffice { role of { name } } } } } }',
    answer: [
      '2031-06-03 MET_WITH Hélène Aubertin (Foreign Minister, France) – Nino Tavadze (Foreign Minister, Georgia)',
      '2029-03-14 MET_WITH Davit Kereselidze (Foreign Minister, Georgia) – Nino Tavadze (Ambassador, France)',
    ],
    inOrder: true,
  },
  {
    ask: 'What did India as a state do to Pakistan, and Pakistan to India, in May?',
    query: statements(
      'actor: {name: "India"}, with: {name: "Pakistan"}, throughRepresentatives: false, from: "2031-05-01", to: "2031-05-31"',
    ),
    answer: [
      '2031-05-29 MOBILISED_AGAINST Pakistan -> India',
      '2031-05-17 AGREED_WITH India – Pakistan',
      '2031-05-10 DEMANDED India -> Pakistan',
      '2031-05-08 SANCTIONED India -> Pakistan',
    ],
    inOrder: true,
  },
  {
    ask: 'Which people of Pakistan does the graph know?',
    query: '{ actors(country: "PAK", kind: PERSON) { edges { node { name } } } }',
    answer: ['Farida Baloch', 'Haroon Malik', 'Zubair Alvi'],
    inOrder: true,
  },
  {
    ask: 'What bodies are there that have to do with defence or the army?',
    query: '{ actors(search: "army", kind: ORGANIZATION) { edges { node { name country } } } }',
    answer: ['Indian Army IND', 'Pakistani Army PAK', 'Ugandan Army UGA'],
    inOrder: true,
  },
  {
    ask: 'Who bears a name that begins with "Al-"?',
    query: '{ actors(search: "al") { edges { node { name } } } }',
    answer: ['Hamad Al-Naimi', 'Khalid Al-Harbi', 'Zubair Alvi'],
  },
]
