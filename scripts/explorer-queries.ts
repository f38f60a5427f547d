/** The questions of the explorer with the types of their answers, from `src/explorer/api/queries/` and the schema. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import {
  buildSchema,
  concatAST,
  type DocumentNode,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  separateOperations,
} from 'graphql'
import { packagePath } from '../src/config.ts'
import { readSdl } from '../src/graphql/sdl.ts'

const FOLDER = packagePath('src/explorer/api')

export const EXPLORER_QUERIES_FILE = join(FOLDER, 'queries.generated.ts')

/** What stands in `EXPLORER_QUERIES_FILE` as long as schema and questions do not change. */
export async function explorerQueries(): Promise<string> {
  const documents = globSync('queries/*.graphql', { cwd: FOLDER })
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(join(FOLDER, name), 'utf8')) }))
  const types = await codegen({
    // Sorted, so that the order of files does not matter.
    schema: parse(printSchema(lexicographicSortSchema(buildSchema(readSdl())))),
    documents,
    filename: EXPLORER_QUERIES_FILE,
    config: {
      useTypeImports: true,
      scalars: { Date: 'string', ID: 'string' },
      strictScalars: true,
      immutableTypes: true,
    },
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: { 'typescript-operations': typescriptOperations },
  })
  return `// Made by \`npm run types:explorer\` from queries/ and the schema.\nimport type { Query } from './query.ts'\n${types}\n\n${constants(concatAST(documents.map(({ document }) => document)))}\n`
}

/** A constant for each operation: its text, with the fragments it uses, and the types of what it takes and gives. */
function constants(all: DocumentNode): string {
  return Object.entries(separateOperations(all))
    .map(([name, document]) => {
      const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!
      const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query'
      const text = print(document).replaceAll('`', '\\`')
      return `export const ${name}: Query<${name}${kind}, ${name}${kind}Variables> = {\n  name: '${name}',\n  text: \`${text}\`,\n}`
    })
    .join('\n\n')
}
