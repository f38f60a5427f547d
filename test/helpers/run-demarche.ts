/** Runs the `demarche` command as a process of its own, as a script would. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** `cwd` is where a relative store and relative paths lie; `env` is added to the environment, without any Neo4j of it. */
export async function runDemarche(
  args: readonly string[],
  options: { readonly cwd: string; readonly stdin?: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Run> {
  const {
    DEMARCHE_STORE: _store,
    NEO4J_URI: _uri,
    NEO4J_USERNAME: _user,
    NEO4J_PASSWORD: _password,
    ...environment
  } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: options.cwd, env: { ...environment, ...options.env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  child.stdin.end(options.stdin ?? '')
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, stdout, stderr }
}
