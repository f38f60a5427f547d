/** How a statement is told: how exactly it is dated, by whose word, in how many documents, and otherwise elsewhere. */
import { contacts, type Question } from './question.ts'

export const ACCOUNTS: readonly Question[] = [
  {
    ask: 'Which contacts of Pemberton are dated to the month alone?',
    query: contacts('actor: {name: "Oliver Pemberton"}, filter: {datePrecision: [MONTH]}'),
    answer: ['2031-04 MET_WITH Oliver Pemberton – Zubair Alvi'],
  },
  {
    ask: 'Which contacts of Marsh does a text date by itself, without a day of publication to count from?',
    query: contacts('actor: {name: "Helena Marsh"}, filter: {dateAnchor: [TEXT]}'),
    answer: ['2031-05-13 SPOKE_TO Helena Marsh – Zubair Alvi', '2031-05-09 SPOKE_TO Helena Marsh – Vikram Deshpande'],
    inOrder: true,
  },
  {
    ask: 'Which contacts of the first half of May are nothing but the word of somebody?',
    query: `{ contacts(from: "2031-05-01", to: "2031-05-15", certainty: SURELY, filter: {attributed: true}) { edges { node {
      date type source { name } target { name } attributions } } } }`,
    answer: [
      '2031-05-12 SPOKE_TO Helena Marsh – Zubair Alvi [Dana Whitlock]',
      '2031-05-10 SPOKE_TO Haroon Malik – Raymond Castellano [two officials familiar]',
      '2031-05-04 MET_WITH Raymond Castellano – Sunil Kamath [diplomat]',
    ],
    inOrder: true,
  },
  {
    ask: 'Which contacts do we know from officials who are not named?',
    query: contacts('filter: {attribution: "officials"}'),
    answer: ['2031-05-10 SPOKE_TO Haroon Malik – Raymond Castellano'],
  },
  {
    ask: 'Which contacts do two documents tell independently of each other?',
    query: contacts('filter: {minDocuments: 2}'),
    answer: [
      '2031-05-09 SPOKE_TO Helena Marsh – Vikram Deshpande',
      '2026-03-19 MET_WITH Arvind Raghunathan – Haruka Shimizu',
      '2026-03-16 SPOKE_TO Eleanor Whitcombe – Julius Nsereko',
      '2026-03-10 SPOKE_TO Ingrid Solvang – Wanjiru Otieno',
    ],
    inOrder: true,
  },
  {
    ask: 'On which day was the call of Marsh and Alvi, by the one account and by the other?',
    query: `{ contacts(actor: {name: "Helena Marsh"}, on: "2031-05-12") { edges { node {
      date otherAccounts { differs statement { date evidence { document { publisher } } } } } } } }`,
    answer: ['2031-05-12 [[DATE] 2031-05-13 [Ministry of Foreign Affairs of Pakistan]]'],
  },
  {
    ask: 'Was it a meeting or a call that Marsh had with the Saudi minister?',
    query: `{ contacts(actor: {name: "Helena Marsh"}, on: "2031-05-20") { edges { node {
      type otherAccounts { differs statement { type } } } } } }`,
    answer: ['MET_WITH [[CHANNEL] SPOKE_TO]', 'SPOKE_TO [[CHANNEL] MET_WITH]'],
  },
]
