/** Fields of Actor: the offices of a person, the people of a country or organisation. */
import type { Actor } from '../../model/actor.ts'
import { REPRESENTS } from '../../model/statement-types.ts'
import type { Resolvers } from './resolvers.ts'

const SOURCE_KINDS: readonly string[] = REPRESENTS.sourceKinds
const TARGET_KINDS: readonly string[] = REPRESENTS.targetKinds

export const actorResolvers: Resolvers = {
  Actor: {
    representations: ({ id, kind }: Actor, _args, { loaders }) =>
      SOURCE_KINDS.includes(kind) ? loaders.representations.load(id) : [],
    representatives: ({ id, kind }: Actor, _args, { loaders }) =>
      TARGET_KINDS.includes(kind) ? loaders.representatives.load(id) : [],
  },
}
