/** Questions about many statements at once, answered by counting and never by loading them. */
import type { ActorId } from '../model/actor.ts'
import type { CountByType } from '../model/count-by-type.ts'
import type { Day, StatementId } from '../model/statement.ts'
import type { StatementType } from '../model/statement-types.ts'
import type { ActorSelector, StatementFilter } from './store.ts'

/** Weeks begin on Monday, as in ISO 8601. */
export type TimelineUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'

export const TIMELINE_UNITS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const satisfies readonly TimelineUnit[]

/** Statements by the unit of time in which they can have begun. */
export interface TimelineBucket {
  /** The first day of the unit. */
  readonly start: Day
  readonly counts: CountByType
  /** How many of them may have happened in a later unit as well, since only a month or a range is known of them. */
  readonly wider: number
}

export interface Contacts {
  readonly count: number
  readonly counts: CountByType
  /** The earliest and the latest day on which one of them can have happened; null where none has a year. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
}

/** Whoever stands at the other end of statements. */
export interface Neighbour extends Contacts {
  readonly actor: ActorId
}

/** Two who stand at the ends of statements, in either direction; in order of their ids. */
export interface Pair extends Contacts {
  readonly actors: readonly [ActorId, ActorId]
}

/** That two actors share statements, and one of these: the first by id. */
export interface Link {
  /** As the statement has them. */
  readonly source: ActorId
  readonly target: ActorId
  readonly statement: StatementId
}

/**
 * COUNTRY: an end stands for the country for which it acts on the day (`Sides`); without one it is left out, and where several may be
 * meant it stands for each of them.
 */
export type SummaryLevel = 'ACTOR' | 'COUNTRY'

export const SUMMARY_LEVELS = ['ACTOR', 'COUNTRY'] as const satisfies readonly SummaryLevel[]

export type CentredFilter = StatementFilter & { readonly actor: ActorSelector }

/** A part of the View. Statements without a target stand in no neighbourhood and no pair. */
export interface Summaries {
  /** By start; buckets without statements are left out, and so are statements without bounds. */
  timeline(filter: StatementFilter, unit: TimelineUnit): Promise<readonly TimelineBucket[]>
  /**
   * The `first` who share most statements with `filter.actor`, then by id. Those whom that selects are not among them, in acts in
   * which they act for it.
   */
  neighbours(filter: CentredFilter, level: SummaryLevel, first: number): Promise<readonly Neighbour[]>
  /** The `first` who share most statements with one another, then by their ids; statements inside one country make no pair. */
  pairs(filter: StatementFilter, level: SummaryLevel, first: number): Promise<readonly Pair[]>
  /** One link for each source and target at one end of which `filter.actor` stands; by source, then target. */
  links(filter: CentredFilter): Promise<readonly Link[]>
}

/** A row of an answer that counts one type. */
export interface CountRow {
  readonly type: StatementType
  readonly count: number
}

export interface TimelineRow extends CountRow {
  readonly start: Day
  readonly wider: number
}

export interface ContactsRow extends CountRow {
  readonly one: ActorId
  /** Empty for a neighbour. */
  readonly other: ActorId
  readonly firstDay: Day | null
  readonly lastDay: Day | null
}

/** Buckets of rows that come by start. */
export function bucketsOf(rows: readonly TimelineRow[]): readonly TimelineBucket[] {
  return [...Map.groupBy(rows, ({ start }) => start)].map(([start, own]) => ({
    start,
    counts: countsOf(own),
    wider: own.reduce((sum, { wider }) => sum + wider, 0),
  }))
}

/** Neighbours of rows that come in the order wanted. */
export function neighboursOf(rows: readonly ContactsRow[]): readonly Neighbour[] {
  return [...Map.groupBy(rows, ({ one }) => one)].map(([actor, own]) => ({ actor, ...contactsOf(own) }))
}

/** Pairs of rows that come in the order wanted. */
export function pairsOf(rows: readonly ContactsRow[]): readonly Pair[] {
  return [...Map.groupBy(rows, ({ one, other }) => `${one} ${other}`).values()].map((own) => ({
    actors: [own[0]!.one, own[0]!.other],
    ...contactsOf(own),
  }))
}

function contactsOf(rows: readonly ContactsRow[]): Contacts {
  const days = (pick: (row: ContactsRow) => Day | null): Day[] =>
    rows
      .map(pick)
      .filter((day) => day !== null)
      .sort()
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    counts: countsOf(rows),
    firstDay: days(({ firstDay }) => firstDay)[0] ?? null,
    lastDay: days(({ lastDay }) => lastDay).at(-1) ?? null,
  }
}

function countsOf(rows: readonly CountRow[]): CountByType {
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]))
}
