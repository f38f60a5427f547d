/** The types of the example client in `docs/clients/`, generated as its `codegen.ts` says, from the schema here. */
import { readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql'
import config from '../docs/clients/codegen.ts'
import { packagePath } from '../src/config.ts'
import { readSdl } from '../src/graphql/sdl.ts'

const PLUGINS = { 'typescript-operations': typescriptOperations, 'typed-document-node': typedDocumentNode }

export const CLIENT_TYPES_FILE = packagePath('docs/clients/demarche.generated.ts')

/** What stands in `CLIENT_TYPES_FILE` as long as schema and question do not change. */
export async function clientTypes(): Promise<string> {
  const { plugins, config: options } = config.generates['demarche.generated.ts']
  const location = packagePath('docs/clients/contacts.graphql')
  return codegen({
    // Sorted, as the command graphql-codegen does it.
    schema: parse(printSchema(lexicographicSortSchema(buildSchema(readSdl())))),
    documents: [{ location, document: parse(readFileSync(location, 'utf8')) }],
    filename: CLIENT_TYPES_FILE,
    config: options,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: PLUGINS,
  })
}
