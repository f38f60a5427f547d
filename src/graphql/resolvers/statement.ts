/** Fields of Statement and Office that refer to something else; the others are those of the model. */
import { officeByOutline } from '../../graph/office-by-outline.ts'
import { officeOnDay } from '../../graph/office-on-day.ts'
import { type Telling, tellingOf } from '../../graph/telling.ts'
import type { Actor, ActorId } from '../../model/actor.ts'
import { datePrecision } from '../../model/date-precision.ts'
import type { Office, Statement } from '../../model/statement.ts'
import type { Sides } from '../../store/sides.ts'
import type { GraphQLContext } from '../context.ts'
import { otherAccounts } from '../other-accounts.ts'
import type { Resolvers } from './resolvers.ts'

export const statementResolvers: Resolvers = {
  Statement: {
    source: ({ source }: Statement, _args, { loaders }) => loaders.actor.load(source),
    target: ({ target }: Statement, _args, { loaders }) => (target === null ? null : loaders.actor.load(target)),
    sourceOffice: (statement: Statement, _args, context) =>
      statement.sourceOffice ?? nearestOffice(statement.source, statement, context),
    targetOffice: (statement: Statement, _args, context) =>
      statement.targetOffice ?? nearestOffice(statement.target, statement, context),
    sourceSide: (statement: Statement, _args, context) => sideOf(statement, 'source', context),
    targetSide: (statement: Statement, _args, context) => sideOf(statement, 'target', context),
    datePrecision: ({ date }: Statement) => datePrecision(date),
    documentCount: async (statement: Statement, _args, context) => (await telling(statement, context)).documentCount,
    attributed: async (statement: Statement, _args, context) => (await telling(statement, context)).attributed,
    attributions: async (statement: Statement, _args, context) => (await telling(statement, context)).attributions,
    otherAccounts: (statement: Statement, _args, context) => otherAccounts(statement, context),
    evidence: ({ id }: Statement, _args, { loaders }) => loaders.evidence.load(id),
  },
  Office: {
    of: ({ of }: Office, _args, { loaders }) => loaders.actor.load(of),
  },
}

async function telling({ id }: Statement, { loaders }: GraphQLContext): Promise<Telling> {
  return tellingOf(await loaders.evidence.load(id))
}

async function sideOf({ id }: Statement, end: keyof Sides, { loaders }: GraphQLContext): Promise<Actor | null> {
  const [country, ...others] = (await loaders.sides.load(id))[end]
  return country === undefined || others.length > 0 ? null : loaders.actor.load(country)
}

async function nearestOffice(
  actor: ActorId | null,
  statement: Statement,
  { loaders }: GraphQLContext,
): Promise<Office | null> {
  if (actor === null) return null
  const told = officeByOutline(await loaders.outlines.load(actor), statement)
  return told ? told.office : officeOnDay(await loaders.representations.load(actor), statement)
}
