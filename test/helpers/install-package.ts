/** Packs the project and installs the tarball elsewhere, as `npm install demarche` would. */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** The environment of an installed command: this Node first, and nothing that a surrounding npm or Neo4j has set. */
export function installedEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NEO4J_|NODE_OPTIONS|VITEST|NODE_ENV)/.test(name),
  )
  return { ...Object.fromEntries(inherited), PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
}

export interface InstalledPackage {
  /** The `demarche` command in `node_modules/.bin`. */
  readonly command: string
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[]
}

/**
 * Builds in a copy, so that neither the checkout nor what lies in its `dist/` matters, and installs with the locked
 * versions of the dependencies, so that what `npm ci` has cached is enough. Only production dependencies are there.
 */
export async function installPackage(folder: string): Promise<InstalledPackage> {
  const { tarball, files } = await pack(join(folder, 'build'))
  const app = join(folder, 'app')
  mkdirSync(app)
  const lock = readLock()
  const { dependencies, bin, engines, version } = lock.packages[''] as Record<string, unknown>
  const wanted = { name: 'app', version: '1.0.0', dependencies: { demarche: `file:${tarball}` } }
  const production = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.dev !== true)
  const packages = {
    '': wanted,
    'node_modules/demarche': { version, resolved: `file:${tarball}`, dependencies, bin, engines },
    ...Object.fromEntries(production),
  }
  writeFileSync(join(app, 'package.json'), JSON.stringify({ ...wanted, private: true }))
  writeFileSync(
    join(app, 'package-lock.json'),
    JSON.stringify({ ...wanted, lockfileVersion: 3, requires: true, packages }),
  )
  await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], app)
  return { command: join(app, 'node_modules/.bin/demarche'), files }
}

async function pack(build: string): Promise<{ tarball: string; files: readonly string[] }> {
  mkdirSync(build)
  const { files: shipped } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    files: readonly string[]
  }
  const sources = [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'src',
    ...shipped.filter((path) => path !== 'dist'),
  ]
  for (const path of sources) {
    if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(build, path), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(build, 'node_modules'))
  await npm(['pack', '--pack-destination', build], build)
  const [name, ...others] = readdirSync(build).filter((path) => path.endsWith('.tgz'))
  if (name === undefined || others.length > 0) throw new Error('npm pack did not leave exactly one tarball')
  const { stdout } = await run('tar', ['-tzf', join(build, name)])
  // npm puts everything below one folder, `package/`.
  const files = stdout
    .trimEnd()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
  return { tarball: join(build, name), files: files.sort() }
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
}

function readLock(): Lock {
  return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run('npm', args, { cwd, env: installedEnvironment(), maxBuffer: 1 << 26 })).stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}
