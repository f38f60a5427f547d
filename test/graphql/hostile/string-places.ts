/** Every place of a schema where a client writes free text, found by walking the schema: a new argument is covered by itself. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

export interface StringPlace {
  /** For instance `Query.contacts(actor.name)`. */
  readonly title: string
  readonly changes: boolean
  /** Takes the text as `$text`. */
  readonly query: string
}

/** What stands in the arguments that a call needs beside the one in question, by `field.argument`, or by the type of the argument. */
export type Samples = Readonly<Record<string, string>>

/** Inputs that hold themselves (filters within filters) are entered a second time at the first place alone, and no third time. */
export function stringPlaces(schema: GraphQLSchema, samples: Samples): readonly StringPlace[] {
  const query = schema.getQueryType()!
  const entered = new Set<string>()
  const mutation = schema.getMutationType()!
  const read = [...ways(query, samples)].flatMap(([type, way]) => placesOf(type, way, false, samples, entered))
  return [...read, ...placesOf(mutation, (inner) => inner, true, samples, entered)]
}

/** Wraps a selection on a type into one on the root. */
type Way = (inner: string) => string

/** The shortest way from the root to each type of object. */
function ways(root: GraphQLObjectType, samples: Samples): ReadonlyMap<GraphQLObjectType, Way> {
  const found = new Map<GraphQLObjectType, Way>([[root, (inner) => inner]])
  for (const [type, way] of found) {
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type)
      if (!isObjectType(to) || found.has(to)) continue
      const call = field.name + argumentList(requiredArguments(field, samples))
      found.set(to, (inner) => way(`${call} { ${inner} }`))
    }
  }
  return found
}

function placesOf(
  type: GraphQLObjectType,
  way: Way,
  changes: boolean,
  samples: Samples,
  entered: Set<string>,
): readonly StringPlace[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      textsIn(argument.type, [], entered).map(({ path, literal, scalar }): StringPlace => {
        const others = requiredArguments(field, samples).filter(([name]) => name !== argument.name)
        const call = `${field.name}${argumentList([...others, [argument.name, literal]])} ${selection(field)}`
        return {
          title: `${type.name}.${field.name}(${[argument.name, ...path].join('.')})`,
          changes,
          query: `${changes ? 'mutation' : 'query'} ($text: ${scalar}!) { ${way(call)} }`,
        }
      }),
    ),
  )
}

interface TextIn {
  readonly path: readonly string[]
  readonly literal: string
  readonly scalar: string
}

const NUMBERS: readonly string[] = ['Int', 'Float', 'Boolean']

function textsIn(type: GraphQLInputType, within: readonly string[], entered: Set<string>): readonly TextIn[] {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    return textsIn(nullable.ofType, within, entered).map((text) => ({ ...text, literal: `[${text.literal}]` }))
  }
  if (isInputObjectType(nullable)) {
    const { name: own } = nullable
    const fields = Object.values(nullable.getFields()).filter((field) => {
      if (getNamedType(field.type).name !== own) return true
      const place = `${own}.${field.name}`
      if (within.includes(own) || entered.has(place)) return false
      entered.add(place)
      return true
    })
    return fields.flatMap((field) =>
      textsIn(field.type, [...within, own], entered).map(({ path, literal, scalar }) => {
        const needed = fields.filter((other) => other !== field && isRequiredInputField(other)).map(sampleField)
        return { path: [field.name, ...path], literal: objectOf([...needed, [field.name, literal]]), scalar }
      }),
    )
  }
  const isText = isLeafType(nullable) && !isEnumType(nullable) && !NUMBERS.includes(nullable.name)
  return isText ? [{ path: [], literal: '$text', scalar: nullable.name }] : []
}

type Named = readonly [name: string, literal: string]

function requiredArguments(field: GraphQLField<unknown, unknown>, samples: Samples): readonly Named[] {
  return field.args
    .filter(isRequiredArgument)
    .map((argument: GraphQLArgument) => [
      argument.name,
      samples[`${field.name}.${argument.name}`] ?? samples[getNamedType(argument.type).name] ?? sample(argument.type),
    ])
}

const sampleField = ({ name, type }: GraphQLInputField): Named => [name, sample(type)]

function sample(type: GraphQLInputType): string {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return '[]'
  if (isInputObjectType(nullable)) {
    return objectOf(Object.values(nullable.getFields()).filter(isRequiredInputField).map(sampleField))
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name
  if (nullable.name === 'Boolean') return 'false'
  if (NUMBERS.includes(nullable.name)) return '1'
  return nullable.name === 'Date' ? '"1962-10-27"' : '"nobody"'
}

const objectOf = (fields: readonly Named[]): string =>
  `{${fields.map(([name, literal]) => `${name}: ${literal}`).join(', ')}}`

const argumentList = (named: readonly Named[]): string =>
  named.length === 0 ? '' : `(${named.map(([name, literal]) => `${name}: ${literal}`).join(', ')})`

/** All that a field gives without further arguments, two levels deep. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return ''
  const inner = Object.values(type.getFields()).flatMap((one) => {
    if (one.args.some(isRequiredArgument)) return []
    const of = getNamedType(one.type)
    if (!isObjectType(of)) return [one.name]
    return one.name === 'edges' ? ['edges { node { __typename } }'] : [`${one.name} { __typename }`]
  })
  return `{ ${['__typename', ...inner].join(' ')} }`
}
