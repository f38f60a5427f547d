/** `demarche remove`: by either id, with what only that document supported; the rest stays as if it had never been. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()

const CALL = 'Foreign Minister Ines Duarte of Portugal phoned Norwegian Foreign Minister Olof Brandt on 3 March 1986.'
const LINES = [
  { id: 'lisbon-1', text: CALL },
  { id: 'oslo-1', text: `${CALL} Norway condemned Kenya.` },
  { id: 'twice', text: 'Portugal condemned Kenya.' },
  { id: 'twice', text: 'Portugal condemned Uganda.' },
]

async function run(...args: readonly string[]) {
  return runDemarche(args, { cwd })
}

async function exported(store: string): Promise<readonly { record: string; id: string; sourceId?: string }[]> {
  const { stdout } = await run('export', '--store', store, '-')
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { record: string; id: string })
}

describe('demarche remove', () => {
  beforeAll(async () => {
    writeFileSync(join(cwd, 'all.jsonl'), LINES.map((line) => JSON.stringify(line)).join('\n'))
    writeFileSync(
      join(cwd, 'rest.jsonl'),
      LINES.filter(({ id }) => id !== 'oslo-1')
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
  })

  it('leaves what an import without the document would have given, and names an unknown one', async () => {
    await run('import', '--store', 'sqlite:all.db', '--published', '1986-03-04', 'all.jsonl')
    await run('import', '--store', 'sqlite:rest.db', '--published', '1986-03-04', 'rest.jsonl')
    const { code, stderr, stdout } = await run('remove', '--json', '--store', 'sqlite:all.db', 'oslo-1', 'nobody-1')
    expect(stderr).toMatch(/nobody-1: the store has no document .*\[DOCUMENT_UNKNOWN\]/)
    expect(stderr).toMatch(/^1 document removed, with 1 statement /m)
    expect(JSON.parse(stdout)).toMatchObject({ removed: 1, statementsRemoved: 1, failed: [{ path: 'nobody-1' }] })
    expect(code).toBe(1)
    const timeless = (list: readonly object[]) => list.map((one) => ({ ...one, retrievedAt: null }))
    expect(timeless(await exported('sqlite:all.db'))).toEqual(timeless(await exported('sqlite:rest.db')))
  })

  it('takes the id that Demarche gave, and asks for it where several documents came with one id', async () => {
    const twins = (await exported('sqlite:all.db')).filter(({ sourceId }) => sourceId === 'twice').map(({ id }) => id)
    expect(twins).toHaveLength(2)
    const refused = await run('remove', '--store', 'sqlite:all.db', 'twice')
    expect(refused.stderr).toMatch(/\[DOCUMENT_AMBIGUOUS\]/)
    for (const id of twins) expect(refused.stderr).toContain(id)
    expect(refused.code).toBe(1)

    const { code } = await run('remove', '--store', 'sqlite:all.db', twins[0]!)
    expect(code).toBe(0)
    const left = (await exported('sqlite:all.db')).filter(({ sourceId }) => sourceId === 'twice')
    expect(left.map(({ id }) => id)).toEqual([twins[1]])
  })

  it('makes no store where there is none', async () => {
    const { code, stderr } = await run('remove', '--store', 'sqlite:typo.db', 'oslo-1')
    expect(stderr).toMatch(/\[STORE_UNAVAILABLE\]/)
    expect(code).toBe(3)
  })
})
