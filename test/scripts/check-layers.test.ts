/** The layer check on small trees that break its rules, one by one, and on the project itself. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are source text under test
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkLayers } from '../../scripts/check-layers.ts'

const SCRIPT = join(import.meta.dirname, '../../scripts/check-layers.ts')
const roots: string[] = []

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'demarche-layers-'))
  roots.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

describe('checkLayers', () => {
  it.each([
    // [file, source, line, words of the rule]
    ['src/nlp/a.ts', "\nimport { openStore } from '../store/store.ts'", 2, 'nlp may not import store'],
    ['src/nlp/a.ts', "import type { Store } from '../store/store.ts'", 1, 'nlp may not import store'],
    ['src/graph/a.ts', "import {\n  a,\n  type B,\n} from '../cli/main.ts'", 1, 'graph may not import cli'],
    ['src/document/a.ts', "export * from '../nlp/doc.ts'", 1, 'document may not import nlp'],
    ['src/document/a.ts', "export { a as b } from '../nlp/doc.ts'", 1, 'document may not import nlp'],
    ['src/document/a.ts', "export type { Doc } from '../nlp/doc.ts'", 1, 'document may not import nlp'],
    ['src/explorer/a.ts', "import '../cli/main.ts'", 1, 'explorer may not import cli'],
    ['src/store/a.ts', "const a = await import('../ingest/a.ts')", 1, 'store may not import ingest'],
    ['src/store/a.ts', "type A = import('../ingest/a.ts').A", 1, 'store may not import ingest'],
    ['src/store/a.ts', "new Worker(new URL('../ingest/worker.ts', import.meta.url))", 1, 'store may not import ingest'],
    ['src/model/a.ts', "import { a } from '../document/a.ts'", 1, 'model may not import document'],
    ['src/errors.ts', "import { a } from './nlp/a.ts'", 1, 'a leaf imports the model and other leaves only'],
    ['src/nlp/a.ts', "import { a } from '../common/a.ts'", 1, 'stands in no room'],
    ['src/nlp/a.ts', "import { a } from '../../scripts/a.ts'", 1, 'lies outside src/'],
    ['src/common/a.ts', '', 1, 'stands in no room'],
    ['src/main.ts', '', 1, 'stands in no room'],
    ['src/nlp/annotators/a.ts', "import nlp from 'compromise'", 1, 'src/nlp/compromise.ts only'],
    ['src/nlp/annotators/a.ts', "import nlp from 'compromise/three'", 1, 'src/nlp/compromise.ts only'],
    ['src/store/create-store.ts', "import neo4j from 'neo4j-driver'", 1, 'src/store/neo4j/ only'],
    ['src/ingest/a.ts', "import { DatabaseSync } from 'node:sqlite'", 1, 'src/store/sqlite/ only'],
    ['src/ingest/a.ts', "process.getBuiltinModule('node:sqlite')", 1, 'src/store/sqlite/ only'],
    ['src/cli/a.ts', "import { graphql } from 'graphql'", 1, 'src/graphql/ only'],
    ['src/cli/a.ts', "import { createYoga } from 'graphql-yoga'", 1, 'src/graphql/ only'],
    ['src/cli/a.ts', "import { makeExecutableSchema } from '@graphql-tools/schema'", 1, 'src/graphql/ only'],
    ['src/graphql/a.ts', "import { a } from '../store/neo4j/cypher.ts'", 1, 'is entered from store only'],
    ['src/cli/a.ts', 'const name = "./a.ts"\nawait import(name)', 2, 'computed at run time'],
    ['src/cli/a.ts', 'await import(`./${name}.ts`)', 1, 'computed at run time'],
    ['src/cli/a.ts', "await import('./' + name)", 1, 'computed at run time'],
    ['src/graphql/a.ts', 'run(`MATCH (a:Actor) RETURN a`)', 1, 'a query ("MATCH (")'],
    ['src/ingest/a.ts', "run('SELECT id FROM actor')", 1, 'a query ("SELECT id FROM")'],
    [
      'src/nlp/a.ts',
      "const x = `${`a ${'b'}`} c`\nimport { s } from '../store/store.ts'",
      2,
      'nlp may not import store',
    ],
    [
      'src/nlp/a.ts',
      "const q = /['\"`/*]/.test(a)\nimport { s } from '../store/store.ts'",
      2,
      'nlp may not import store',
    ],
    [
      'src/nlp/a.ts',
      "const half = a / b; const c = d / e\nexport * from '../store/store.ts'",
      2,
      'nlp may not import store',
    ],
  ])('%s: %j', (file, source, line, rule) => {
    const { violations } = checkLayers(tree({ [file]: source }))
    expect(violations).toHaveLength(1)
    expect(violations[0]).toMatchObject({ file, line })
    expect(violations[0]!.rule).toContain(rule)
  })

  it.each([
    [
      'src/nlp/a.ts',
      "import type { Document } from '../model/document.ts'\nimport { DocumentError } from '../errors.ts'",
    ],
    ['src/nlp/a.ts', "import type { TextBlock } from '../document/article-cleaner.ts'\nimport { b } from './b.ts'"],
    ['src/nlp/compromise.ts', "import nlp from 'compromise'"],
    ['src/store/create-store.ts', "import { neo4jStore } from './neo4j/neo4j-store.ts'"],
    ['src/store/neo4j/a.ts', "import neo4j from 'neo4j-driver'\nrun(`MATCH (a) RETURN a`)"],
    ['src/store/sqlite/a.ts', "import { DatabaseSync } from 'node:sqlite'"],
    ['src/graphql/a.ts', "import { GraphQLError } from 'graphql'\nimport type { Store } from '../store/store.ts'"],
    [
      'src/cli/main.ts',
      "import { a } from '../explorer/a.ts'\nimport info from '../../package.json' with { type: 'json' }",
    ],
    ['src/errors.ts', "import type { A } from './model/a.ts'\nimport { B } from './config.ts'"],
    ['src/nlp/a.ts', "// import { s } from '../store/store.ts'\n/* export * from '../store/store.ts' */"],
    ['src/nlp/a.ts', 'const text = "import { s } from \'../store/store.ts\'"'],
    ['src/nlp/a.ts', 'const text = `\nimport { s } from "../store/store.ts"`'],
    ['src/nlp/a.ts', "export { a }\nconst from = '../store/store.ts'"],
    ['src/nlp/a.ts', "const message = 'select a name from the list; the match (of two) stands'"],
    ['src/nlp/a.ts', 'pattern.import("../store/store.ts"); const here = import.meta.dirname'],
  ])('finds nothing in %s: %j', (file, source) => {
    expect(checkLayers(tree({ [file]: source })).violations).toEqual([])
  })

  it('finds nothing in the project itself, and looks at all of it', () => {
    const { files, violations } = checkLayers(join(import.meta.dirname, '../..'))
    expect(violations).toEqual([])
    expect(files).toBeGreaterThan(30)
  })
})

describe('node scripts/check-layers.ts', () => {
  const run = (root: string) => spawnSync(process.execPath, [SCRIPT, root], { encoding: 'utf8' })

  it('prints file, line and rule of every violation, and exits with 1', () => {
    const { status, stdout } = run(
      tree({
        'src/nlp/a.ts': "import { a } from '../graph/a.ts'\nimport nlp from 'compromise'\n",
        'src/graph/a.ts': "import { b } from '../nlp/b.ts'\n",
      }),
    )
    expect(status).toBe(1)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^src\/nlp\/a\.ts:1: nlp may not import graph: .*model -> document -> nlp/),
      'src/nlp/a.ts:2: "compromise" is imported in src/nlp/compromise.ts only',
      '2 files, 2 violations',
      '',
    ])
  })

  it('exits with 0 on a clean tree', () => {
    expect(run(tree({ 'src/model/a.ts': 'export const a = 1\n' }))).toMatchObject({
      status: 0,
      stdout: '1 files, 0 violations\n',
    })
  })

  it('does not take an empty tree for a clean one', () => {
    expect(run(tree({ 'README.md': '' }))).toMatchObject({ status: 1, stdout: 'no source file found under src/\n' })
  })
})
