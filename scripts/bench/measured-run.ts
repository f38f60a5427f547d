/** Runs the command line in a process of its own and measures it. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { processMemory } from './process-memory.ts'

export interface MeasuredRun {
  readonly seconds: number
  /** Highest resident memory in megabytes; null where the system does not tell. */
  readonly megabytes: number | null
  /** The report of `import --json`. */
  readonly report: { readonly read: number; readonly added: number; readonly unchanged: number }
}

const LONGEST = 2 * 3600 * 1000
const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')

/** `import --json` with these arguments. Rejects where it does not end with exit code 0 or 1. */
export async function measuredImport(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredRun> {
  const start = performance.now()
  const child = spawn(process.execPath, [MAIN, 'import', '--json', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // So that nothing waits for ever.
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  })
  let highest: number | null = null
  const look = setInterval(() => {
    highest = processMemory(child.pid, 'VmHWM') ?? highest
  }, 100)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-2000)
  })
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  clearInterval(look)
  if (code !== 0 && code !== 1) throw new Error(`import ended with exit code ${code}:\n${stderr}`)
  const report = JSON.parse(stdout) as MeasuredRun['report']
  return { seconds: (performance.now() - start) / 1000, megabytes: highest, report }
}
