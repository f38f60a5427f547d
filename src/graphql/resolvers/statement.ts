/** Fields of Statement and Office that refer to something else; the others are those of the model. */
import { officeOnDay } from '../../graph/office-on-day.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Office, Statement } from '../../model/statement.ts'
import type { GraphQLContext } from '../context.ts'
import type { Resolvers } from './resolvers.ts'

export const statementResolvers: Resolvers = {
  Statement: {
    source: ({ source }: Statement, _args, { loaders }) => loaders.actor.load(source),
    target: ({ target }: Statement, _args, { loaders }) => (target === null ? null : loaders.actor.load(target)),
    sourceOffice: (statement: Statement, _args, context) =>
      statement.sourceOffice ?? nearestOffice(statement.source, statement, context),
    targetOffice: (statement: Statement, _args, context) =>
      statement.targetOffice ?? nearestOffice(statement.target, statement, context),
    evidence: ({ id }: Statement, _args, { loaders }) => loaders.evidence.load(id),
  },
  Office: {
    of: ({ of }: Office, _args, { loaders }) => loaders.actor.load(of),
  },
}

async function nearestOffice(
  actor: ActorId | null,
  statement: Statement,
  { loaders }: GraphQLContext,
): Promise<Office | null> {
  if (actor === null) return null
  return officeOnDay(await loaders.representations.load(actor), statement)
}
