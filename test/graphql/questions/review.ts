/** What the desk decided, and what the program itself is not sure of. */
import { contacts, type Question } from './question.ts'

const LEDGER = '{ documents(search: "visit to New Delhi is off") { edges { node { id } } } }'

/** What the desk decides before the questions are asked, and what it is about. */
export const RULINGS: readonly { readonly given: Readonly<Record<string, string>>; readonly change: string }[] = [
  {
    // Read as of 2030: the day is still to come where it is said to be cancelled.
    given: {
      cancelled:
        '{ contacts(actor: {name: "Helena Marsh"}, with: {name: "Vikram Deshpande"}, polarity: DENIED) { edges { node { id } } } }',
    },
    change:
      'mutation { reviewStatement(id: $cancelled, verdict: CONFIRMED, correction: {date: "2031-05-28"}, reason: "it was for two days later") { ruling { id } } }',
  },
  {
    // Kamath accuses Pakistan "of breaking the ceasefire": nobody rejects anything.
    given: {
      wrong:
        '{ statements(source: {id: "country:PAK"}, types: [REJECTED], minConfidence: 0, throughRepresentatives: false, document: $ledger) { edges { node { id } } } }',
      ledger: LEDGER,
    },
    change:
      'mutation { reviewStatement(id: $wrong, verdict: REJECTED, reason: "an accusation, no refusal") { ruling { id } } }',
  },
  {
    given: {
      call: '{ contacts(actor: {name: "Raymond Castellano"}, with: {name: "Haroon Malik"}) { edges { node { id } } } }',
    },
    change:
      'mutation { reviewStatement(id: $call, verdict: CONFIRMED, reason: "the White House told us") { ruling { id } } }',
  },
  {
    given: {
      one: '{ contacts(actor: {name: "Sunil Kamath"}, on: "2031-05-04", types: [MET_WITH]) { edges { node { source { id } } } } }',
    },
    change:
      'mutation { mergeActors(one: $one, other: "person:raymond-castellano", reason: "the Ledger leaves out first names") { ruling { id } } }',
  },
  {
    given: {
      one: '{ contacts(actor: {name: "Reza Farahani"}, polarity: DENIED) { edges { node { target { id } } } } }',
    },
    change:
      'mutation { mergeActors(one: $one, other: "person:helena-marsh", reason: "there is one Marsh") { ruling { id } } }',
  },
]

