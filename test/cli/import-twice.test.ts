/** The same folder twice, and in another order: the same graph to the byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

async function importAndExport(store: string, paths: readonly string[]): Promise<{ graph: string; report: Report }> {
  const { stdout, code, stderr } = await runDemarche(['import', '--json', '--store', store, ...paths], { cwd })
  expect(code, stderr).toBe(0)
  const target = store.replace(/\W/g, '-')
  expect((await runDemarche(['export', '--format', 'jsonl', '--store', store, target], { cwd })).code).toBe(0)
  return { graph: readFileSync(join(cwd, target, 'graph.jsonl'), 'utf8'), report: JSON.parse(stdout) as Report }
}

interface Report {
  readonly added: number
  readonly unchanged: number
  readonly statementsAdded: Readonly<Record<string, number>>
}

it('a second import reports nothing new and leaves the export byte for byte', async () => {
  const first = await importAndExport('sqlite:twice.db', [SAMPLES])
  expect(first.report.added).toBeGreaterThan(10)
  const second = await importAndExport('sqlite:twice.db', [SAMPLES])
  expect(second.report).toMatchObject({ added: 0, statementsAdded: {}, unchanged: first.report.added })
  expect(second.graph).toBe(first.graph)
})
