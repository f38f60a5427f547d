/** What is said of a time that was not read, and what may have been meant. */
import { dayOf, NUMBERS } from './point.ts'
import { readTime, timeOf, type WhenProblem } from './when.ts'

export interface Unread {
  /** What is wrong, and what is to be written. */
  readonly message: string
  /** Times that may have been meant, each of which is read. */
  readonly instead: readonly string[]
}

const FORMS =
  'Write a day ("10 March 2026", "2026-03-10"), a month ("March 2026"), a year, two of them ("10 to 15 March 2026", "2025 to 2026"), ' +
  'or one with "since", "until", "before" or "after" in front.'

/** Null where the time is read. `year`: that of today, which may have been meant where none was written. */
export function whyUnread(text: string, year: number): Unread | null {
  const problem = timeOf(text)
  return typeof problem === 'string' ? MESSAGES[problem](text.trim(), year) : null
}

const MESSAGES: Readonly<Record<WhenProblem, (text: string, year: number) => Unread>> = {
  FORM: () => ({ message: `This time is not read. ${FORMS}`, instead: [] }),
  YEAR: (text, year) => ({
    message: 'The year is missing: write it behind, as in "16 March 2026".',
    instead: readable([`${text} ${year}`, `${text} ${year - 1}`]),
  }),
  DAY_OR_MONTH: (text) => {
    const instead = readable([withDays(text, 'DAY_FIRST'), withDays(text, 'MONTH_FIRST')])
    const advice = instead.length > 0 ? `write ${instead.join(', or ')}` : 'write days as 2026-03-10'
    return { message: `Which number is the day, and which the month? Please ${advice}.`, instead }
  },
  ORDER: () => ({ message: 'This time ends before it begins: write the year at both ends.', instead: [] }),
}

/** With all days in numbers read the same way. */
function withDays(text: string, way: 'DAY_FIRST' | 'MONTH_FIRST'): string {
  return text.replace(NUMBERS, (_, one, __, other, year) =>
    way === 'DAY_FIRST' ? dayOf(year, other, one) : dayOf(year, one, other),
  )
}

const readable = (texts: readonly string[]): readonly string[] => texts.filter((text) => readTime(text))
