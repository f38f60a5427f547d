/** The SDL: what it says of itself, and that it does not drift from the model. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validate,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { DEFAULT_MIN_CONFIDENCE, packagePath } from '../../src/config.ts'
import { DIFFERENCES } from '../../src/graph/other-accounts.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { ANSWERS } from '../../src/graphql/statement-filter.ts'
import { ACTOR_KINDS } from '../../src/model/actor.ts'
import { DATE_PRECISIONS } from '../../src/model/date-precision.ts'
import { DOCUMENT_KINDS } from '../../src/model/document.ts'
import { DATE_ANCHORS } from '../../src/model/evidence.ts'
import { MODALITIES, POLARITIES, REVIEWS } from '../../src/model/statement.ts'
import { CONTACT_TYPES, STATEMENT_TYPE_NAMES, STATEMENT_TYPES } from '../../src/model/statement-types.ts'
import { MERGE_REASONS } from '../../src/model/suggested-merge.ts'
import { MISS_REASON_NAMES, MISS_REASONS } from '../../src/nlp/miss.ts'
import { DATE_ORDERS, QUERY_LANGUAGES, STATEMENT_ORDERS } from '../../src/store/store.ts'
import { SUMMARY_LEVELS, TIMELINE_UNITS } from '../../src/store/summaries.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

const enumValues = (name: string) => {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the SDL`)
  return type.getValues()
}

describe('the SDL', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  it.each([
    ['StatementType', STATEMENT_TYPE_NAMES],
    ['ActorKind', ACTOR_KINDS],
    ['Polarity', POLARITIES],
    ['Modality', MODALITIES],
    ['Review', REVIEWS],
    ['DateAnchor', DATE_ANCHORS],
    ['DatePrecision', DATE_PRECISIONS],
    ['Difference', DIFFERENCES],
    ['DocumentKind', DOCUMENT_KINDS],
    ['UnreadReason', MISS_REASON_NAMES],
    ['TimelineUnit', TIMELINE_UNITS],
    ['SummaryLevel', SUMMARY_LEVELS],
    ['MergeReason', MERGE_REASONS],
    ['QueryLanguage', QUERY_LANGUAGES],
    ['StatementOrder', STATEMENT_ORDERS],
    ['DateOrder', DATE_ORDERS],
  ])('has the same %s as the model, in the same order', (name, expected) => {
    expect(enumValues(name).map((value) => value.name)).toEqual(expected)
  })

  it('explains each reason of what is unread as the reading does', () => {
    const explained = enumValues('UnreadReason').map(({ name, description }) => [name, description])
    expect(Object.fromEntries(explained)).toEqual(MISS_REASONS)
  })

  it('explains each statement type as the table does', () => {
    for (const { name, description } of enumValues('StatementType')) {
      const { meaning } = STATEMENT_TYPES[name as keyof typeof STATEMENT_TYPES]
      expect(description?.toLowerCase()).toBe(`${meaning.toLowerCase()}.`)
    }
    expect(STATEMENT_TYPE_NAMES.slice(0, 3)).toEqual(CONTACT_TYPES)
  })

  it('shows the same by default as the command line, wherever confidence counts', () => {
    const told = types
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap(({ name, args }) =>
          args
            .filter((argument) => argument.name === 'minConfidence')
            .map(({ defaultValue, description }) => [
              name,
              defaultValue,
              description?.includes(`(${DEFAULT_MIN_CONFIDENCE} is the default)`),
            ]),
        ),
      )
    expect(ANSWERS.minConfidence).toBe(DEFAULT_MIN_CONFIDENCE)
    // No default in the SDL: it would stand beside one that a filter names.
    expect(told.sort()).toEqual([
      ['contacts', undefined, true],
      ['statements', undefined, true],
      ['statements', undefined, true],
    ])
  })

  it('describes every field and argument, with an example', () => {
    const silent: string[] = []
    const check = (place: string, { description }: { readonly description?: string | null | undefined }) => {
      if (!description?.includes('Example: `')) silent.push(place)
    }
    const checkField = (place: string, field: GraphQLField<unknown, unknown>) => {
      check(place, field)
      for (const argument of field.args) check(`${place}(${argument.name})`, argument)
    }
    for (const type of types) {
      if (isObjectType(type)) {
        for (const field of Object.values(type.getFields())) checkField(`${type.name}.${field.name}`, field)
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field)
      }
    }
    expect(silent).toEqual([])
  })

  it('describes every enum value, scalar and input', () => {
    const silent = types.flatMap((type) => {
      if (isEnumType(type))
        return type
          .getValues()
          .filter((value) => !value.description)
          .map((value) => value.name)
      return (isScalarType(type) || isInputObjectType(type)) && !type.description ? [type.name] : []
    })
    expect(silent).toEqual([])
  })
})

describe('packagePath', () => {
  it('finds the folder from sources and from built files alike', () => {
    const root = mkdtempSync(join(tmpdir(), 'demarche-'))
    try {
      mkdirSync(join(root, 'schema'))
      mkdirSync(join(root, 'dist/src/graphql'), { recursive: true })
      const built = join(root, 'dist/src/config.js')
      writeFileSync(built, '')
      expect(packagePath('schema', built)).toBe(join(root, 'schema'))
      expect(packagePath('schema')).toMatch(/schema$/)
    } finally {
      rmSync(root, { recursive: true })
    }
  })

  it('says what is missing', () => {
    expect(() => packagePath('no-such-folder-anywhere')).toThrow('no no-such-folder-anywhere at or above')
  })
})

describe('the saved questions', () => {
  const folder = packagePath('schema/queries')

  it.each(readdirSync(folder))('%s fits the schema, and says what it is for', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(validate(schema, parse(text))).toEqual([])
    expect(text).toMatch(/^# /)
  })
})
