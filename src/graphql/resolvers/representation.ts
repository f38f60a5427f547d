/** The list of who held which office, and fields of Representation that refer to something else. */
import type { Representation } from '../../model/representation.ts'
import type { Day } from '../../model/statement.ts'
import type { OfficeHolder, OfficeHolderFilter } from '../../store/office-holders.ts'
import type { View } from '../../store/store.ts'
import { type ActorRef, actorIds } from '../actor-ref.ts'
import { type Connection, connect, type PageArguments } from '../connection.ts'
import type { GraphQLContext } from '../context.ts'
import { representationCursor } from '../cursor.ts'
import { daysOf } from '../statement-filter.ts'
import type { Resolvers } from './resolvers.ts'

interface RepresentationArguments extends PageArguments {
  readonly person?: ActorRef | null
  readonly of?: ActorRef | null
  readonly role?: string | null
  readonly country?: string | null
  readonly on?: Day | null
  readonly from?: Day | null
  readonly to?: Day | null
}

export const representationResolvers: Resolvers = {
  Query: {
    async representations(_root, args: RepresentationArguments, { view, rows }): Promise<Connection<OfficeHolder>> {
      const filter = await holderFilter(args, view)
      const nothing = filter.persons?.length === 0 || filter.of?.length === 0
      return connect(
        args,
        {
          cursor: representationCursor,
          load: async (page) => (nothing ? { rows: [], hasNextPage: false } : view.officeHolders(filter, page)),
          count: async () => (nothing ? 0 : view.countOfficeHolders(filter)),
          positionOf: ({ person, of, role }) => ({ person, of, role }),
        },
        rows,
      )
    },
  },
  Representation: {
    person: ({ person }: OfficeHolder, _args, { loaders }) => loaders.actor.load(person),
    of: ({ of }: OfficeHolder, _args, { loaders }) => loaders.actor.load(of),
    evidence: evidenceOf,
  },
}

async function holderFilter(args: RepresentationArguments, view: View): Promise<OfficeHolderFilter> {
  const { from, to } = daysOf(args)
  const [persons, of] = await Promise.all([args.person, args.of].map((ref) => (ref ? actorIds(ref, view) : null)))
  return {
    persons: persons ?? null,
    of: of ?? null,
    role: args.role ?? null,
    country: args.country?.toUpperCase() ?? null,
    from,
    to,
  }
}

/** A row of the list comes without its words; they are loaded where they are asked for. */
async function evidenceOf(
  holder: OfficeHolder | Representation,
  _args: unknown,
  { loaders, rows }: GraphQLContext,
): Promise<Representation['evidence']> {
  const whole = 'evidence' in holder ? holder : await wholeOf(holder, loaders)
  const evidence = whole?.evidence ?? []
  rows.take(evidence.length)
  return evidence
}

async function wholeOf(holder: OfficeHolder, loaders: GraphQLContext['loaders']): Promise<Representation | undefined> {
  const all = await loaders.representations.load(holder.person)
  return all.find(({ of, role }) => of === holder.of && role === holder.role)
}
