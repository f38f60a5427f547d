/** Calls and meetings, and what was said in them. */
import { contacts, type Question, statements } from './question.ts'

export const WHO_SPOKE_WITH_WHOM: readonly Question[] = [
  {
    ask: 'Whom did the American Secretary of State speak to on 9 May 2031, and who says so?',
    query: contacts('actor: {name: "Helena Marsh"}, on: "2031-05-09"', 'said'),
    answer: [
      '2031-05-09 SPOKE_TO Helena Marsh – Vikram Deshpande [Ministry of External Affairs of India; U.S. Department of State]',
    ],
  },
  {
    ask: 'When were Marsh and Alvi in contact, by whose account?',
    query: contacts('actor: {name: "Helena Marsh"}, with: {name: "Zubair Alvi"}', 'said'),
    answer: [
      '2031-05-13 SPOKE_TO Helena Marsh – Zubair Alvi [Ministry of Foreign Affairs of Pakistan]',
      '2031-05-12 SPOKE_TO Helena Marsh – Zubair Alvi [U.S. Department of State]',
    ],
    inOrder: true,
  },
  {
    ask: 'Was Marsh with the Saudi minister in person, or on the telephone?',
    query: contacts('actor: {name: "Helena Marsh"}, with: {name: "Khalid Al-Harbi"}', 'said'),
    answer: [
      '2031-05-20 MET_WITH Helena Marsh – Khalid Al-Harbi [U.S. Department of State]',
      '2031-05-20 SPOKE_TO Helena Marsh – Khalid Al-Harbi [Ministry of Foreign Affairs of Saudi Arabia]',
    ],
  },
  {
    ask: 'Whom did Marsh meet in person?',
    query: contacts('actor: {name: "Helena Marsh"}, types: [MET_WITH]'),
    answer: ['2031-05-20 MET_WITH Helena Marsh – Khalid Al-Harbi'],
  },
  {
    ask: "With whom was Pakistan's army chief in contact?",
    query: contacts('actor: {name: "General Haroon Malik"}'),
    answer: [
      '2031-05-17 SPOKE_TO Arjun Rawal – Haroon Malik',
      '2031-05-15 MET_WITH Haroon Malik – Irena Kovač',
      '2031-05-10 SPOKE_TO Haroon Malik – Raymond Castellano',
    ],
    inOrder: true,
  },
  {
    ask: 'Which contacts did the envoy of the United Nations have with either side?',
    query: contacts('actor: {name: "Irena Kovac"}'),
    answer: ['2031-05-16 MET_WITH Irena Kovač – Sunil Kamath', '2031-05-15 MET_WITH Haroon Malik – Irena Kovač'],
    inOrder: true,
  },
  {
    ask: 'Whom did Solvang speak to about the ferry, and when?',
    query: contacts('actor: {name: "Ingrid Solvang"}, types: [SPOKE_TO], from: "2026-03-01", to: "2026-03-31"'),
    answer: [
      '2026-03-24 SPOKE_TO Ingrid Solvang – Wanjiru Otieno',
      '2026-03-11 SPOKE_TO Ingrid Solvang – Joseph Mugerwa',
      '2026-03-10 SPOKE_TO Ingrid Solvang – Wanjiru Otieno',
      '2026-03-06 SPOKE_TO Ingrid Solvang – Julius Nsereko',
    ],
    inOrder: true,
  },
  {
    ask: 'What did the Indian minister say to the American one?',
    query:
      '{ statements(source: {name: "Vikram Deshpande"}, target: {name: "Helena Marsh"}, types: [STATED]) { edges { node { date evidence { exact } } } } }',
    answer: ['2031-05-09 [The External Affairs Minister told Secretary Marsh]'],
  },
  {
    ask: 'On whom did China call to withdraw their guns?',
    query:
      '{ statements(source: {name: "Lin Zhaoyang"}, types: [URGED]) { edges { node { date target { name } about } } } }',
    answer: [
      '2031-05-10 Pakistan withdraw their guns from the line',
      '2031-05-10 India withdraw their guns from the line',
    ],
  },
  {
    ask: 'What was India urged to do from 10 May 2031 until the end of the year?',
    query:
      '{ statements(target: {name: "India"}, types: [URGED], from: "2031-05-10", to: "2031-12-31") { edges { node { date source { name } about } } } }',
    answer: [
      '2031-05-16 Irena Kovač open the crossing at Attari for the sick',
      '2031-05-10 Lin Zhaoyang withdraw their guns from the line',
    ],
    inOrder: true,
  },
  {
    ask: 'Who thanked or praised the United States itself, not its people?',
    query: statements('target: {name: "United States"}, types: [SUPPORTED], throughRepresentatives: false'),
    answer: [
      '2031-05-20 SUPPORTED Khalid Al-Harbi -> United States',
      '2031-05-09 SUPPORTED Vikram Deshpande -> United States',
    ],
    inOrder: true,
  },
  {
    ask: 'Who signed something with India?',
    query: statements('actor: {name: "India"}, types: [SIGNED_WITH]'),
    answer: [
      '2031-06-05 SIGNED_WITH Vikram Deshpande – Zubair Alvi',
      '2026-03-19 SIGNED_WITH Arvind Raghunathan – Haruka Shimizu',
    ],
    inOrder: true,
  },
  {
    ask: 'Whom did the Iranian minister call in May?',
    query: contacts('actor: {name: "Reza Farahani"}, from: "2031-05-01", to: "2031-05-31"'),
    answer: ['2031-05-19 SPOKE_TO Reza Farahani – Vikram Deshpande', '2031-05-18 SPOKE_TO Reza Farahani – Zubair Alvi'],
  },
  {
    ask: 'Whom did the Qatari mediator receive before the signing?',
    query: contacts('actor: {name: "Hamad Al-Naimi"}, types: [MET_WITH]'),
    answer: [
      '2031-06-05 MET_WITH Hamad Al-Naimi – Zubair Alvi',
      '2031-06-04 MET_WITH Hamad Al-Naimi – Vikram Deshpande',
    ],
  },
  {
    ask: 'Who of Germany and of the European Union spoke to the Indian minister?',
    query: contacts('actor: {name: "Sofia Brandt"}, with: {name: "Vikram Deshpande"}'),
    answer: [
      '2032-02-11 SPOKE_TO Sofia Brandt – Vikram Deshpande',
      '2031-05-14 SPOKE_TO Sofia Brandt – Vikram Deshpande',
    ],
    misread: 'the first name "Sofia" is taken for the capital of Bulgaria',
  },
]
