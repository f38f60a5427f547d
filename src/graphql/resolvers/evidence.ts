/** Fields of Evidence and Sighting that refer to their document. */
import type { Evidence } from '../../model/evidence.ts'
import type { Sighting } from '../../model/representation.ts'
import type { Resolvers } from './resolvers.ts'

export const evidenceResolvers: Resolvers = {
  Evidence: {
    document: ({ document }: Evidence, _args, { loaders }) => loaders.document.load(document),
  },
  Sighting: {
    document: ({ document }: Sighting, _args, { loaders }) => loaders.document.load(document),
  },
}
