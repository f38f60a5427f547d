/** The texts themselves: which there are, what each says, and the words behind a finding. */
import { contacts, type Question, statements } from './question.ts'

const ANNOUNCEMENT = '{ documents(search: "Marsh Renwick") { edges { node { id } } } }'
const HEARSAY = '{ documents(search: "White House sounds out") { edges { node { id } } } }'
const CEASEFIRE = '{ documents(search: "sign ceasefire in Doha") { edges { node { id } } } }'
const FIRST_READOUT = '{ documents(search: "Marsh victims") { edges { node { id } } } }'

export const EVIDENCE: readonly Question[] = [
  {
    ask: 'In which words do both ministries report the call of 9 May?',
    query:
      '{ contacts(actor: {name: "Vikram Deshpande"}, on: "2031-05-09") { edges { node { evidence { exact document { publishedAt } } } } } }',
    answer: [
      '[External Affairs Minister Vikram Deshpande held a telephone conversation with U.S. Secretary of State Helena Marsh on 9 May 2031 2031-05-10; ' +
        'Secretary of State Helena Marsh spoke today with Indian External Affairs Minister Vikram Deshpande 2031-05-09]',
    ],
  },
  {
    ask: 'Which texts name the crossing at Attari?',
    query: '{ documents(search: "Attari") { totalCount edges { node { publishedAt publisher } } } }',
    answer: [
      '5 in all',
      '2031-05-16 United Nations',
      '2031-05-15 United Nations',
      '2031-05-13 Ministry of Foreign Affairs of Pakistan',
      '2031-05-10 Ministry of External Affairs of India',
      '2031-05-09 U.S. Department of State',
    ],
    inOrder: true,
  },
  {
    ask: 'Which of them from 13 May on?',
    query: '{ documents(search: "Attari", from: "2031-05-13") { edges { node { publishedAt } } } }',
    answer: ['2031-05-16', '2031-05-15', '2031-05-13'],
    inOrder: true,
  },
  {
    ask: 'Which up to 10 May?',
    query: '{ documents(search: "Attari", to: "2031-05-10") { edges { node { publishedAt } } } }',
    answer: ['2031-05-10', '2031-05-09'],
    inOrder: true,
  },
  {
    ask: 'Which are the second and third of them?',
    query:
      '{ documents(search: "Attari", first: 2, after: $first) { edges { node { publishedAt } } pageInfo { hasNextPage } } }',
    given: { first: '{ documents(search: "Attari", first: 1) { pageInfo { endCursor } } }' },
    answer: ['2031-05-15', '2031-05-13', 'and more'],
    inOrder: true,
  },
  {
    ask: 'What does the announcement of the visit only plan?',
    query: '{ document(id: $announcement) { statements(modality: [PLANNED]) { edges { node { ...act } } } } }',
    given: { announcement: ANNOUNCEMENT },
    answer: [
      '2031-06-12 MET_WITH Charles Renwick – Farida Baloch',
      '2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande',
    ],
    inOrder: true,
  },
  {
    ask: 'What does the note from Islamabad deny?',
    query: '{ document(id: $hearsay) { statements(polarity: DENIED) { edges { node { ...act } } } } }',
    given: { hearsay: HEARSAY },
    answer: ['2031-05-06 MET_WITH Haroon Malik – Sunil Kamath'],
  },
  {
    ask: 'Whom did the State Department say that it urged, on 9 May?',
    query: '{ document(id: $readout) { kind statements(types: [URGED]) { edges { node { ...act } } } } }',
    given: { readout: FIRST_READOUT },
    answer: ['READOUT [2031-05-09 URGED Helena Marsh -> India]'],
  },
  {
    ask: 'What do we have from the report on the signing in Doha, of rejections and of what was lifted?',
    query: statements('document: $ceasefire, types: [REJECTED, YIELDED_TO]'),
    given: { ceasefire: CEASEFIRE },
    answer: ['- YIELDED_TO India -> Pakistan', '- REJECTED Pakistan -> India'],
  },
  {
    ask: 'On which days did happen what that report tells?',
    query:
      '{ timeline(by: DAY, filter: {document: $ceasefire, types: [MET_WITH, SIGNED_WITH]}) { start counts { type count } } }',
    given: { ceasefire: CEASEFIRE },
    answer: ['2031-06-04 [MET_WITH 1]', '2031-06-05 [MET_WITH 1; SIGNED_WITH 1]'],
  },
  {
    ask: 'On which days fell the signing and the thanks of that report?',
    query:
      '{ timeline(by: DAY, filter: {document: $ceasefire, types: [SIGNED_WITH, SUPPORTED]}) { start counts { type count } } }',
    given: { ceasefire: CEASEFIRE },
    answer: ['2031-06-05 [SIGNED_WITH 1]'],
  },
  {
    ask: 'Page by page: what comes behind the latest contact of Marsh?',
    query: contacts('actor: {name: "Helena Marsh"}, first: 2, after: $latest'),
    given: { latest: '{ contacts(actor: {name: "Helena Marsh"}, first: 1) { pageInfo { endCursor } } }' },
    answer: [
      '2031-05-20 MET_WITH Helena Marsh – Khalid Al-Harbi',
      '2031-05-20 SPOKE_TO Helena Marsh – Khalid Al-Harbi',
    ],
  },
  {
    ask: 'What did Marsh urge or threaten before she did so last?',
    query: statements('source: {name: "Helena Marsh"}, types: [URGED, THREATENED], first: 1, after: $latest'),
    given: {
      latest:
        '{ statements(source: {name: "Helena Marsh"}, types: [URGED, THREATENED], first: 1) { pageInfo { endCursor } } }',
    },
    answer: ['2031-05-12 URGED Helena Marsh -> Pakistan'],
  },
  {
    ask: 'What is the latest but one of the acts that the announcement tells?',
    query: '{ document(id: $announcement) { statements(first: 1, after: $latest) { edges { node { ...act } } } } }',
    given: {
      latest: '{ document(id: $announcement) { statements(first: 1) { pageInfo { endCursor } } } }',
      announcement: ANNOUNCEMENT,
    },
    answer: ['2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande'],
  },
  {
    ask: 'Which people of India come first by name, and which next?',
    query: '{ actors(country: "IND", kind: PERSON, first: 1, after: $one) { edges { node { name } } } }',
    given: { one: '{ actors(country: "IND", kind: PERSON, first: 1) { pageInfo { endCursor } } }' },
    answer: ['Arvind Raghunathan'],
  },
  {
    ask: 'Which sentence about the Iranian offer could not be read?',
    query: '{ document(id: $iran) { unread { reason sentence } } }',
    given: { iran: '{ documents(search: "Iran offers its good offices") { edges { node { id } } } }' },
    answer: ['UNRESOLVED_REFERENCE Farahani offered both countries the help of Iran.'],
  },
  {
    ask: 'What would this note add?',
    query: `mutation { previewDocument(document: {text: "Secretary of State Helena Marsh met Swiss President Urs Amstad in Bern on 3 July 2031."}) {
      statements { date type source { name } target { name } } } }`,
    answer: ['2031-07-03 MET_WITH Helena Marsh – Urs Amstad'],
  },
  {
    ask: 'How many texts are there?',
    query: '{ stats { documents } }',
    answer: ['43'],
  },
]
