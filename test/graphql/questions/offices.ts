/** Offices by the day: for whom somebody acted then, and who held which office when. */
import { contacts, type Question } from './question.ts'

export const OFFICES: readonly Question[] = [
  {
    ask: 'With whom was France in contact, through those who spoke for it on the day?',
    query: contacts('actor: {name: "France"}'),
    // Not the call of 2 June 2031: by then Tavadze speaks for Georgia.
    answer: [
      '2031-06-03 MET_WITH Hélène Aubertin – Nino Tavadze',
      '2029-03-14 MET_WITH Davit Kereselidze – Nino Tavadze',
    ],
    inOrder: true,
  },
  {
    ask: 'For which country did Tavadze act, and for which the other, each time?',
    query: `{ contacts(actor: {name: "Nino Tavadze"}, types: [MET_WITH]) { edges { node {
      date type source { name } sourceSide { name } target { name } targetSide { name } } } } }`,
    answer: [
      '2031-06-03 MET_WITH Hélène Aubertin for France – Nino Tavadze for Georgia',
      '2029-03-14 MET_WITH Davit Kereselidze for Georgia – Nino Tavadze for France',
    ],
    inOrder: true,
  },
  {
    ask: 'With which countries was Marsh in contact, how often?',
    query: `{ network(actor: {name: "Helena Marsh"}, by: COUNTRY, filter: {types: [SPOKE_TO, MET_WITH], from: "2031-05-01", to: "2031-05-31"}) {
      actor { name } count } }`,
    answer: ['India 2', 'Pakistan 2', 'Saudi Arabia 2'],
  },
  {
    ask: 'Who held an office of a minister for India on 20 May 2031?',
    query:
      '{ representations(of: {name: "India"}, role: "minister", on: "2031-05-20") { edges { node { person { name } role } } } }',
    answer: ['Sunil Kamath Defence Minister', 'Vikram Deshpande External Affairs Minister'],
  },
  {
    ask: 'Who led an army, of whichever country?',
    query: '{ representations(role: "army chief") { totalCount edges { node { person { name } of { name } } } } }',
    answer: ['3 in all', 'Arjun Rawal Indian Army', 'Haroon Malik Pakistani Army', 'Joseph Mugerwa Ugandan Army'],
  },
  {
    ask: 'Who held an office for Pakistan or one of its bodies?',
    query: '{ representations(country: "PAK") { edges { node { person { name } role } } } }',
    answer: ['Farida Baloch Prime Minister', 'Haroon Malik Army Chief', 'Zubair Alvi Foreign Minister'],
  },
  {
    ask: 'Which office has Castellano been seen in since 2032?',
    query:
      '{ representations(person: {name: "Raymond Castellano"}, from: "2032-01-01") { edges { node { role firstSeen } } } }',
    answer: ['Secretary of Defense 2032-02-12'],
  },
  {
    ask: 'And before?',
    query:
      '{ representations(person: {name: "Raymond Castellano"}, to: "2031-12-31") { edges { node { role firstSeen } } } }',
    answer: ['National Security Advisor 2031-05-11'],
  },
  {
    ask: 'Who comes second of those who hold an office for Pakistan or one of its bodies?',
    query:
      '{ representations(country: "PAK", first: 1, after: $first) { edges { node { person { name } } } pageInfo { hasNextPage } } }',
    given: { first: '{ representations(country: "PAK", first: 1) { pageInfo { endCursor } } }' },
    answer: ['Haroon Malik', 'and more'],
  },
]
