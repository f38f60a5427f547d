/** Fields of Actor: the offices of a person, the people of a country or organisation. */
import type { Actor } from '../../model/actor.ts'
import { REPRESENTS } from '../../model/statement-types.ts'
import type { RowAllowance } from '../row-allowance.ts'
import type { Resolvers } from './resolvers.ts'

const SOURCE_KINDS: readonly string[] = REPRESENTS.sourceKinds
const TARGET_KINDS: readonly string[] = REPRESENTS.targetKinds

export const actorResolvers: Resolvers = {
  Actor: {
    representations: async ({ id, kind }: Actor, _args, { loaders, rows }) =>
      SOURCE_KINDS.includes(kind) ? counted(await loaders.representations.load(id), rows) : [],
    representatives: async ({ id, kind }: Actor, _args, { loaders, rows }) =>
      TARGET_KINDS.includes(kind) ? counted(await loaders.representatives.load(id), rows) : [],
  },
}

/** The two lead to one another, and each step multiplies what is answered. */
function counted<Row>(list: readonly Row[], rows: RowAllowance): readonly Row[] {
  rows.take(list.length)
  return list
}
