/** An import that is killed at random moments, and called again: in the end the same graph as without a kill. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { killedAfter, randomFrom } from '../helpers/killed-run.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import type { ImportTarget } from './import-cases.ts'
import { writeNotes } from './many-notes.ts'

const NOTES = 600

export interface KillTarget extends ImportTarget {
  readonly kills: number
  readonly seed: number
  /** 0 where there is no store yet. */
  countDocuments(store: string): Promise<number>
}

export function killCases({ cwd, env = {}, fresh, kills, seed, countDocuments }: KillTarget): void {
  it(`killed at ${kills} moments, the same command gives the graph of an undisturbed import`, {
    timeout: 600_000,
  }, async () => {
    writeNotes(join(cwd, 'notes.jsonl'), 0, NOTES)
    const random = randomFrom(seed)
    const args = (store: string, workers: number) => [
      'import',
      '--workers',
      `${workers}`,
      '--store',
      store,
      'notes.jsonl',
    ]

    async function exported(store: string): Promise<string> {
      const { code, stderr } = await runDemarche(['export', '--store', store, 'out'], { cwd, env })
      expect(code, stderr).toBe(0)
      return readFileSync(join(cwd, 'out', 'graph.jsonl'), 'utf8')
    }

    // The second time, since a server is slow at first.
    let store = ''
    let duration = 0
    for (let run = 0; run < 2; run++) {
      store = await fresh()
      const began = performance.now()
      expect((await runDemarche(args(store, 0), { cwd, env })).code).toBe(0)
      duration = performance.now() - began
    }
    const undisturbed = await exported(store)
    expect(undisturbed).toContain('note-599')

    store = await fresh()
    const left: number[] = []
    for (let attempt = 0; left.length < kills; attempt++) {
      expect(attempt, 'imports end before they are killed').toBeLessThan(kills * 4)
      const before = await countDocuments(store)
      // Every other one comes after a batch was written: on a busy machine most moments of the clock lie before that.
      const wrote = async (): Promise<boolean> => attempt % 2 === 0 || (await countDocuments(store)) > before
      const moment = duration * (attempt % 2 === 0 ? 0.1 + 0.9 * random() : 0.1 * random())
      const ended = await killedAfter(wrote, moment, args(store, attempt % 3), { cwd, env })
      if (ended === 'KILLED') {
        left.push(await countDocuments(store))
        continue
      }
      expect(ended).toBe(0)
      expect(await exported(store)).toBe(undisturbed)
      store = await fresh()
    }
    const last = await runDemarche(args(store, 2), { cwd, env })
    expect(last.code, last.stderr).toBe(0)
    expect(await exported(store)).toBe(undisturbed)
    // Otherwise the moments lay before or behind all the work.
    expect(
      left.some((count) => count > 0 && count < NOTES),
      `${left}`,
    ).toBe(true)
  })
}
