/** A question of an analyst, and the answer that a careful reader of the texts gives. */

export interface Question {
  /** In plain words: the name of the test. */
  readonly ask: string
  /** GraphQL. May use the fragments of `FRAGMENTS`, and names of `given` as `$name`. */
  readonly query: string
  /** As `compactRows` writes them. */
  readonly answer: readonly string[]
  /** The answer is in this order; without it, rows of one day come in the order of their ids, which nobody can foresee. */
  readonly inOrder?: boolean
  /** What is known only from another answer, such as an id: a query whose answer has exactly one value of a field named `id` or `endCursor`. */
  readonly given?: Readonly<Record<string, string>>
  /** Why the graph does not give this answer: a sentence that is read wrongly. The test fails once it is read right. */
  readonly misread?: string
}

/** `act` is who did what; `said` also who published it. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  act: 'fragment act on Statement { date type source { name } target { name } }',
  said: 'fragment said on Statement { date type source { name } target { name } evidence { document { publisher } } }',
}

/** The same acts, listed; for a question that differs in its arguments alone. */
export const contacts = (args: string, fragment = 'act'): string =>
  `{ contacts(${args}) { edges { node { ...${fragment} } } } }`

export const statements = (args: string, fragment = 'act'): string =>
  `{ statements(${args}) { edges { node { ...${fragment} } } } }`
