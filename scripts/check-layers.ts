/** Checks the order of the rooms over all imports in src/. Usage: node scripts/check-layers.ts [ROOT]; exit code 1 if broken. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { importViolation, placeViolation, stringViolation } from './layers/layer-rules.ts'
import { scanModule } from './layers/module-references.ts'

/** One broken rule; `file` is a path from the root, `line` is 1-based. */
export interface Violation {
  readonly file: string
  readonly line: number
  readonly rule: string
}

/** All violations under ROOT/src, by file and line, and the number of files looked at. */
export function checkLayers(root: string): { readonly files: number; readonly violations: readonly Violation[] } {
  const source = join(root, 'src')
  const files = globSync('**/*.{ts,tsx,mts,cts,js,mjs,cjs}', { cwd: source }).map(slashed).sort()
  const violations = files.flatMap((file) => checkFile(source, file))
  return { files: files.length, violations }
}

function checkFile(source: string, file: string): readonly Violation[] {
  const violations: Violation[] = []
  const report = (line: number, rule: string | null): void => {
    if (rule !== null) violations.push({ file: `src/${file}`, line, rule })
  }
  report(1, placeViolation(file))
  const { references, strings } = scanModule(readFileSync(join(source, file), 'utf8'))
  for (const { specifier, line } of references) {
    if (specifier === null) report(line, 'imports a name computed at run time, which cannot be checked')
    else if (/^\.{1,2}(\/|$)/.test(specifier)) {
      const path = slashed(relative(source, resolve(source, dirname(file), specifier)))
      report(line, importViolation(file, { path }))
    } else report(line, importViolation(file, { package: specifier }))
  }
  for (const { text, line } of strings) report(line, stringViolation(file, text))
  return violations.sort((a, b) => a.line - b.line)
}

const slashed = (path: string): string => path.split(sep).join('/')

if (import.meta.main) {
  const { files, violations } = checkLayers(resolve(process.argv[2] ?? join(import.meta.dirname, '..')))
  for (const { file, line, rule } of violations) console.log(`${file}:${line}: ${rule}`)
  // An empty tree must not pass for a clean one.
  if (files === 0) console.log('no source file found under src/')
  else console.log(`${files} files, ${violations.length} violations`)
  process.exitCode = files === 0 || violations.length > 0 ? 1 : 0
}
