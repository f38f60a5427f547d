/** Rulings: fields, the list, and the mutations that make and withdraw them. */
import type { ActorRecord } from '../../model/actor-record.ts'
import type { Ruling, StatementRuling } from '../../model/ruling.ts'
import type { DateOrder } from '../../store/store.ts'
import { type Caller, nameOfWriter } from '../access/caller.ts'
import { connect, type PageArguments } from '../connection.ts'
import { rulingCursors } from '../cursor.ts'
import { type CorrectionInput, ruledStatements, ruleOnActors, ruleOnStatement, withdraw } from '../rule.ts'
import type { Resolvers } from './resolvers.ts'

interface ReviewArguments {
  readonly id: string
  readonly verdict: StatementRuling['verdict']
  readonly correction?: CorrectionInput | null
  readonly reason?: string | null
}

interface TwoActors {
  readonly one: string
  readonly other: string
  readonly reason?: string | null
}

interface RulingArguments extends PageArguments {
  readonly statement?: string | null
  readonly actor?: string | null
  readonly document?: string | null
  readonly orderBy?: DateOrder | null
}

export const rulingResolvers: Resolvers = {
  Query: {
    rulings(_root, args: RulingArguments, { view, rows }) {
      const filter = {
        statement: args.statement ?? null,
        actor: args.actor ?? null,
        document: args.document ?? null,
      }
      const order = args.orderBy ?? 'DATE_NEWEST'
      return connect(
        args,
        {
          cursor: rulingCursors[order],
          load: (page) => view.rulings(filter, page, order),
          positionOf: ({ at, id }) => ({ at, id }),
        },
        rows,
      )
    },
  },

  Mutation: {
    async reviewStatement(_root, { id, verdict, correction, reason }: ReviewArguments, { caller, store, view }) {
      const decision = { ...decisionOf(caller, reason), verdict }
      const ruling = await ruleOnStatement(store, view, id, decision, correction ?? null)
      return { ruling, statements: await ruledStatements(ruling, view) }
    },

    mergeActors: async (_root, { one, other, reason }: TwoActors, { caller, store, view }) => ({
      ruling: await ruleOnActors(store, view, [one, other], { ...decisionOf(caller, reason), verdict: 'SAME' }),
    }),

    separateActors: async (_root, { one, other, reason }: TwoActors, { caller, store, view }) => ({
      ruling: await ruleOnActors(store, view, [one, other], { ...decisionOf(caller, reason), verdict: 'NOT_SAME' }),
    }),

    async withdrawRuling(_root, { id }: { id: string }, { caller, store, view }) {
      nameOfWriter(caller)
      return { ruling: await withdraw(store, view, id) }
    },
  },

  RuledActors: {
    // Asked for after the flush, when they may be one.
    async actors({ ruling }: { ruling: Ruling }, _args, { view }) {
      const known = await view.actorsById(ruling.kind === 'ACTORS' ? ruling.actors : [])
      return [...new Map([...known.values()].map((actor) => [actor.id, actor])).values()]
    },
  },

  Ruling: {
    correction: (ruling: Ruling) => (ruling.kind === 'STATEMENT' ? ruling.correction : null),
    evidence: (ruling: Ruling) =>
      ruling.kind === 'STATEMENT' ? ruling.accounts.flatMap(({ claim }) => claim.evidence) : [],
    async actors(ruling: Ruling, _args, { loaders }) {
      if (ruling.kind !== 'ACTORS') return []
      const actors = await loaders.actor.loadMany([...ruling.actors])
      return actors.filter((actor) => actor !== null)
    },
  },

  Correction: {
    date: ({ date }: NonNullable<StatementRuling['correction']>) => date?.edtf ?? null,
    source: ({ source }: NonNullable<StatementRuling['correction']>) => source && shown(source),
    target: ({ target }: NonNullable<StatementRuling['correction']>) => target && shown(target),
  },
}

/** Who decides, when and why. Throws as `nameOfWriter` does. */
function decisionOf(caller: Caller, reason: string | null | undefined) {
  return { by: nameOfWriter(caller), at: new Date().toISOString(), reason: reason ?? '' }
}

/** An actor by its record: what the ruling was made with, whatever became of the actor since. */
function shown({ keys: _, offices: __, ...actor }: ActorRecord): Omit<ActorRecord, 'keys' | 'offices'> {
  return actor
}
