/** The type of a map of resolvers: type of the SDL, then field. */
import type { IExecutableSchemaDefinition } from '@graphql-tools/schema'
import type { GraphQLContext } from '../context.ts'

export type Resolvers = Exclude<
  NonNullable<IExecutableSchemaDefinition<GraphQLContext>['resolvers']>,
  readonly unknown[]
>
