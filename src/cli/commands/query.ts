/** `demarche query`: a saved question, answered as a table. */
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { neo4jSettings, ownKey } from '../../config.ts'
import { UsageError } from '../../errors.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { askAllPages } from '../query/all-pages.ts'
import { answerTables } from '../query/answer-table.ts'
import { type Ask, askServer, askStore } from '../query/ask.ts'
import { type AnswerFormat, formatCsv, formatMarkdown, formatTable } from '../query/format-answer.ts'

export interface QueryFlags {
  readonly store: string
  /** A server, in place of the store. */
  readonly url?: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly format: AnswerFormat
  readonly all?: true
}

/** `path` is a file of GraphQL, `-` for standard input. Throws UsageError for a query that cannot be answered, and StoreError. */
export async function queryCommand(path: string, { variables, format, all, ...where }: QueryFlags): Promise<ExitCode> {
  const query = await readQuery(path)
  const data = await withAsk(where, (ask) => (all ? askAllPages(ask, { query, variables }) : ask({ query, variables })))
  process.stdout.write(formatted(data, format))
  return EXIT.DONE
}

async function readQuery(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new UsageError('USAGE', `The query ${path} cannot be read: ${(cause as NodeJS.ErrnoException).code}.`, {
      cause,
    })
  }
}

async function withAsk<T>(
  { store: url, url: server }: Pick<QueryFlags, 'store' | 'url'>,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  if (server !== undefined) return use(askServer(server, ownKey()))
  const store = createStore(url, neo4jSettings(), { mustExist: true, readOnly: true })
  try {
    // Before the first question, so that a store which cannot be used is told as such.
    await store.open()
    const { createServer } = await import('../../graphql/create-server.ts')
    // The rate protects a server from its clients; here there is one, and the store is its own.
    return await use(askStore(createServer({ store, rate: Number.MAX_SAFE_INTEGER })))
  } finally {
    await store.close()
  }
}

function formatted(data: Readonly<Record<string, unknown>>, format: AnswerFormat): string {
  if (format === 'json') return `${JSON.stringify(data, null, 2)}\n`
  const tables = answerTables(data)
  if (format === 'csv') return formatCsv(tables)
  return format === 'markdown' ? formatMarkdown(tables) : formatTable(tables)
}
