/** What documents list is compared with what the code has, so that neither runs ahead of the other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEAVES, ROOMS } from '../scripts/layers/layer-rules.ts'
import { STATEMENT_TYPE_NAMES } from '../src/model/statement-types.ts'
import { MISS_REASONS } from '../src/nlp/miss.ts'
import { runDemarche } from './helpers/run-demarche.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const sorted = (items: Iterable<string>): string[] => [...items].sort()

describe('docs/errors.md', () => {
  /** Codes by the name of their union type, from the source: types leave no trace at run time. */
  const unions = new Map(
    [...read('src/errors.ts').matchAll(/export type (\w+)Code =([^=]*?)(?=\n\n|\nexport|$)/g)].map(
      ([, name, body]) => [name!, [...body!.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code!)] as const,
    ),
  )
  const page = read('docs/errors.md')
  const documented = [...page.matchAll(/^\| `([A-Z_]+)` +\| \S.+? +\| \S.+? +\|$/gm)]

  it('has every code of src/errors.ts once, and no other', () => {
    const codes = [...unions.values()].flat()
    expect(codes.length).toBeGreaterThan(15)
    expect(sorted(documented.map(([, code]) => code!))).toEqual(sorted(codes))
  })

  it('groups them as the source does', () => {
    const sections = page.split(/^## /m).slice(1)
    const grouped = sections.map((section) => [...section.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, code]) => code!))
    expect(grouped).toEqual([...unions.values()])
  })
})

describe('docs', () => {
  it('docs/misses.md has every reason in its order, with the sentence that the reports print', () => {
    const listed = [...read('docs/misses.md').matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)].map(([, code, text]) => [
      code,
      text,
    ])
    expect(listed).toEqual(Object.entries(MISS_REASONS))
  })

  it('docs/architecture.md lists the rooms in their order, and src/ has nothing but rooms and leaves', () => {
    const listed = [...read('docs/architecture.md').matchAll(/^\| `src\/(\w+)\/` +\|/gm)].map(([, room]) => room)
    expect(listed).toEqual([...ROOMS])
    const known: readonly string[] = [...ROOMS, ...LEAVES]
    expect(readdirSync(join(ROOT, 'src')).filter((name) => !known.includes(name))).toEqual([])
  })

  it('docs/pipeline.svg shows every room', () => {
    const picture = read('docs/pipeline.svg')
    for (const room of ROOMS) expect(picture).toContain(`>${room}<`)
  })

  it('README.md names every statement type', () => {
    const readme = read('README.md')
    expect(STATEMENT_TYPE_NAMES.filter((name) => !readme.includes(name))).toEqual([])
  })

  it('README.md lists every command with its flags, and no other', async () => {
    const listed = [...read('README.md').matchAll(/^\| `demarche (\w+)([^`]*)` +\|/gm)].map(
      ([, name, rest]) => [name!, sorted(rest!.match(/--[a-z-]+/g) ?? [])] as const,
    )
    const help = async (...args: readonly string[]): Promise<string> =>
      (await runDemarche([...args, '--help'], { cwd: ROOT })).stdout
    const commands = [...(await help()).matchAll(/^ {2}([a-z]+) .*/gm)].map(([, name]) => name!)
    const real = commands
      .filter((name) => name !== 'help')
      .map(async (name) => [name, sorted((await help(name)).match(/(?<=^ +(-\w, )?)--[a-z-]+/gm) ?? [])] as const)
    const known = (await Promise.all(real)).map(([name, flags]) => [name, flags.filter((flag) => flag !== '--help')])
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known))
    // Six processes, one after another on a busy machine.
  }, 120_000)

  it('every script that a document tells to run exists', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
    const told = DOCUMENTS.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!),
    )
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it('every relative link leads to a file', () => {
    const links = DOCUMENTS.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, target]) => join(dirname(path), target!)),
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((target) => !existsSync(join(ROOT, target)))).toEqual([])
  })
})

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
)
