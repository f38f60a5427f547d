/** docs/clients.md and docs/clients/: every command is run against a real server with the samples and gives what is printed there. */
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CLIENT_TYPES_FILE, clientTypes } from '../../scripts/client-types.ts'
import { neo4jSettings, packagePath } from '../../src/config.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { createServer } from '../../src/graphql/create-server.ts'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { createStore } from '../../src/store/create-store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const ROOT = dirname(packagePath('docs'))
const PAGE = readFileSync(join(ROOT, 'docs/clients.md'), 'utf8')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const run = promisify(execFile)

/** Commands of the page with what is printed below each. */
const COMMANDS = [
  ...PAGE.matchAll(/^```sh\n(?<command>[^`]+)^```\n\n```(?<language>json|text)\n(?<output>[^`]+)^```/gm),
].map(({ groups }) => groups as Record<'command' | 'language' | 'output', string>)

const missing = (program: string): string | null =>
  spawnSync(program, ['--version']).error === undefined ? null : `${program} is not installed`

/** Milliseconds for one question: answers matter here, not how fast they come. */
const PATIENCE = 60_000

const folder = temporaryFolder()
const store = createStore(`sqlite:${join(folder, 'samples.db')}`, neo4jSettings({}))
let server: Listening
beforeAll(async () => {
  await importDocuments({ store, documents: readDocuments([packagePath('samples')], { published: null }) })
  server = await listen(createServer({ store, timeLimit: PATIENCE }), { port: 0 })
})
afterAll(async () => {
  await server.stop()
  await store.close()
})

/** As a shell in the clone runs it, with this Node in front and the address of the test's server. */
async function output(command: string): Promise<string> {
  const { DEMARCHE_KEY: _, ...inherited } = process.env
  const { stdout } = await run('sh', ['-c', command.replaceAll('http://localhost:4000', server.url)], {
    cwd: ROOT,
    env: {
      ...inherited,
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      PYTHONIOENCODING: 'utf-8',
      DEMARCHE_URL: `${server.url}/graphql`,
    },
  })
  return stdout
}

describe('docs/clients.md', { timeout: 120_000 }, () => {
  it('prints an answer to every command', () => {
    expect(COMMANDS.length).toBe(PAGE.match(/^```sh$/gm)?.length)
    expect(COMMANDS.length).toBeGreaterThanOrEqual(5)
  })

  for (const { command, language, output: printed } of COMMANDS) {
    const program = command.split(' ')[0]!
    const reason = missing(program)
    it.skipIf(reason !== null)(reason === null ? command.split('\n')[0]! : `${command} (${reason})`, async () => {
      const given = await output(command)
      if (language === 'json') expect(JSON.parse(given)).toEqual(JSON.parse(printed))
      else expect(given).toBe(printed)
    })
  }

  it.each([
    ['docs/clients/codegen.ts', 'ts'],
    ['docs/clients/contacts.ts', 'ts'],
    ['docs/clients/contacts.py', 'python'],
  ])('shows %s as it is', (path, language) => {
    expect(PAGE).toContain(`\`\`\`${language}\n${read(path)}\`\`\``)
  })

  it('lists every saved question', () => {
    const listed = [...PAGE.matchAll(/\]\(\.\.\/schema\/queries\/([\w-]+\.graphql)\)/g)].map(([, name]) => name)
    expect(listed).toEqual(readdirSync(packagePath('schema/queries')))
  })
})

describe('the types of the example in TypeScript', () => {
  it('are those of the schema and its question; if not, run: npm run types:clients', async () => {
    expect(readFileSync(CLIENT_TYPES_FILE, 'utf8')).toBe(await clientTypes())
  })
})

const Cell = z.discriminatedUnion('cell_type', [
  z.strictObject({
    cell_type: z.literal('markdown'),
    id: z.string().regex(/^[\w-]{1,64}$/),
    metadata: z.object({}),
    source: z.array(z.string()),
  }),
  z.strictObject({
    cell_type: z.literal('code'),
    id: z.string().regex(/^[\w-]{1,64}$/),
    metadata: z.object({}),
    source: z.array(z.string()),
    execution_count: z.null(),
    // None are kept: whoever runs it has their own.
    outputs: z.array(z.never()),
  }),
])

/** What version 4.5 of the format asks for. */
const Notebook = z.strictObject({
  nbformat: z.literal(4),
  nbformat_minor: z.literal(5),
  metadata: z.object({ kernelspec: z.object({ name: z.literal('python3'), display_name: z.string() }) }),
  cells: z.array(Cell),
})

describe('docs/clients/contacts.ipynb', { timeout: 120_000 }, () => {
  const { cells } = Notebook.parse(JSON.parse(read('docs/clients/contacts.ipynb')))
  const code = cells.filter((cell) => cell.cell_type === 'code').map(({ source }) => source.join(''))
  const reason = missing('python3')

  it('has an id of its own in each cell, and explains what it does', () => {
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length)
    expect(cells.length).toBeGreaterThan(code.length)
  })

  it('asks questions that fit the schema', () => {
    const questions = code.flatMap((source) =>
      [...source.matchAll(/"""\n(query [\s\S]+?)"""/g)].map(([, text]) => text!),
    )
    expect(questions.length).toBeGreaterThanOrEqual(2)
    for (const question of questions) expect(validate(createSchema(), parse(question))).toEqual([])
  })

  it.skipIf(reason !== null)(
    `runs from the first cell to the last${reason === null ? '' : ` (${reason})`}`,
    async () => {
      const script = join(folder, 'notebook.py')
      writeFileSync(script, code.join('\n\n'))
      const printed = await output(`python3 ${script}`)
      expect(printed).toMatch(/2026-03-10 +SPOKE_TO +Ingrid Solvang \(Foreign Minister\) +Wanjiru Otieno/)
      expect(printed).toContain('Ministry of Foreign Affairs of Kenya – Foreign Minister Wanjiru Otieno spoke today')
      expect(printed).toMatch(/^2026-03-16 #+$/m)
    },
  )
})
