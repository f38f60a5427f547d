/** From the arguments of `contacts` and `statements` to the filter of the store. */
import { QueryError } from '../errors.ts'
import type { DocumentId } from '../model/document.ts'
import type { Day, Modality, Polarity, Review } from '../model/statement.ts'
import { CONTACT_TYPES, type StatementType } from '../model/statement-types.ts'
import { ANY_STATEMENT } from '../store/any-filter.ts'
import type { ActorSelector, DateWindow, StatementFilter, View } from '../store/store.ts'
import { type ActorRef, actorIds } from './actor-ref.ts'

/** As GraphQL hands them over: defaults of the SDL are filled in; an explicit null reads "any", or the default for a flag. */
export interface StatementArguments {
  readonly source?: ActorRef | null
  readonly target?: ActorRef | null
  readonly actor?: ActorRef | null
  readonly with?: ActorRef | null
  readonly on?: Day | null
  readonly from?: Day | null
  readonly to?: Day | null
  readonly certainty?: DateWindow['certainty'] | null
  readonly includeUndated?: boolean | null
  readonly types?: readonly StatementType[] | null
  readonly polarity?: Polarity | null
  readonly modality?: readonly Modality[] | null
  readonly minConfidence?: number | null
  readonly throughRepresentatives?: boolean | null
  readonly document?: DocumentId | null
  readonly review?: readonly Review[] | null
}

/** Looks names up in the view. Throws QueryError BAD_DATE for a window that contradicts itself, and BAD_ACTOR_REF. */
export async function statementFilter(args: StatementArguments, view: View): Promise<StatementFilter> {
  const window = windowOf(args)
  const through = args.throughRepresentatives ?? true
  const [source, target, actor, other] = await Promise.all(
    [args.source, args.target, args.actor, args.with].map((ref) => selectorOf(ref ?? null, through, view)),
  )
  return {
    ...ANY_STATEMENT,
    source: source ?? null,
    target: target ?? null,
    actor: actor ?? null,
    with: other ?? null,
    types: args.types ?? null,
    polarity: args.polarity ?? null,
    modality: args.modality ?? null,
    window,
    minConfidence: args.minConfidence ?? null,
    document: args.document ?? null,
    // What a person rejected is no answer.
    review: args.review ?? null,
  }
}

/** The same for contacts: of the types asked for, those that are contacts. */
export function contactFilter(args: StatementArguments, view: View): Promise<StatementFilter> {
  const types = args.types ?? null
  return statementFilter(
    { ...args, types: types === null ? CONTACT_TYPES : types.filter((type) => CONTACT_TYPES.includes(type)) },
    view,
  )
}

/** True where an empty list decides already that no statement fits, for instance for an unknown name. */
export function matchesNothing(filter: StatementFilter): boolean {
  const selectors = [filter.source, filter.target, filter.actor, filter.with]
  return (
    selectors.some((selector) => selector?.ids.length === 0) ||
    filter.types?.length === 0 ||
    filter.modality?.length === 0 ||
    filter.review?.length === 0
  )
}

async function selectorOf(
  ref: ActorRef | null,
  throughRepresentatives: boolean,
  view: View,
): Promise<ActorSelector | null> {
  return ref && { ids: await actorIds(ref, view), throughRepresentatives }
}

function windowOf({ on, from, to, certainty, includeUndated }: StatementArguments): DateWindow | null {
  const first = on ?? from ?? null
  const last = on ?? to ?? null
  if (on && (from || to)) {
    throw new QueryError('BAD_DATE', '"on" is one day; give either "on", or "from" and "to".')
  }
  checkOrder(first, last)
  if (first === null && last === null) return null
  return { from: first, to: last, certainty: certainty ?? 'POSSIBLY', includeUndated: includeUndated ?? false }
}

/** Throws QueryError BAD_DATE where both days are given and the first lies behind the last. */
export function checkOrder(from: Day | null, to: Day | null): void {
  if (from !== null && to !== null && from > to) {
    throw new QueryError('BAD_DATE', `"from" (${from}) lies behind "to" (${to}).`)
  }
}
