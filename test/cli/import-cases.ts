/** The same files twice, in another order, or by way of an export: the same graph to the byte, on whichever store. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { runDemarche } from '../helpers/run-demarche.ts'

export interface ImportTarget {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Makes an empty store and gives its URL. */
  fresh(): Promise<string>
}

interface Report {
  readonly added: number
  readonly unchanged: number
  readonly statementsAdded: Readonly<Record<string, number>>
}

const SAMPLES = packagePath('samples')
const FILES = readdirSync(SAMPLES)
  .sort()
  .map((name) => join(SAMPLES, name))

export function importCases({ cwd, env = {}, fresh }: ImportTarget): void {
  async function run(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runDemarche(args, { cwd, env })
    expect(code, stderr).toBe(0)
    return stdout
  }

  async function importInto(store: string, paths: readonly string[]): Promise<Report> {
    return JSON.parse(await run('import', '--json', '--store', store, ...paths)) as Report
  }

  async function exported(store: string, folder: string): Promise<string> {
    await run('export', '--format', 'jsonl', '--store', store, folder)
    return readFileSync(join(cwd, folder, 'graph.jsonl'), 'utf8')
  }

  it('a second import reports nothing new, and either order of files gives the same bytes', {
    timeout: 120_000,
  }, async () => {
    const store = await fresh()
    const first = await importInto(store, [SAMPLES])
    expect(first.added).toBeGreaterThan(10)
    const graph = await exported(store, 'first')

    const second = await importInto(store, [SAMPLES])
    expect(second).toMatchObject({ added: 0, statementsAdded: {}, unchanged: first.added })
    expect(await exported(store, 'second')).toBe(graph)

    const other = await fresh()
    for (const path of [...FILES].reverse()) await importInto(other, [path])
    expect(await exported(other, 'reversed')).toBe(graph)
  })

  it('an export is imported into an equal store, and a second import of it changes nothing', {
    timeout: 120_000,
  }, async () => {
    const store = await fresh()
    const { added, statementsAdded } = await importInto(store, [SAMPLES])
    const graph = await exported(store, 'original')
    const other = await fresh()
    const file = join('original', 'graph.jsonl')
    const planned = JSON.parse(await run('import', '--dry-run', '--json', '--store', other, file)) as Report
    const restored = await importInto(other, [file])
    expect(restored).toMatchObject({ added, unchanged: 0, statementsAdded })
    expect(planned).toMatchObject({ added, unchanged: 0 })
    expect(await exported(other, 'restored')).toBe(graph)
    for (const args of [['--dry-run'], []]) {
      const again = JSON.parse(await run('import', '--json', '--store', other, ...args, file)) as Report
      expect(again).toMatchObject({ added: 0, unchanged: added, statementsAdded: {} })
    }
    expect(await exported(other, 'again')).toBe(graph)
  })
}
