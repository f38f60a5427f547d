/** Who is tied to whom, how often, and by which steps. */
import type { Question } from './question.ts'

export const NETWORK: readonly Question[] = [
  {
    ask: 'Whom did Marsh speak with most?',
    query:
      '{ network(actor: {name: "Helena Marsh"}, filter: {types: [SPOKE_TO]}, first: 2) { actor { name } count firstDay lastDay } }',
    answer: ['Vikram Deshpande 2 2031-05-09 2031-05-25', 'Zubair Alvi 2 2031-05-12 2031-05-13'],
    inOrder: true,
  },
  {
    ask: 'With whom was the Iranian minister in contact in June, or on a day without a year?',
    query:
      '{ network(actor: {name: "Reza Farahani"}, filter: {types: [SPOKE_TO], from: "2031-06-01", to: "2031-06-30", includeUndated: true}) { actor { name } count firstDay } }',
    answer: ['Vikram Deshpande 1 -'],
  },
  {
    ask: 'Around whom did the mediation on Lake Victoria turn on 17 March?',
    query: '{ pairs(filter: {on: "2026-03-17", types: [MET_WITH], certainty: SURELY}) { actors { name } count } }',
    answer: [
      '[Amina Mwakasege; Julius Nsereko] 1',
      '[Amina Mwakasege; Wanjiru Otieno] 1',
      '[Ingrid Solvang; Julius Nsereko] 1',
      '[Julius Nsereko; Wanjiru Otieno] 1',
    ],
    misread: '"met Nsereko separately in the evening" is given no day, though the sentence before names it',
  },
  {
    ask: 'Which two spoke most often in 2031?',
    query:
      '{ pairs(filter: {types: [SPOKE_TO], from: "2031-01-01", to: "2031-12-31"}, first: 1) { actors { name } count firstDay lastDay } }',
    answer: ['[Helena Marsh; Vikram Deshpande] 2 2031-05-09 2031-05-25'],
  },
  {
    ask: 'Which two spoke on 16 March 2026?',
    query: '{ pairs(filter: {on: "2026-03-16", types: [SPOKE_TO]}) { actors { name } count } }',
    answer: ['[Eleanor Whitcombe; Julius Nsereko] 1'],
  },
  {
    ask: 'How often were the countries in contact before the ceasefire?',
    query:
      '{ pairs(by: COUNTRY, filter: {types: [SPOKE_TO, MET_WITH], from: "2031-05-04", to: "2031-05-13"}) { actors { name } count } }',
    answer: ['[Pakistan; United States] 3', '[India; United States] 2'],
    inOrder: true,
  },
  {
    ask: 'What passed between Uganda and the United States, by any of their people?',
    query:
      '{ pairs(by: COUNTRY, filter: {actor: {name: "Uganda"}, with: {name: "United States"}}) { actors { name } counts { type count } } }',
    // 16 March: the call, what Nsereko told and asked, what Whitcombe urged and thanked for (07).
    answer: ['[Uganda; United States] [SPOKE_TO 1; STATED 1; URGED 2; SUPPORTED 1]'],
  },
  {
    ask: "How is the envoy of the United Nations tied to India's army chief?",
    query:
      '{ path(from: {name: "Irena Kovač"}, to: {name: "Arjun Rawal"}) { steps { from { name } to { name } statement { date type } } } }',
    answer: ['Irena Kovač Haroon Malik 2031-05-15 MET_WITH', 'Haroon Malik Arjun Rawal 2031-05-17 SPOKE_TO'],
    inOrder: true,
  },
  {
    ask: 'By whom could a word of the Indian army reach China in at most three steps?',
    query: '{ path(from: {name: "Arjun Rawal"}, to: {name: "Lin Zhaoyang"}, maxLength: 3) { length } }',
    answer: ['nothing'],
  },
  {
    ask: 'And in how many, by whatever way?',
    query: '{ path(from: {name: "Arjun Rawal"}, to: {name: "Lin Zhaoyang"}, maxLength: 4) { length } }',
    answer: ['4'],
  },
  {
    ask: 'By which meetings in person is the White House tied to the general whom it called?',
    query:
      '{ path(from: {name: "Raymond Castellano"}, to: {name: "Haroon Malik"}, filter: {types: [MET_WITH]}) { steps { from { name } to { name } } } }',
    answer: ['Raymond Castellano Sunil Kamath', 'Sunil Kamath Irena Kovač', 'Irena Kovač Haroon Malik'],
    inOrder: true,
  },
]
