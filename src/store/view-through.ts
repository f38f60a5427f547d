/** Views that pass every question on: to a store that is loaded first, or to a thread. */
import type { View } from './store.ts'

/** Questions with one answer; `export` streams, and is passed on by itself. */
export type Question = Exclude<keyof View, 'export'>

/** Answers a question, as the View's method of that name would, called with `args`. */
export type Answer = (question: Question, args: readonly unknown[]) => Promise<unknown>

/** Each question of the port once; the compiler finds what is missing. */
const QUESTIONS: Readonly<Record<Question, true>> = {
  document: true,
  documentsById: true,
  documentHeads: true,
  documents: true,
  countDocuments: true,
  imported: true,
  documentsCalled: true,
  actor: true,
  actorsById: true,
  actorsNamed: true,
  actors: true,
  countActors: true,
  nameForms: true,
  statement: true,
  statements: true,
  statementPage: true,
  statementPages: true,
  countStatementsOf: true,
  countStatements: true,
  timeline: true,
  neighbours: true,
  pairs: true,
  links: true,
  accountsNear: true,
  additionsEnd: true,
  additions: true,
  evidence: true,
  officeOutlines: true,
  representations: true,
  representativesById: true,
  officeHolders: true,
  countOfficeHolders: true,
  sides: true,
  suggestedMerges: true,
  countSuggestedMerges: true,
  explain: true,
  ruling: true,
  rulings: true,
  accounts: true,
  contributions: true,
}

/** A view whose questions `answer` answers, and whose exports are `exported`. */
export function viewThrough(answer: Answer, exported: View['export']): View {
  const methods = Object.keys(QUESTIONS).map((question) => [
    question,
    (...args: readonly unknown[]) => answer(question as Question, args),
  ])
  return { ...(Object.fromEntries(methods) as Pick<View, Question>), export: exported }
}

/** Asks a view what came as an `Answer`'s arguments. */
export function ask(view: View, question: Question, args: readonly unknown[]): Promise<unknown> {
  return (view[question] as (...args: readonly unknown[]) => Promise<unknown>)(...args)
}
