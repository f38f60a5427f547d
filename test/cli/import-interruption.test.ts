/** Ctrl-C in the middle of an import: what was read is written, the report says so, and the same command goes on. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()

const LINES = Array.from({ length: 30 }, (_, index) =>
  JSON.stringify({
    id: `note-${index}`,
    published: '1986-03-03',
    text: `Foreign Minister Ines Duarte of Portugal met Norwegian Foreign Minister Olof Brandt in Lisbon today. Note ${index}.`,
  }),
)

it('ends in good order while it waits for more input, and completes later', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [MAIN, 'import', '--json', '--store', 'sqlite:stopped.db', '-'], { cwd })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  const closed = once(child, 'close')
  child.stdin.write(`${LINES.slice(0, 10).join('\n')}\n`)
  // The listener stands before the first document is read; the pipe stays open, as with a slow producer.
  await new Promise((resolve) => setTimeout(resolve, 4_000))
  child.kill('SIGINT')
  const [code] = (await closed) as [number | null]
  expect(code, stderr).toBe(130)
  expect(stderr).toContain('the same command goes on from here')
  const report = JSON.parse(stdout) as { interrupted: boolean; added: number }
  expect(report).toMatchObject({ interrupted: true, added: 10 })

  writeFileSync(join(cwd, 'notes.jsonl'), LINES.join('\n'))
  const again = await runDemarche(['import', '--json', '--store', 'sqlite:stopped.db', 'notes.jsonl'], { cwd })
  expect(again.code, again.stderr).toBe(0)
  const { added, unchanged } = JSON.parse(again.stdout) as { added: number; unchanged: number }
  expect(unchanged).toBe(report.added)
  expect(added + unchanged).toBe(LINES.length)
})
