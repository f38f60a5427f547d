/** The SDL of `schema/`. What `import 'demarche/schema'` gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagePath } from '../config.ts'

/** The SDL, whole, in order of file names. Example: `buildSchema(readSdl())` */
export function readSdl(): string {
  const folder = packagePath('schema')
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
