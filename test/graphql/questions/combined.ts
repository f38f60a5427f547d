/** Filters that say and, or, not; and which answer comes first. */
import { contacts, type Question, statements } from './question.ts'

const ANNOUNCEMENT = '{ documents(search: "Marsh Renwick") { edges { node { id } } } }'
const LEDGER = '{ documents(search: "visit to New Delhi is off") { edges { node { id } } } }'

export const COMBINED: readonly Question[] = [
  {
    ask: 'Which contacts of May 2031 are denied, or only planned?',
    query: contacts(
      'from: "2031-05-01", to: "2031-05-31", filter: {or: [{polarity: DENIED}, {polarity: AFFIRMED, modality: [PLANNED]}]}',
    ),
    answer: [
      '2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande',
      '2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande',
      '2031-05-13 SPOKE_TO Oliver Pemberton – Zubair Alvi',
      '2031-05-06 MET_WITH Haroon Malik – Sunil Kamath',
    ],
    inOrder: true,
  },
  {
    ask: 'Which contacts had an Indian and a Pakistani in them?',
    query: contacts('filter: {and: [{actor: {name: "India"}}, {actor: {name: "Pakistan"}}]}'),
    answer: ['2031-05-17 SPOKE_TO Arjun Rawal – Haroon Malik', '- MET_WITH Vikram Deshpande – Zubair Alvi'],
    inOrder: true,
  },
  {
    ask: 'With whom was Marsh in contact beside the Indian minister?',
    query: contacts('actor: {name: "Helena Marsh"}, filter: {not: {with: {name: "Vikram Deshpande"}}}'),
    answer: [
      '2031-05-20 MET_WITH Helena Marsh – Khalid Al-Harbi',
      '2031-05-20 SPOKE_TO Helena Marsh – Khalid Al-Harbi',
      '2031-05-13 SPOKE_TO Helena Marsh – Zubair Alvi',
      '2031-05-12 SPOKE_TO Helena Marsh – Zubair Alvi',
    ],
  },
  {
    ask: 'Who condemned India in May, and what did the United Nations urge it to do?',
    query: statements(
      'target: {name: "India"}, from: "2031-05-01", to: "2031-05-31", filter: {or: [{types: [CONDEMNED]}, {types: [URGED], source: {name: "United Nations"}}]}',
    ),
    answer: [
      '2031-05-30 CONDEMNED Farida Baloch -> India',
      '2031-05-16 URGED Irena Kovač -> India',
      '2031-05-13 CONDEMNED Zubair Alvi -> India',
    ],
    inOrder: true,
  },
  {
    ask: 'Which meetings and threats does the announcement of the visit tell, but for those of the President?',
    query:
      '{ document(id: $announcement) { statements(filter: {types: [MET_WITH, THREATENED], not: {actor: {name: "Charles Renwick"}}}) { edges { node { ...act } } } } }',
    given: { announcement: ANNOUNCEMENT },
    answer: ['2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande', '2031-05-20 THREATENED Helena Marsh -> Pakistan'],
    inOrder: true,
  },
  {
    ask: 'Whom has Tavadze met over the years, from the beginning?',
    query: contacts('actor: {name: "Nino Tavadze"}, types: [MET_WITH], orderBy: DATE_OLDEST'),
    answer: [
      '2029-03-14 MET_WITH Davit Kereselidze – Nino Tavadze',
      '2031-06-03 MET_WITH Hélène Aubertin – Nino Tavadze',
    ],
    inOrder: true,
  },
  {
    ask: 'In which order did the envoy of the United Nations urge the two sides?',
    query: statements('source: {name: "Irena Kovač"}, types: [URGED], orderBy: DATE_OLDEST'),
    answer: ['2031-05-15 URGED Irena Kovač -> Pakistan', '2031-05-16 URGED Irena Kovač -> India'],
    inOrder: true,
  },
  {
    ask: 'Which text was the first to name the crossing at Attari?',
    query:
      '{ documents(search: "Attari", orderBy: DATE_OLDEST, first: 1) { edges { node { publishedAt publisher } } } }',
    answer: ['2031-05-09 U.S. Department of State'],
  },
  {
    ask: 'What of the report on the cancelled visit should a person look at first?',
    query:
      '{ document(id: $ledger) { statements(orderBy: LEAST_SURE, first: 1) { edges { node { ...act evidence { exact } } } } } }',
    given: { ledger: LEDGER },
    answer: [
      '2031-05-25 EXPRESSED_CONCERN Vikram Deshpande -> Helena Marsh [Deshpande spoke to Marsh on Sunday and expressed regret over the delay]',
    ],
  },
]
