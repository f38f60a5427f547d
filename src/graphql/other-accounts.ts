/** Other accounts of what may be the same act, for the field `Statement.otherAccounts`. */
import { type Difference, differencesOf } from '../graph/other-accounts.ts'
import type { ActorId } from '../model/actor.ts'
import type { Statement } from '../model/statement.ts'
import type { GraphQLContext } from './context.ts'

export interface OtherAccount {
  readonly statement: Statement
  readonly differs: readonly Difference[]
}

/** More are not shown: then the day was busy, and little can be said. */
export const MAX_OTHER_ACCOUNTS = 20

/** The latest first. Asks the store once for the statements of a page and once for their actors. */
export async function otherAccounts(
  statement: Statement,
  { loaders, rows }: GraphQLContext,
): Promise<readonly OtherAccount[]> {
  rows.take(MAX_OTHER_ACCOUNTS)
  const near = await loaders.accountsNear.load(statement.id)
  const ids = [
    ...new Set([statement, ...near].flatMap(({ source, target }) => (target === null ? [source] : [source, target]))),
  ]
  const actors = near.length === 0 ? [] : await Promise.all(ids.map((id) => loaders.actor.load(id)))
  const countries = new Map<ActorId, string | null>(ids.map((id, index) => [id, actors[index]?.country ?? null]))
  return near
    .flatMap((other) => {
      const differs = differencesOf(statement, other, (id) => countries.get(id) ?? null)
      return differs === null ? [] : [{ statement: other, differs }]
    })
    .slice(0, MAX_OTHER_ACCOUNTS)
}
