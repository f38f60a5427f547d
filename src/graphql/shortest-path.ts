/** The shortest chain of statements between actors, searched from both ends at once. */
import type { ActorId } from '../model/actor.ts'
import type { StatementId } from '../model/statement.ts'
import type { StatementFilter, View } from '../store/store.ts'

export interface PathStep {
  readonly from: ActorId
  readonly to: ActorId
  readonly statement: StatementId
}

/** How an actor was reached: from whom, by which statement; null for those at which the search began. */
type Reached = ReadonlyMap<ActorId, { readonly before: ActorId; readonly statement: StatementId } | null>

interface Side {
  readonly reached: Map<ActorId, { readonly before: ActorId; readonly statement: StatementId } | null>
  edge: readonly ActorId[]
}

/**
 * At most `maxLength` steps from one of `from` to one of `to` by statements of `filter`, in either direction; null where there
 * is none, empty where somebody is in both. Of several as short, which one depends on the statements alone. Asks the store
 * once for each step.
 */
export async function shortestPath(
  view: View,
  filter: StatementFilter,
  from: readonly ActorId[],
  to: readonly ActorId[],
  maxLength: number,
): Promise<readonly PathStep[] | null> {
  const start = sideOf(from)
  const goal = sideOf(to)
  for (let length = 0; ; length++) {
    const meeting = meetingOf(start, goal)
    if (meeting !== null) return [...stepsTo(meeting, start.reached), ...stepsBack(meeting, goal.reached)]
    if (length >= maxLength || start.edge.length === 0 || goal.edge.length === 0) return null
    await widen(view, filter, start.edge.length <= goal.edge.length ? start : goal)
  }
}

function sideOf(ids: readonly ActorId[]): Side {
  return { reached: new Map(ids.map((id) => [id, null])), edge: [...ids].sort() }
}

async function widen(view: View, filter: StatementFilter, side: Side): Promise<void> {
  const actor = { ids: side.edge, names: [], throughRepresentatives: false }
  const edge = new Set(side.edge)
  const added: ActorId[] = []
  for (const { source, target, statement } of await view.links({ ...filter, actor })) {
    for (const [before, next] of [
      [source, target],
      [target, source],
    ] as const) {
      if (!edge.has(before) || side.reached.has(next)) continue
      side.reached.set(next, { before, statement })
      added.push(next)
    }
  }
  side.edge = added.sort()
}

/** The smallest id that both sides have reached. */
function meetingOf({ reached }: Side, goal: Side): ActorId | null {
  const [small, large] = reached.size <= goal.reached.size ? [reached, goal.reached] : [goal.reached, reached]
  return [...small.keys()].filter((id) => large.has(id)).sort()[0] ?? null
}

function stepsTo(id: ActorId, reached: Reached): readonly PathStep[] {
  const steps: PathStep[] = []
  for (let to = id, by = reached.get(to); by; to = by.before, by = reached.get(to)) {
    steps.unshift({ from: by.before, to, statement: by.statement })
  }
  return steps
}

function stepsBack(id: ActorId, reached: Reached): readonly PathStep[] {
  const steps: PathStep[] = []
  for (let from = id, by = reached.get(from); by; from = by.before, by = reached.get(from)) {
    steps.push({ from, to: by.before, statement: by.statement })
  }
  return steps
}
