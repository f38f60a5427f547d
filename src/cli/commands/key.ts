/** `demarche key`: who may ask a server questions, and who may change the graph. */
import { UsageError } from '../../errors.ts'
import { createKey, KEY_SCOPES, type KeyScope } from '../../graphql/access/api-key.ts'
import { changeKeys, readKeys } from '../../graphql/access/key-file.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface KeyFlags {
  /** The file of keys. */
  readonly keys: string
}

/** Prints the new key, and nothing else, to standard output: it cannot be shown again. */
export async function createKeyCommand(
  name: string,
  { keys: path, write }: KeyFlags & { readonly write?: true },
): Promise<ExitCode> {
  const scope: KeyScope = write ? 'WRITE' : 'READ'
  const { key, kept } = createKey(name, scope)
  await changeKeys(path, (known) => {
    if (known.some((other) => other.name === name)) {
      throw new UsageError('USAGE', `There is a key for "${name}" in ${path}; revoke it first, or choose another name.`)
    }
    return [...known, kept]
  })
  process.stderr.write(`A key for "${name}", scope ${scope}. Keep it: only its hash is stored, in ${path}.\n`)
  process.stdout.write(`${key}\n`)
  return EXIT.DONE
}

/** A line for each key: name, scope, day. */
export function listKeysCommand({ keys: path }: KeyFlags): ExitCode {
  const width = Math.max(...KEY_SCOPES.map((scope) => scope.length))
  for (const { name, scope, created } of readKeys(path)) {
    process.stdout.write(`${created.slice(0, 10)}  ${scope.padEnd(width)}  ${name}\n`)
  }
  return EXIT.DONE
}

/** A server that runs refuses the key from its next request on. */
export async function revokeKeyCommand(name: string, { keys: path }: KeyFlags): Promise<ExitCode> {
  await changeKeys(path, (known) => {
    const left = known.filter((key) => key.name !== name)
    if (left.length === known.length) throw new UsageError('USAGE', `There is no key for "${name}" in ${path}.`)
    return left
  })
  process.stderr.write(`The key for "${name}" is revoked.\n`)
  return EXIT.DONE
}
