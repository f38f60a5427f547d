/** A writer of rulings that is killed leaves the file as one of its flushes left it, and the next one goes on from there. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { stableJson } from '../../../src/model/stable-json.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { flush } from '../../helpers/random-changes.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { everything } from '../suite/store-context.ts'
import { STEPS } from './ruling-steps.ts'

const folder = temporaryFolder()
const KILLS = 6

it('rulings and what follows from them are written together, or not at all', { timeout: 120_000 }, async () => {
  const undisturbed = sqliteStore({ path: join(folder, 'undisturbed.db') })
  const states: string[] = []
  for (const step of STEPS) {
    await flush(undisturbed, step)
    states.push(stableJson(await everything(undisturbed)))
  }
  await undisturbed.close()
  expect(new Set(states).size).toBe(STEPS.length)
  expect(states.at(-1)).toBe('[]')

  const path = join(folder, 'killed.db')
  for (let kill = 0; kill < KILLS; kill += 1) {
    const program = spawn(process.execPath, [join(import.meta.dirname, 'ruling-steps.ts'), path])
    await once(program.stdout, 'data')
    await setTimeout(Math.random() * 80)
    program.kill('SIGKILL')
    await once(program, 'exit')
    const store = sqliteStore({ path })
    expect(states).toContain(stableJson(await everything(store)))
    for (const step of STEPS) await flush(store, step)
    expect(stableJson(await everything(store))).toBe('[]')
    await store.close()
  }
})
