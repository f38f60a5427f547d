/** A folder that `neo4j-admin database import full` loads into an empty database. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Career, careerOf, hasSides } from '../../../graph/terms-of-office.ts'
import type { ActorId } from '../../../model/actor.ts'
import type { Ruling } from '../../../model/ruling.ts'
import type { View } from '../../store.ts'
import { schemaScript } from '../migrations.ts'
import { BULK_KINDS, bulkRows } from './bulk-rows.ts'
import { BULK_TABLES, type BulkTable, type BulkTableName, headerOf, lineOf } from './bulk-tables.ts'
import { partedFile } from './parted-file.ts'

/** The arguments of the import; a folder that has this file is such an export. */
export const ARGUMENTS_FILE = 'import.args'

const PART = 128 * 1024 * 1024
const BYTES_PER_UNIT = 3
/** What the import tool takes without being told: 4 MiB for one field. */
const DEFAULT_BUFFER = 4 * 1024 * 1024

/** Those of ASCII, which a text has only by mistake; then what is no character at all. */
const SEPARATORS: readonly string[] = [
  ...['\u001f', '\u001e', '\u001d', '\u001c'],
  ...Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index)),
]

/** Fills an empty folder from a view of one moment; `part` is the size of one file before gzip, in UTF-16 units. */
export async function bulkExport(view: Pick<View, 'export'>, folder: string, part = PART): Promise<void> {
  const names = Object.keys(BULK_TABLES) as readonly BulkTableName[]
  const files = new Map(names.map((name) => [name, partedFile(folder, name, part)]))
  const rowsOf = bulkRows({ rulings: await allRulings(view), careers: await allCareers(view) })
  const separator = await unusedSeparator(view)
  let longest = 0
  for await (const record of view.export(BULK_KINDS)) {
    for (const [name, row] of rowsOf(record)) {
      const line = lineOf(BULK_TABLES[name], row, separator)
      longest = Math.max(longest, line.length)
      await files.get(name)!.write(line)
    }
  }
  const inputs: string[] = []
  for (const [name, file] of files) {
    const table: BulkTable = BULK_TABLES[name]
    const parts = await file.close()
    if (parts.length === 0) continue
    const header = `${name}-header.csv`
    await writeFile(join(folder, header), headerOf(table))
    inputs.push(
      `--${table.of}${table.name === '' ? '' : `=${table.name}`}=${[header, ...parts].map((file) => `./${file}`).join(',')}`,
    )
  }
  await writeFile(join(folder, 'schema.cypher'), schemaScript())
  await writeFile(join(folder, 'README.txt'), README)
  await writeFile(join(folder, ARGUMENTS_FILE), [...options(longest, separator), ...inputs, ''].join('\n'))
}

/** What people decided is little enough to be held together. */
async function allRulings(view: Pick<View, 'export'>): Promise<readonly Ruling[]> {
  const rulings: Ruling[] = []
  for await (const record of view.export(['ruling'])) if (record.record === 'ruling') rulings.push(record)
  return rulings
}

/** Little of each person, and of most nothing. */
async function allCareers(view: Pick<View, 'export'>): Promise<ReadonlyMap<ActorId, Career>> {
  const careers = new Map<ActorId, Career>()
  let career: Career | undefined
  let person: ActorId | null = null
  for await (const record of view.export(['representation'])) {
    if (record.record !== 'representation') continue
    career = careerOf([record], record.person === person ? career : undefined)
    person = record.person
    if (hasSides(career)) careers.set(person, career)
  }
  return careers
}

/** The tool knows no way to write its separator inside of a value: one is taken that no name has. */
async function unusedSeparator(view: Pick<View, 'export'>): Promise<string> {
  let free = SEPARATORS
  for await (const record of view.export(['actor'])) {
    if (record.record !== 'actor') continue
    const names = [record.name, ...record.aliases].join()
    free = free.filter((separator) => !names.includes(separator))
  }
  if (free[0] === undefined) throw new RangeError('names have every character that could part them in a list')
  return free[0]
}

function options(longest: number, separator: string): readonly string[] {
  const buffer = 2 ** Math.ceil(Math.log2(Math.max(DEFAULT_BUFFER, longest * BYTES_PER_UNIT)))
  return [
    '--id-type=string',
    `--array-delimiter=U+${separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    // Texts have line breaks.
    '--multiline-fields=true',
    ...(buffer > DEFAULT_BUFFER ? [`--read-buffer-size=${buffer}`] : []),
  ]
}

const README = `A graph of Demarche for the first load of an empty Neo4j database.

In this folder, with the database stopped:

    neo4j-admin database import full neo4j @import.args

Then start it, and make constraints and indexes (Demarche makes them itself where this was left out):

    cypher-shell -d neo4j -f schema.cypher
`
