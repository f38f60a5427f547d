/** Every argument and filter field by which an answer can be narrowed, and what a query is without one of them. */
import {
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** As `Query.contacts(on:)` and `StatementFilter.on`. Whatever a query must give is left out, and so are changes. */
export function filterArguments(schema: GraphQLSchema): readonly string[] {
  const left = [schema.getMutationType(), schema.getSubscriptionType()]
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type) && type.name === 'StatementFilter') {
      return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    }
    if (!isObjectType(type) || left.includes(type) || type.name.startsWith('__')) return []
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.filter((argument) => !isRequiredArgument(argument)).map(coordinate(type.name, field.name)),
    )
  })
}

/** The query without that argument, once for each place where it stands. */
export function withoutArgument(schema: GraphQLSchema, query: string, argument: string): readonly string[] {
  const document = parse(query)
  const queries: string[] = []
  for (let place = 0; ; place++) {
    let seen = 0
    const info = new TypeInfo(schema)
    const removed = visit(
      document,
      visitWithTypeInfo(info, {
        Argument: ({ name }) => {
          const here = coordinate(info.getParentType()!.name, info.getFieldDef()!.name)({ name: name.value })
          return here === argument && seen++ === place ? null : undefined
        },
        ObjectField: ({ name }) => {
          const owner = getNamedType(info.getParentInputType()!)
          return `${owner.name}.${name.value}` === argument && seen++ === place ? null : undefined
        },
      }),
    )
    if (seen <= place) return queries
    queries.push(print(removed))
  }
}

const coordinate =
  (type: string, field: string) =>
  ({ name }: Pick<GraphQLArgument, 'name'>): string =>
    `${type}.${field}(${name}:)`
