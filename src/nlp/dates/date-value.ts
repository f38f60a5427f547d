/** What a date phrase says by itself, before a day is known from which it is read. Weekdays are 1 (Monday) to 7 (Sunday). */

export interface CalendarDay {
  readonly kind: 'DAY'
  readonly year: number | null
  /** Years from the present one, where the phrase counts them: "December 22, last year" (-1); else null. */
  readonly yearOffset: number | null
  readonly month: number
  readonly day: number
  /** Where the phrase gives it too: "Thursday, March 25". */
  readonly weekday: number | null
}

/** "in May", "last May", "in May 2025", "in May last year". */
export interface CalendarMonth {
  readonly kind: 'MONTH'
  readonly year: number | null
  readonly yearOffset: number | null
  readonly month: number
  readonly which: Which
}

/** "in 2019", "2015-2018" (as a range). */
export interface CalendarYear {
  readonly kind: 'YEAR'
  readonly year: number
}

/** NEAREST: no such word. */
export type Which = 'NEAREST' | 'LAST' | 'NEXT'

/** "on Friday", "last Friday", "Friday last week" (`week` -1). */
export interface Weekday {
  readonly kind: 'WEEKDAY'
  readonly weekday: number
  readonly which: Which
  /** Weeks from the present one, null where the phrase does not say. */
  readonly week: number | null
}

/** "on the 10th": a day of a month that the reader knows. */
export interface DayOfMonth {
  readonly kind: 'DAY_OF_MONTH'
  readonly day: number
}

/** Counted from the document's day: "yesterday" (DAY, -1), "last week" (WEEK, -1), "three years ago" (YEAR, -3). */
export interface Offset {
  readonly kind: 'OFFSET'
  readonly unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
  readonly count: number
}

/** Saturday and Sunday: "over the weekend", "last weekend". */
export interface Weekend {
  readonly kind: 'WEEKEND'
  readonly which: Which
}

/** Counted from the day that the text named before: "the same day" (0), "two days later" (2). */
export interface FromLastDay {
  readonly kind: 'FROM_LAST_DAY'
  readonly count: number
}

/** Not the day of the document, and no other that can be told: "a few weeks ago", "recently". */
export interface Vague {
  readonly kind: 'VAGUE'
}

export type PointValue =
  | CalendarDay
  | CalendarMonth
  | CalendarYear
  | Weekday
  | DayOfMonth
  | Offset
  | Weekend
  | FromLastDay
  | Vague

export interface RangeValue {
  readonly kind: 'RANGE'
  readonly from: PointValue
  readonly to: PointValue
}

export type DateValue = PointValue | RangeValue
