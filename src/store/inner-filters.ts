/** The filters within a filter, of whatever form: of the port, of a query, looked up in a store. */

interface Nesting<Filter> {
  readonly and?: readonly Filter[] | null
  readonly or?: readonly Filter[] | null
  readonly not?: Filter | null
}

/** Those of the next level alone. */
export function innerFilters<Filter>({ and, or, not }: Nesting<Filter>): readonly Filter[] {
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]
}
