/** `demarche evaluate`: tables to standard output, lines that cannot be scored to standard error. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const write = (name: string, ...lines: readonly (object | string)[]): void =>
  writeFileSync(
    join(cwd, name),
    lines.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'),
  )

write('documents.jsonl', {
  id: 'oslo',
  published: '2031-03-04',
  text: 'Norwegian Foreign Minister Ingrid Solvang met Kenyan President Rhea Okonjo in Oslo today.',
  statements: [
    { type: 'MET_WITH', source: 'Ingrid Solvang', target: 'Rhea Okonjo', date: '2031-03-04' },
    { type: 'SPOKE_TO', source: 'Ingrid Solvang', target: 'Peru', date: null },
  ],
  represents: [{ person: 'Ingrid Solvang', role: 'Foreign Minister', of: 'Norway' }],
})
write('sentences.jsonl', {
  id: 'aid',
  text: 'Norway condemned the attack by Kenya on Tuesday.',
  relations: [{ source: 'Norway', plover: 'ACCUSE', target: 'Kenya' }],
})
write('broken.jsonl', 'no JSON', { id: 'x', text: 'Norway condemned Kenya.', relations: [] })

describe('demarche evaluate', () => {
  it('prints a table for documents and one for sentences, and the misses asked for', async () => {
    const args = ['evaluate', '--misses', '5', 'documents.jsonl', 'sentences.jsonl']
    const { code, stdout, stderr } = await runDemarche(args, { cwd })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^1 document\nlevel +gold +found +right +prec +rec +F1 +95 %\n/)
    expect(stdout).toMatch(/^contact +2 +1 +1 +1\.000 0\.500 0\.667 0\.67-0\.67$/m)
    expect(stdout).toMatch(/^statement: missed, 1\n {2}oslo SPOKE_TO Ingrid Solvang -> Peru no date actual/m)
    expect(stdout).toMatch(/^triple +1 +1 +1 +1\.000 1\.000 1\.000/m)
    expect(code).toBe(0)
  })

  it('prints the same as JSON', async () => {
    const { code, stdout } = await runDemarche(['evaluate', '--json', 'documents.jsonl'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      documents: {
        texts: 1,
        levels: { contact: { gold: 2, found: 1, right: 1, recall: 0.5, missed: [{ id: 'oslo' }] } },
      },
      sentences: null,
    })
    expect(code).toBe(0)
  })

  it('counts as found only what has the confidence asked for', async () => {
    const { stdout } = await runDemarche(['evaluate', '--min-confidence', '1', 'documents.jsonl'], { cwd })
    expect(stdout).toMatch(/^contact +2 +0 +0 /m)
  })

  it('names a line that cannot be scored, scores the rest, and exits with 1', async () => {
    const { code, stdout, stderr } = await runDemarche(['evaluate', 'broken.jsonl', 'no-such.jsonl'], { cwd })
    expect(stderr).toMatch(/^broken\.jsonl, line 1: not valid JSON.*\[RECORD_MALFORMED\]$/m)
    expect(stderr).toMatch(/^no-such\.jsonl: there is no such file or folder \[PATH_MISSING\]$/m)
    expect(stdout).toMatch(/^1 sentence, /)
    expect(code).toBe(1)
  })

  it.each([['--misses', 'many'], ['--min-confidence', '2'], []])('refuses wrong usage: %s %s', async (...flags) => {
    const args = flags.length === 0 ? [] : [...flags, 'documents.jsonl']
    expect((await runDemarche(['evaluate', ...args], { cwd })).code).toBe(2)
  })
})
