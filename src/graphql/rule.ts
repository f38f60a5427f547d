/** From what a mutation asks for to a ruling in the store. */
import { QueryError } from '../errors.ts'
import { type Decision, rulingOn, rulingOnActors, type StatementDecision } from '../graph/make-ruling.ts'
import type { Actor, ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import type { ActorRuling, Ruling, RulingId, StatementRuling } from '../model/ruling.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { ANY_STATEMENT } from '../store/any-filter.ts'
import type { Store, View } from '../store/store.ts'
import { type ActorRef, oneActor } from './actor-ref.ts'

export interface CorrectionInput {
  /** Null takes the date away; as it was read where not given. */
  readonly date?: string | null
  readonly source?: ActorRef | null
  readonly target?: ActorRef | null
}

type Verdict<R extends Ruling> = Decision<R['verdict']>

/** Rejects with QueryError: NOT_FOUND for an unknown statement or actor, BAD_RULING for what cannot be ruled. */
export async function ruleOnStatement(
  store: Store,
  view: View,
  id: StatementId,
  decision: Verdict<StatementRuling>,
  correction: CorrectionInput | null,
): Promise<StatementRuling> {
  const accounts = await view.accounts(id)
  if (accounts.length === 0) throw notFound('statement', id)
  const corrected: StatementDecision = {
    ...decision,
    ...(correction?.date === undefined ? {} : { date: correction.date }),
    ...(await recordFor('source', correction?.source, view)),
    ...(await recordFor('target', correction?.target, view)),
  }
  return kept(store, () => rulingOn(accounts, corrected))
}

/** Rejects with QueryError: NOT_FOUND for an unknown actor, BAD_RULING for what cannot be ruled. */
export async function ruleOnActors(
  store: Store,
  view: View,
  [one, other]: readonly [ActorId, ActorId],
  decision: Verdict<ActorRuling>,
): Promise<ActorRuling> {
  const known = await view.actorsById([one, other])
  const unknown = [one, other].find((id) => !known.has(id))
  if (unknown !== undefined) throw notFound('actor', unknown)
  return kept(store, () => rulingOnActors(one, other, decision))
}

/** Gives the ruling that was taken back. Rejects with QueryError NOT_FOUND for an unknown one. */
export async function withdraw(store: Store, view: View, id: RulingId): Promise<Ruling> {
  const ruling = await view.ruling(id)
  if (ruling === null) throw notFound('ruling', id)
  const writer = store.writer()
  writer.withdraw(id)
  await writer.flush()
  return ruling
}

/** The statements that the judged words carry now: in the documents of the ruling, of its types, with its quotations. */
export async function ruledStatements({ accounts }: StatementRuling, view: View): Promise<readonly Statement[]> {
  const found = new Map<StatementId, Statement>()
  for (const { document, claim } of accounts) {
    const starts = new Set(claim.evidence.map(({ start, end }) => `${start} ${end}`))
    const { rows } = await view.statements(
      { ...ANY_STATEMENT, types: [claim.type], document },
      { first: MOST, after: null },
    )
    const evidence = await view.evidence(rows.map((row) => row.id))
    for (const row of rows) {
      const own = evidence.get(row.id) ?? []
      if (own.some((one) => one.document === document && starts.has(`${one.start} ${one.end}`))) found.set(row.id, row)
    }
  }
  return [...found.values()]
}

/** More acts of one type than any document tells. */
const MOST = 10_000

async function kept<R extends Ruling>(store: Store, make: () => R): Promise<R> {
  const writer = store.writer()
  let ruling: R
  try {
    ruling = make()
    writer.rule(ruling)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new QueryError('BAD_RULING', `This cannot be ruled: ${cause.message.replace(/^ruling \S+: /, '')}.`, {
      cause,
    })
  }
  await writer.flush()
  return ruling
}

async function recordFor<End extends 'source' | 'target'>(
  end: End,
  ref: ActorRef | null | undefined,
  view: View,
): Promise<Partial<Record<End, ActorRecord>>> {
  if (ref == null) return {}
  const actor = await oneActor(ref, view)
  if (actor === null) throw notFound('actor', ref.id ?? ref.name ?? '')
  return { [end]: recordOf(actor) } as Partial<Record<End, ActorRecord>>
}

/** The keys and offices of its documents are not repeated: a ruling says who acted, and nothing of who that is. */
function recordOf({ id, kind, name, aliases, country, wikidataId }: Actor): ActorRecord {
  return { id, kind, name, aliases, country, wikidataId, keys: [], offices: [] }
}

function notFound(what: string, name: string): QueryError {
  return new QueryError('NOT_FOUND', `There is no ${what} ${JSON.stringify(name.slice(0, 80))}.`)
}
