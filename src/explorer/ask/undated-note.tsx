/** What a time leaves out without a word: acts of which no year is known, and the ways to see them. */
import type { Undated } from './question.ts'

export interface UndatedAsked {
  /** As it was written; empty where no time is asked for. */
  readonly when: string
  readonly undated: Undated
  /** The address of the same question with other words on them. */
  readonly pathWith: (undated: Undated) => string
}

/** `count`: how many there are; null where that is not known. */
export function UndatedNote({ when, undated, pathWith, count }: UndatedAsked & { readonly count: number | null }) {
  if (when.trim() === '') return null
  const go = (to: Undated, text: string) => <a href={pathWith(to)}>{text}</a>
  if (undated === 'only') {
    return <small class="undated"> without a date or a year. {go('out', `Show those of ${when}`)}</small>
  }
  if (count === null || count === 0) return null
  const some = `${count.toLocaleString('en-GB')} without a date or a year`
  return undated === 'out' ? (
    <small class="undated">
      {' '}
      and {go('only', some)} ({go('too', 'show them too')})
    </small>
  ) : (
    <small class="undated">
      {' '}
      of them {go('only', some)} ({go('out', 'leave them out')})
    </small>
  )
}
