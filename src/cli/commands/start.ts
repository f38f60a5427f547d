/** `demarche start`: a first look. Imports the samples into the embedded store, shows an answer, and serves. */
import { DEFAULT_STORE, neo4jSettings, packagePath } from '../../config.ts'
import { CONTACT_TYPES } from '../../model/statement-types.ts'
import { createStore } from '../../store/create-store.ts'
import type { ExitCode } from '../exit-code.ts'
import { importCommand } from './import.ts'
import { serveCommand } from './serve.ts'

export interface StartFlags {
  readonly port: number
  readonly host: string
}

/** Contacts shown before the server takes over. */
const SHOWN = 8

export async function startCommand({ port, host }: StartFlags): Promise<ExitCode> {
  await importCommand([packagePath('samples')], { store: DEFAULT_STORE })
  await showContacts()
  return serveCommand({ store: DEFAULT_STORE, port, host })
}

async function showContacts(): Promise<void> {
  const store = createStore(DEFAULT_STORE, neo4jSettings())
  try {
    const view = store.view()
    const { rows } = await view.statements(
      {
        source: null,
        target: null,
        actor: null,
        with: null,
        types: CONTACT_TYPES,
        polarity: 'AFFIRMED',
        modality: ['ACTUAL'],
        window: null,
        minConfidence: null,
        document: null,
      },
      { first: SHOWN, after: null },
    )
    const actors = await view.actorsById(rows.flatMap(({ source, target }) => (target ? [source, target] : [source])))
    const evidence = await view.evidence(rows.map(({ id }) => id))
    const name = (id: string | null): string => actors.get(id ?? '')?.name ?? '?'
    process.stdout.write('\nWho contacted whom, when, and in whose words:\n')
    for (const { id, source, target, date, type } of rows) {
      const quotation = evidence.get(id)?.[0]?.exact.replace(/\s+/g, ' ') ?? ''
      process.stdout.write(`  ${date ?? 'no date'}  ${name(source)} ${type} ${name(target)}\n      "${quotation}"\n`)
    }
    process.stdout.write('\n')
  } finally {
    await store.close()
  }
}
