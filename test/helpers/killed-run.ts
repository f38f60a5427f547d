/** Runs the command and kills it at a moment of the test's choice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { MAIN } from './run-demarche.ts'

/** Kills the command when `ready` and `moment` milliseconds have gone by, unless it ended before. */
export async function killedAfter(
  ready: () => Promise<boolean>,
  moment: number,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<'KILLED' | number | null> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...env }, stdio: 'ignore' })
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  const running = (): boolean => child.exitCode === null && child.signalCode === null
  while (running() && !(await ready())) await setTimeout(20)
  await Promise.race([setTimeout(moment), closed])
  if (running()) child.kill('SIGKILL')
  const [code, signal] = await closed
  return signal === 'SIGKILL' ? 'KILLED' : code
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
