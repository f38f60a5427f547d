/** Builds the page of the explorer from these sources into a folder of its own, for tests and pictures. */
import { join } from 'node:path'
import { build } from 'vite'
import { packagePath } from '../src/config.ts'

/** Resolves with the folder. */
export async function buildExplorerPage(folder: string): Promise<string> {
  const root = packagePath('src/explorer')
  const mode = process.env.NODE_ENV
  // What the tests set would make another page than the one that is shipped.
  process.env.NODE_ENV = 'production'
  try {
    await build({ root, configFile: join(root, 'vite.config.ts'), build: { outDir: folder }, logLevel: 'error' })
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = mode
  }
  return folder
}
