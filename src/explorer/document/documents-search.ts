/** Which documents a person looks for, as it stands in the address, and as the API takes it. */
import type { DateOrder, DocumentsQueryVariables } from '../api/queries.generated.ts'

export interface DocumentsSearch {
  readonly search: string
  /** `YYYY-MM-DD`, or empty. */
  readonly from: string
  readonly to: string
  readonly order: DateOrder
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What is not understood counts as not given; a day that does not exist is said to be wrong by the API. */
export function readSearch(query: Readonly<Record<string, string>>): DocumentsSearch {
  const day = (text: string | undefined): string => (text !== undefined && DAY.test(text) ? text : '')
  const order = query.order === 'DATE_OLDEST' ? 'DATE_OLDEST' : 'DATE_NEWEST'
  return { search: query.search ?? '', from: day(query.from), to: day(query.to), order }
}

/** What is as usual is left out. */
export function documentsPath({ search, from, to, order }: DocumentsSearch): string {
  const parts = Object.entries({ search, from, to, order }).filter(
    ([, value]) => value !== '' && value !== 'DATE_NEWEST',
  )
  return parts.length === 0 ? '/documents' : `/documents?${new URLSearchParams(parts)}`
}

export function variablesOf({ search, from, to, order }: DocumentsSearch): Omit<DocumentsQueryVariables, 'first'> {
  const given = Object.entries({ search, from, to }).filter(([, value]) => value !== '')
  return { ...Object.fromEntries(given), order }
}
