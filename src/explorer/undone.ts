/** Acts that were not done, but are denied or planned: pictures and lists count them apart. */
import type { TypeCount } from './act-groups.ts'
import type { StatementFilter } from './api/queries.generated.ts'
import { ACTS, counted } from './words.ts'

export const UNDONE = 'denied or planned'

/** Of what a filter asks for, that which was not done. */
export const undoneOf = (filter: StatementFilter): StatementFilter => ({
  ...filter,
  and: [...(filter.and ?? []), { not: { polarity: 'AFFIRMED', modality: ['ACTUAL'] } }],
})

export interface ActCount extends TypeCount {
  /** How many of `count` were not done. */
  readonly undone: number
}

/** `undone`: how many of these counts are of acts that were not done. */
export function countsApart(counts: readonly TypeCount[], undone: readonly TypeCount[]): readonly ActCount[] {
  const byType = new Map(undone.map(({ type, count }) => [type, count]))
  return counts.map(({ type, count }) => ({ type, count, undone: byType.get(type) ?? 0 }))
}

export const sumOf = <Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  rows.reduce((sum, row) => sum + row[key], 0)

/** "all denied or planned", "2 of them denied or planned"; empty where all were done. */
export function undoneInWords({ count, undone }: Pick<ActCount, 'count' | 'undone'>): string {
  if (undone === 0) return ''
  if (undone < count) return `${undone.toLocaleString('en-GB')} of them ${UNDONE}`
  return count === 1 ? UNDONE : `all ${UNDONE}`
}

/** "7 statements", "7 statements, 2 of them denied or planned". */
export function statementsInWords(counts: Pick<ActCount, 'count' | 'undone'>): string {
  return [counted(counts.count, 'statement'), undoneInWords(counts)].filter((part) => part).join(', ')
}

/** "5 spoke to, 3 urged", the most first; "5 spoke to; 3 urged, 1 of them denied or planned" where not all was done. */
export function countsInWords(counts: readonly ActCount[]): string {
  const parts = [...counts]
    .sort((a, b) => b.count - a.count)
    .map((own) => [`${own.count} ${ACTS[own.type]}`, undoneInWords(own)].filter((part) => part).join(', '))
  return parts.join(counts.some(({ undone }) => undone > 0) ? '; ' : ', ')
}
