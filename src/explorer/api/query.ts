/** A question to the server, with the types of what it takes and of what it gives. */
export interface Query<Data, Variables> {
  readonly name: string
  /** GraphQL, whole: as it is sent, and as it is shown. */
  readonly text: string
  /** Never there: it ties the types to the text. */
  readonly types?: (variables: Variables) => Data
}
