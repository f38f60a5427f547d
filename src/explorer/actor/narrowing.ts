/** What of an actor's acts is shown, as it stands in the address of its page. */
import type { SummaryLevel, TimelineUnit } from '../api/queries.generated.ts'
import { ANY_QUESTION, type Question, readQuestion } from '../ask/question.ts'
import { UNITS } from '../timeline/periods.ts'

/** Who it is about stands in the path. */
export interface Narrowing extends Omit<Question, 'who' | 'with'> {
  /** Of the timeline; null as it suits the time. */
  readonly unit: TimelineUnit | null
  /** As whom the neighbours count. */
  readonly level: SummaryLevel
}

const { who: _, with: __, ...usual } = ANY_QUESTION

export const ANY_NARROWING: Narrowing = { ...usual, acts: 'all', unit: null, level: 'ACTOR' }

/** From the part of the address behind `?`; what is not understood there counts as not given. */
export function readNarrowing(query: Readonly<Record<string, string>>): Narrowing {
  const { who, with: other, ...asked } = readQuestion({ ...query, acts: query.acts ?? ANY_NARROWING.acts })
  return {
    ...asked,
    unit: UNITS.find((unit) => unit === query.unit) ?? null,
    level: query.level === 'COUNTRY' ? 'COUNTRY' : 'ACTOR',
  }
}

/** The whole address: what is as usual is left out. */
export function narrowedPath(path: string, narrowing: Narrowing): string {
  const parts = Object.entries(ANY_NARROWING).flatMap(([name, value]) => {
    const given = narrowing[name as keyof Narrowing]
    return given === value ? [] : [[name, given === true ? 'yes' : String(given)]]
  })
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts)}`
}
