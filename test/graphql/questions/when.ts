/** Days, windows, and what is known of the month alone or not at all. */
import { contacts, type Question, statements } from './question.ts'

export const WHEN: readonly Question[] = [
  {
    ask: 'Could Pemberton have met the Pakistani minister in the middle of April?',
    query: contacts('actor: {name: "Oliver Pemberton"}, from: "2031-04-10", to: "2031-04-20"'),
    answer: ['2031-04 MET_WITH Oliver Pemberton – Zubair Alvi'],
  },
  {
    ask: 'Did he surely?',
    query: contacts('actor: {name: "Oliver Pemberton"}, from: "2031-04-10", to: "2031-04-20", certainty: SURELY'),
    answer: [],
  },
  {
    ask: 'What surely fell into April?',
    query:
      '{ contacts(from: "2031-04-01", to: "2031-04-30", certainty: SURELY) { totalCount edges { node { ...act } } } }',
    answer: ['1 in all', '2031-04 MET_WITH Oliver Pemberton – Zubair Alvi'],
  },
  {
    ask: 'With whom was Deshpande in contact in June, or on a day that the texts leave open?',
    query: contacts('actor: {name: "Vikram Deshpande"}, from: "2031-06-01", to: "2031-06-30", includeUndated: true'),
    answer: [
      '2031-06-04 MET_WITH Hamad Al-Naimi – Vikram Deshpande',
      'XXXX-06-09 SPOKE_TO Reza Farahani – Vikram Deshpande',
      '- MET_WITH Vikram Deshpande – Zubair Alvi',
    ],
  },
  {
    ask: 'Whom has Castellano met since June 2031?',
    query: contacts('actor: {name: "Raymond Castellano"}, from: "2031-06-01"'),
    answer: ['2032-02-12 MET_WITH Raymond Castellano – Sunil Kamath'],
  },
  {
    ask: 'With whom had he been in contact until then?',
    query: contacts('actor: {name: "Raymond Castellano"}, to: "2031-05-31"'),
    answer: [
      '2031-05-10 SPOKE_TO Haroon Malik – Raymond Castellano',
      '2031-05-04 MET_WITH Raymond Castellano – Sunil Kamath',
    ],
    inOrder: true,
  },
  {
    ask: 'What did people do to one another on 9 May 2031, beside speaking?',
    query: statements('on: "2031-05-09", types: [URGED, SUPPORTED]'),
    answer: [
      '2031-05-09 URGED Helena Marsh -> India',
      '2031-05-09 SUPPORTED Helena Marsh -> India',
      '2031-05-09 SUPPORTED Helena Marsh -> India',
      '2031-05-09 SUPPORTED Vikram Deshpande -> United States',
    ],
  },
  {
    ask: 'What did India and Pakistan themselves do to each other, week by week?',
    query: `{ timeline(by: WEEK, filter: {source: {name: "India"}, target: {name: "Pakistan"}, throughRepresentatives: false, from: "2031-05-01", to: "2031-05-31"}) {
      start counts { type count } } }`,
    answer: ['2031-05-05 [DEMANDED 1; SANCTIONED 1]', '2031-05-12 [AGREED_WITH 1]'],
    inOrder: true,
  },
  {
    ask: 'And Pakistan to India?',
    query: `{ timeline(by: WEEK, filter: {source: {name: "Pakistan"}, target: {name: "India"}, throughRepresentatives: false, from: "2031-05-01", to: "2031-05-31"}) {
      start counts { type count } } }`,
    answer: ['2031-05-26 [MOBILISED_AGAINST 1]'],
  },
  {
    ask: 'In which month did Marsh urge or thank India itself, how often?',
    query:
      '{ timeline(by: MONTH, filter: {source: {name: "Helena Marsh"}, target: {id: "country:IND"}, types: [URGED, SUPPORTED], throughRepresentatives: false}) { start counts { type count } } }',
    answer: ['2031-05-01 [URGED 1; SUPPORTED 2]'],
  },
  {
    ask: 'In which months was Marsh in contact with whom, how often?',
    query:
      '{ timeline(by: MONTH, filter: {actor: {name: "Helena Marsh"}, types: [SPOKE_TO, MET_WITH]}) { start counts { type count } } }',
    answer: ['2031-05-01 [SPOKE_TO 5; MET_WITH 1]'],
    inOrder: true,
  },
  {
    ask: 'From which day on may Pemberton have met people, and of how many meetings is only the month known?',
    query:
      '{ timeline(by: DAY, filter: {actor: {name: "Oliver Pemberton"}, types: [MET_WITH]}) { start count wider } }',
    answer: ['2031-04-01 1 1', '2031-05-26 1 0'],
    inOrder: true,
  },
  {
    ask: 'On which days of the crisis did the Indian defence minister surely meet somebody?',
    query:
      '{ timeline(by: DAY, filter: {actor: {name: "Sunil Kamath"}, types: [MET_WITH, NEGOTIATED_WITH], from: "2031-05-01", to: "2031-05-20", certainty: SURELY}) { start count } }',
    answer: ['2031-05-04 1', '2031-05-16 1'],
    inOrder: true,
  },
  {
    ask: 'Who condemned India in May, or on a day that the texts leave open?',
    query: statements(
      'target: {name: "India"}, types: [CONDEMNED], from: "2031-05-01", to: "2031-05-31", includeUndated: true',
    ),
    answer: [
      '2031-05-30 CONDEMNED Farida Baloch -> India',
      '2031-05-13 CONDEMNED Zubair Alvi -> India',
      '- CONDEMNED Helena Marsh -> India',
    ],
    inOrder: true,
  },
]
