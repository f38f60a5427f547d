/** The filter of a list, which a store can be asked by while it looks up the names in it: one way to the store less. */
import { innerFilters } from '../store/inner-filters.ts'
import type { StatementFilter, View } from '../store/store.ts'
import { namedBy } from './actor-ref.ts'
import {
  type FilterDefaults,
  type FilterInput,
  filterWith,
  matchesNothing,
  type StatementArguments,
  statementFilter,
  wholeOf,
} from './statement-filter.ts'

export interface AskedFilter {
  /** With names as they are, of those who bear them whole; null where the question has none that the store can look up. */
  readonly ahead: StatementFilter | null
  /** With all names looked up (`statementFilter`). */
  whole(): Promise<StatementFilter>
}

/** `narrow` is applied to the filter. Throws as `statementFilter` does. */
export async function askedFilter(
  args: StatementArguments,
  view: View,
  defaults: FilterDefaults,
  narrow: (filter: StatementFilter) => StatementFilter = (filter) => filter,
): Promise<AskedFilter> {
  const lookUp = async () => narrow(await statementFilter(args, view, defaults))
  const input = wholeOf(args)
  // In a filter within the filter, to name nobody can have another meaning than to find nothing.
  if (!hasName(input) || innerFilters(input).some(hasNameAnywhere)) {
    const filter = await lookUp()
    return { ahead: null, whole: async () => filter }
  }
  const ahead = narrow(await filterWith(args, async (ref) => namedBy(ref), defaults))
  let whole: Promise<StatementFilter> | null = null
  return { ahead, whole: () => (whole ??= lookUp()) }
}

/** What the store answers; where it finds nothing by names as they are, what it answers when all is looked up. */
export async function answerTo<Answer, Nothing>(
  { ahead, whole }: AskedFilter,
  ask: (filter: StatementFilter) => Promise<Answer>,
  isFound: (answer: Answer) => boolean,
  nothing: Nothing,
): Promise<Answer | Nothing> {
  if (ahead !== null && !matchesNothing(ahead)) {
    const answer = await ask(ahead)
    if (isFound(answer)) return answer
  }
  const filter = await whole()
  return matchesNothing(filter) ? nothing : ask(filter)
}

function hasName({ source, target, actor, with: other }: FilterInput): boolean {
  return [source, target, actor, other].some((ref) => (ref?.name ?? null) !== null)
}

function hasNameAnywhere(filter: FilterInput): boolean {
  return hasName(filter) || innerFilters(filter).some(hasNameAnywhere)
}
