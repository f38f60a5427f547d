/** A server on a real port over one store, with the samples and the texts of the questions in it, and what a desk asks of it. */
import { join } from 'node:path'
import { packagePath } from '../../../src/config.ts'
import { readDocuments } from '../../../src/document/document-reader.ts'
import { createKey } from '../../../src/graphql/access/api-key.ts'
import { createServer } from '../../../src/graphql/create-server.ts'
import { listen } from '../../../src/graphql/listen.ts'
import { importDocuments } from '../../../src/ingest/import-documents.ts'
import type { OpenedStore } from '../../store/suite/store-context.ts'
import { FRAGMENTS } from './question.ts'
import { RULINGS } from './review.ts'

export interface Desk {
  /** The `data` of the answer. Throws where there are errors. */
  ask(query: string): Promise<Readonly<Record<string, unknown>>>
  /** The `data` of the answer, null where there are errors. */
  tryToAsk(query: string): Promise<Readonly<Record<string, unknown>> | null>
  /** The query with each `$name` written out. */
  fill(query: string, given?: Readonly<Record<string, string>>): Promise<string>
  close(): Promise<void>
}

/** Imports everything and makes the rulings of `review.ts`. */
export async function openDesk({ store, dispose }: OpenedStore): Promise<Desk> {
  const documents = readDocuments([packagePath('samples'), join(import.meta.dirname, 'texts')], { published: null })
  const { failedCount } = await importDocuments({ store, documents })
  if (failedCount > 0) throw new Error(`${failedCount} documents could not be imported`)
  const { key, kept } = createKey('desk', 'WRITE')
  const server = await listen(createServer({ store, keys: () => [kept], rate: 10_000, timeLimit: 60_000 }), { port: 0 })

  async function send(query: string) {
    // One that is not used would be an error.
    const fragments = Object.keys(FRAGMENTS)
      .filter((name) => query.includes(`...${name}`))
      .map((name) => FRAGMENTS[name])
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: [query, ...fragments].join('\n') }),
    })
    return (await response.json()) as { data?: Readonly<Record<string, unknown>>; errors?: unknown }
  }

  async function ask(query: string) {
    const { data, errors } = await send(query)
    if (errors !== undefined || data === undefined) throw new Error(`${query}\n${JSON.stringify(errors)}`)
    return data
  }

  async function fill(query: string, given: Readonly<Record<string, string>> = {}): Promise<string> {
    let filled = query
    for (const [name, source] of Object.entries(given)) {
      if (!filled.includes(`$${name}`)) continue
      const values = idsIn(await ask(await fill(source, given)))
      if (values.length !== 1) throw new Error(`$${name} is one of ${values.length}: ${source}`)
      filled = filled.replaceAll(`$${name}`, JSON.stringify(values[0]))
    }
    return filled
  }

  for (const { given, change } of RULINGS) await ask(await fill(change, given))
  return {
    ask,
    fill,
    async tryToAsk(query) {
      const { data, errors } = await send(query)
      return errors === undefined ? (data ?? null) : null
    },
    async close() {
      await server.stop()
      await dispose()
    },
  }
}

/** Values of all fields named `id` or `endCursor`. */
function idsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) =>
    name === 'id' || name === 'endCursor' ? [field] : idsIn(field),
  )
}