export const REVIEW: readonly Question[] = [
  {
    ask: 'Which contacts has the desk confirmed?',
    query: contacts('review: [CONFIRMED], polarity: null'),
    answer: [
      '2031-05-28 MET_WITH Helena Marsh – Vikram Deshpande',
      '2031-05-10 SPOKE_TO Haroon Malik – Raymond Castellano',
    ],
    inOrder: true,
  },
  {
    ask: 'Which statements has the desk rejected?',
    query: '{ statements(review: [REJECTED]) { edges { node { type source { name } review } } } }',
    answer: ['REJECTED Pakistan REJECTED'],
  },
  {
    ask: 'What of the report on the cancelled visit is wrong?',
    query: '{ document(id: $ledger) { statements(review: [REJECTED]) { edges { node { type source { name } } } } } }',
    given: { ledger: LEDGER },
    answer: ['REJECTED Pakistan'],
  },
  {
    ask: 'On how many days fell what the desk confirmed?',
    query: '{ timeline(by: DAY, filter: {review: [CONFIRMED], polarity: null}) { start count } }',
    answer: ['2031-05-10 1', '2031-05-28 1'],
    inOrder: true,
  },
  {
    ask: 'Who decided what about that report, and why?',
    query: '{ rulings(document: $ledger) { edges { node { verdict by reason correction { date } } } } }',
    given: { ledger: LEDGER },
    answer: ['CONFIRMED desk it was for two days later 2031-05-28', 'REJECTED desk an accusation, no refusal -'],
  },
  {
    ask: 'What was decided about Castellano?',
    query: '{ rulings(actor: "person:raymond-castellano") { edges { node { verdict reason } } } }',
    answer: ['SAME the Ledger leaves out first names'],
  },
  {
    ask: 'Who confirmed the call of the White House?',
    query: '{ rulings(statement: $call) { edges { node { verdict by reason } } } }',
    given: { call: '{ contacts(review: [CONFIRMED], on: "2031-05-10") { edges { node { id } } } }' },
    answer: ['CONFIRMED desk the White House told us'],
  },
  {
    ask: 'What was decided first of all, before the other four decisions?',
    query: '{ rulings(first: 1, after: $fourth) { edges { node { reason } } } }',
    given: { fourth: '{ rulings(first: 4) { pageInfo { endCursor } } }' },
    answer: ['it was for two days later'],
  },
  {
    ask: 'Which two decisions came first?',
    query: '{ rulings(orderBy: DATE_OLDEST, first: 2) { edges { node { reason } } } }',
    answer: ['it was for two days later', 'an accusation, no refusal'],
    inOrder: true,
  },
  {
    ask: 'By whom are the four latest decisions, and are there others?',
    query: '{ rulings(first: 4) { edges { node { by } } pageInfo { hasNextPage } } }',
    answer: ['desk', 'desk', 'desk', 'desk', 'and more'],
  },
  {
    ask: 'Under which names does Castellano appear?',
    query: '{ actor(name: "Castellano") { name aliases } }',
    answer: ['Raymond Castellano [Castellano]'],
  },
  {
    ask: "Which contacts of Uganda's army chief is the program most sure of?",
    query: contacts('actor: {name: "Joseph Mugerwa"}, minConfidence: 0.9'),
    answer: ['2026-03-16 MET_WITH Joseph Mugerwa – Tomás Ferreira'],
  },
  {
    ask: 'What did Chile condemn, even where the program doubts whom it means?',
    query:
      '{ statements(source: {name: "Lucía Arancibia"}, types: [CONDEMNED], minConfidence: 0) { edges { node { date type about } } } }',
    answer: ['2026-04-02 CONDEMNED arrest of four Chilean trawlers'],
  },
  {
    ask: 'On which day?',
    query:
      '{ timeline(by: DAY, filter: {source: {name: "Lucía Arancibia"}, types: [CONDEMNED], minConfidence: 0}) { start count } }',
    answer: ['2026-04-02 1'],
  },
  {
    ask: 'What of the readout of 9 May is the program most sure of?',
    query: '{ document(id: $readout) { statements(minConfidence: 0.8) { edges { node { ...act } } } } }',
    given: { readout: '{ documents(search: "Marsh victims") { edges { node { id } } } }' },
    answer: [
      '2031-05-09 SPOKE_TO Helena Marsh – Vikram Deshpande',
      '2031-05-09 SUPPORTED Helena Marsh -> India',
      '2031-05-09 URGED Helena Marsh -> India',
    ],
  },
  {
    ask: 'Whom may the text mean that says "Arancibia" alone?',
    query: '{ suggestedMerges(actor: {name: "Lucía Arancibia"}) { edges { node { explanation actors { name } } } } }',
    answer: ['a family name alone [Arancibia; Lucía Arancibia]'],
  },
  {
    ask: 'Which two bear one name in different texts?',
    query: '{ suggestedMerges(minScore: 0.5) { edges { node { reasons actors { name } } } } }',
    answer: ['[SAME_NAME] [Brandt; Brandt]'],
  },
  {
    ask: 'Which pair of actors should a person look at next?',
    query:
      '{ suggestedMerges(first: 1, after: $likeliest) { edges { node { actors { name } } } pageInfo { hasNextPage } } }',
    given: { likeliest: '{ suggestedMerges(first: 1) { pageInfo { endCursor } } }' },
    answer: ['[Arancibia; Lucía Arancibia]', 'and more'],
  },
  {
    ask: 'May any two of the bodies be one?',
    query: '{ suggestedMerges(kind: ORGANIZATION) { edges { node { actors { name } } } } }',
    answer: [],
  },
]
