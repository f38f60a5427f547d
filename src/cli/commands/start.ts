/** `demarche start`: a first look. Imports the samples into the embedded store, shows an answer, and serves. */
import { EMBEDDED_STORE, neo4jSettings, packagePath } from '../../config.ts'
import { ANSWERS } from '../../graphql/statement-filter.ts'
import { oneLine } from '../../ingest/one-line.ts'
import { CONTACT_TYPES } from '../../model/statement-types.ts'
import { ANY_STATEMENT } from '../../store/any-filter.ts'
import { createStore } from '../../store/create-store.ts'
import type { StatementFilter, View } from '../../store/store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { importCommand } from './import.ts'
import { serveCommand } from './serve.ts'

export interface StartFlags {
  readonly port: number
  readonly host: string
}

/** Contacts shown before the server takes over. */
const SHOWN = 10

const CONTACTS: StatementFilter = { ...ANY_STATEMENT, ...ANSWERS, types: CONTACT_TYPES }

export async function startCommand({ port, host }: StartFlags): Promise<ExitCode> {
  const code = await importCommand([packagePath('samples')], { store: EMBEDDED_STORE })
  if (code === EXIT.INTERRUPTED) return code
  const store = createStore(EMBEDDED_STORE, neo4jSettings())
  try {
    process.stdout.write(await contactTable(store.view()))
  } finally {
    await store.close()
  }
  return serveCommand({ store: EMBEDDED_STORE, port, host })
}

/** The newest contacts: date, who, how, whom, and the words that say so. */
async function contactTable(view: View): Promise<string> {
  const [{ rows }, count] = await Promise.all([
    view.statements(CONTACTS, { first: SHOWN, after: null }),
    view.countStatements(CONTACTS),
  ])
  const actors = await view.actorsById(rows.flatMap(({ source, target }) => (target ? [source, target] : [source])))
  const evidence = await view.evidence(rows.map(({ id }) => id))
  const name = (id: string | null): string => actors.get(id ?? '')?.name ?? ''
  const cells = rows.map(({ id, date, source, type, target }) => [
    date ?? 'no date',
    name(source),
    type,
    name(target),
    `"${oneLine(evidence.get(id)?.[0]?.exact ?? '')}"`,
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)))
  const lines = cells.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
  const rest = count > SHOWN ? [`  and ${count - SHOWN} more contacts`] : []
  return `\n${['Who contacted whom, when, and in whose words:', ...lines, ...rest].join('\n')}\n\n`
}
