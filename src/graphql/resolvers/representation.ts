/** Fields of Representation that refer to actors. */
import type { Representation } from '../../model/representation.ts'
import type { Resolvers } from './resolvers.ts'

export const representationResolvers: Resolvers = {
  Representation: {
    person: ({ person }: Representation, _args, { loaders }) => loaders.actor.load(person),
    of: ({ of }: Representation, _args, { loaders }) => loaders.actor.load(of),
  },
}
