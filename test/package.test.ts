/** The tarball: what is in it, and that it works where only its production dependencies are installed. */
import { execFile, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSchema, parse, validate } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { type InstalledPackage, installedEnvironment, installPackage } from './helpers/install-package.ts'
import { temporaryFolder } from './helpers/temporary-folder.ts'

const NOTE =
  'OSLO, March 10, 2026 – Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan Foreign Minister Wanjiru Otieno on Tuesday.\n'

describe('the installed package', () => {
  const folder = temporaryFolder()
  let installed: InstalledPackage
  const demarche = (...args: readonly string[]) =>
    promisify(execFile)(installed.command, args, { cwd: folder, env: installedEnvironment() })

  beforeAll(async () => {
    installed = await installPackage(folder)
    writeFileSync(join(folder, 'note.txt'), NOTE)
  }, 240_000)

  it('ships built JavaScript, schema, samples, what Neo4j Browser is given, and the papers, and no sources, tests or scripts', () => {
    expect(installed.files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/explorer/index.html',
        'dist/src/cli/main.js',
        'neo4j-browser/demarche.grass',
        'package.json',
        'samples/01-ferry-seized.txt',
        'schema/schema.graphql',
      ]),
    )
    const folders = new Set(installed.files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
    expect([...folders].sort()).toEqual(['dist', 'neo4j-browser', 'samples', 'schema'])
    expect(installed.files.filter((path) => /(?<!\.d)\.ts$|\.test\./.test(path))).toEqual([])
  })

  it('exports its schema: as one text, and file by file', async () => {
    const program = `
      import { createRequire } from 'node:module'
      import { readSdl } from 'demarche/schema'
      const file = createRequire(import.meta.url).resolve('demarche/schema/queries/contacts.graphql')
      console.log(JSON.stringify({ sdl: readSdl(), file }))`
    const app = join(folder, 'app')
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: app,
      env: installedEnvironment(),
    })
    const { sdl, file } = JSON.parse(stdout) as Record<'sdl' | 'file', string>
    expect(validate(buildSchema(sdl), parse(readFileSync(file, 'utf8')))).toEqual([])
    expect(installed.files).toContain('dist/src/graphql/sdl.d.ts')
  })

  it('tells its commands', async () => {
    const { stdout } = await demarche('--help')
    for (const command of ['import', 'extract', 'serve', 'export'])
      expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'))
  })

  it('extracts a contact with its date', async () => {
    const { stdout } = await demarche('extract', 'note.txt')
    const { statements } = JSON.parse(stdout) as { statements: readonly Record<string, unknown>[] }
    expect(statements).toContainEqual(
      expect.objectContaining({ type: 'SPOKE_TO', date: '2026-03-10', source_country: expect.any(String) }),
    )
  })

  it('reads texts in worker threads', async () => {
    const lines = Array.from({ length: 70 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: `${NOTE} Note ${index}.` }),
    )
    writeFileSync(join(folder, 'notes.jsonl'), lines.join('\n'))
    const { stdout } = await demarche('import', '--json', '--workers', '2', '--store', 'sqlite:notes.db', 'notes.jsonl')
    expect(JSON.parse(stdout)).toMatchObject({ added: 70, failedCount: 0 })
  })

  it('imports into an embedded store and answers over GraphQL until told to stop', async () => {
    await demarche('import', '--store', 'sqlite:note.db', 'note.txt')
    const server = spawn(installed.command, ['serve', '--store', 'sqlite:note.db', '--port', '0'], {
      cwd: folder,
      env: installedEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
    try {
      const url = await firstUrl(server.stderr)
      expect((await fetch(new URL('/health', url))).status).toBe(200)
      const answer = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ contacts(on: "2026-03-10") { totalCount } }' }),
      })
      expect(await answer.json()).toEqual({ data: { contacts: { totalCount: 1 } } })
      const page = await (await fetch(new URL('/', url))).text()
      const script = /src="([^"]+\.js)"/.exec(page)?.[1]
      expect((await fetch(new URL(script!, url))).headers.get('content-type')).toContain('text/javascript')
    } finally {
      server.kill('SIGTERM')
    }
    expect(await ended).toBe(0)
  })
})

/** The first address that the process writes; rejects where it ends without one. */
function firstUrl(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = ''
    output.setEncoding('utf8')
    output.on('data', (chunk: string) => {
      seen += chunk
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(seen)?.[0]
      if (url) resolve(url)
    })
    output.once('end', () => reject(new Error(`the server ended without an address:\n${seen}`)))
  })
}
