/** Which documents a person looks for, as it stands in the address, and as the API takes it. */
import type { DateOrder, DocumentsQueryVariables } from '../api/queries.generated.ts'
import { ORDER_WORDS } from '../ask/question-words.ts'

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

/** "Documents with the words “ferry”, published from 2026-03-01 to 2026-03-15; latest first". */
export function searchWords({ search, from, to, order }: DocumentsSearch): string {
  const days = [from && `from ${from}`, to && `to ${to}`].filter((part) => part !== '').join(' ')
  const what = [
    search === '' ? 'Documents' : `Documents with the words “${search}”`,
    ...(days ? [`published ${days}`] : []),
  ]
  return [what.join(', '), ORDER_WORDS[order]].join('; ')
}
