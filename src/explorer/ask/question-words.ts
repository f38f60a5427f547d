/** A question as a sentence, for whoever reads a file without the page. */
import type { StatementOrder } from '../api/queries.generated.ts'
import { ACTS } from '../words.ts'
import type { AskedActors } from './asked-actors.ts'
import type { Claims, Question, Undated } from './question.ts'

export const CLAIM_WORDS: Readonly<Record<Claims, string>> = {
  said: 'done, denied or planned',
  happened: 'only what was done',
  denied: 'only what is denied',
  planned: 'only what is planned',
}

export const ORDER_WORDS: Readonly<Record<StatementOrder, string>> = {
  DATE_NEWEST: 'latest first',
  DATE_OLDEST: 'earliest first',
  LEAST_SURE: 'least sure first',
}

/** "Contacts of Kenya and Norway, March 2026; done, denied or planned; latest first". Actors who are not known stand as written. */
export function questionWords(question: Question, { one, other }: AskedActors): string {
  const { who, with: whom, when, undated, acts, claims, unsure, order } = question
  const names = [one?.name ?? who, other?.name ?? whom].filter((name) => name !== '')
  return [
    [
      `${actName(acts)} of ${names.length === 0 ? 'anybody' : names.join(' and ')}`,
      ...timeWords(when.trim(), undated),
    ].join(', '),
    CLAIM_WORDS[claims],
    ...(unsure ? ['unsure findings too'] : []),
    ORDER_WORDS[order],
  ].join('; ')
}

function actName(acts: Question['acts']): string {
  if (acts === 'contacts') return 'Contacts'
  return acts === 'all' ? 'Acts of every kind' : `Acts of the kind “${ACTS[acts]}”`
}

function timeWords(when: string, undated: Undated): readonly string[] {
  if (when === '') return []
  return [
    ...(undated === 'only' ? [] : [when]),
    ...(undated === 'out' ? [] : [undated === 'too' ? 'and without a date or a year' : 'without a date or a year']),
  ]
}
