/** The ends of statements that a filter names, as SQL: what it asks of them, and how its statements are found from there. */
import { meansPersons } from '../means-persons.ts'
import type { ActorSelector } from '../store.ts'
import { actsAsRow, actsFor, type End } from './acting-query.ts'

/** Whom a filter names, and the name of their tables (`actorTables`). */
export interface Named {
  readonly name: string
  readonly selector: ActorSelector
}

/** `other` is the `with` of a filter. */
export type Ends = Readonly<Record<'source' | 'target' | 'actor' | 'other', Named | null>>

/** Statements at one end of which stands a row `a` of the table `ACTORS_ids`. */
export interface Branch {
  readonly actors: string
  readonly end: End
  /** What else is asked of `s`, which may speak of `a`. */
  readonly conditions: readonly string[]
}

/** Conditions on `statements s`. */
export function endConditions({ source, target, actor, other }: Ends): readonly string[] {
  const conditions: string[] = []
  if (source) conditions.push(stands(source, 'source'))
  if (target) conditions.push(stands(target, 'target'))
  const either = actor ?? other
  if (actor && other) {
    const turns = [both(actor, other), both(other, actor)]
    conditions.push(`(${turns.map((turn) => `(${turn.join(' AND ')})`).join(' OR ')})`)
  } else if (either) {
    conditions.push(`(${stands(either, 'source')} OR ${stands(either, 'target')})`)
  }
  return conditions
}

/** Of each statement that fulfils `endConditions` one, in one row; null where no end is named. */
export function branchesOf(ends: Ends): readonly Branch[] | null {
  const { source, target } = ends
  if (source) return [branch(source, 'source', endConditions({ ...ends, source: null }))]
  if (target) return [branch(target, 'target', endConditions({ ...ends, target: null }))]
  const [first, second] = ends.actor ? [ends.actor, ends.other] : [ends.other, null]
  if (!first) return null
  const turned = second && meansPersons(second.selector) && !meansPersons(first.selector)
  const [one, other] = turned ? [second, first] : [first, second]
  return [
    branch(one, 'source', other ? [stands(other, 'target')] : []),
    branch(one, 'target', [...(other ? [stands(other, 'source')] : []), `NOT (${both(one, other).join(' AND ')})`]),
  ]
}

function branch({ name, selector }: Named, end: End, others: readonly string[]): Branch {
  return { actors: name, end, conditions: [...actsAsRow(end, name, selector), ...others] }
}

/** One is the source; the target is the other, or anybody. */
function both(one: Named, other: Named | null): readonly string[] {
  return [stands(one, 'source'), ...(other ? [stands(other, 'target')] : [])]
}

function stands({ name, selector }: Named, end: End): string {
  return actsFor(end, name, selector)
}
