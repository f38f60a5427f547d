/** Neo4j with encrypted Bolt and a certificate of an authority that nobody trusts: each way to name it, and what refusals say. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j/start-neo4j.ts'
import { type Run, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { makeCertificate, type SignedCertificate } from '../helpers/test-certificate.ts'
import { manyNotes } from './many-notes.ts'

const NOTES = 12

// Only where a Neo4j is at hand anyway: this one is another, since it is encrypted.
describe.skipIf(!process.env.NEO4J_URI)('store: neo4j, over TLS', () => {
  const cwd = temporaryFolder()
  let certificate: SignedCertificate
  let server: Neo4jServer

  beforeAll(async () => {
    writeFileSync(join(cwd, 'notes.jsonl'), manyNotes(0, NOTES).join('\n'))
    certificate = makeCertificate(cwd)
    server = await startNeo4j({ certificate })
  }, 300_000)
  afterAll(() => server?.dispose())

  function run(args: readonly string[], scheme: string, host = '127.0.0.1', env = {}): Promise<Run> {
    return runDemarche([...args.slice(0, 1), '--store', `${scheme}://${host}:${server.port}`, ...args.slice(1)], {
      cwd,
      env: { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password, ...env },
    })
  }

  const trusted = () => ({ NODE_EXTRA_CA_CERTS: certificate.authority })

  it('imports and exports without a check of the certificate, and with one by its authority', {
    timeout: 120_000,
  }, async () => {
    const first = await run(['import', '--json', 'notes.jsonl'], 'bolt+ssc')
    expect(first.code, first.stderr).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({ added: NOTES })
    const exports: string[] = []
    for (const [scheme, env] of [
      ['bolt+ssc', {}],
      ['neo4j+ssc', {}],
      ['bolt+s', trusted()],
      ['neo4j+s', trusted()],
    ] as const) {
      const again = await run(['import', '--json', 'notes.jsonl'], scheme, '127.0.0.1', env)
      expect(again.code, again.stderr).toBe(0)
      expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, unchanged: NOTES })
      const { code, stdout, stderr } = await run(['export', '-'], scheme, '127.0.0.1', env)
      expect(code, stderr).toBe(0)
      exports.push(stdout)
    }
    expect(exports[0]).toContain('note-11')
    expect(new Set(exports).size).toBe(1)
  })

  it.each<[string, string, boolean, RegExp]>([
    ['neo4j+s', '127.0.0.1', false, /nobody known here has signed: .*NODE_EXTRA_CA_CERTS; or neo4j\+ssc:\/\//],
    ['bolt+s', '127.0.0.1', false, /nobody known here has signed: .*NODE_EXTRA_CA_CERTS; or bolt\+ssc:\/\//],
    ['neo4j+s', 'localhost', true, /certificate for another name: use the address that it names; or neo4j\+ssc/],
    ['neo4j', '127.0.0.1', false, /encrypted connections only: write neo4j\+s:\/\/ in place of neo4j:\/\//],
    ['bolt', '127.0.0.1', false, /encrypted connections only: write bolt\+s:\/\/ in place of bolt:\/\//],
  ])('refuses %s at %s (authority known: %s) with what to do', async (scheme, host, isTrusted, message) => {
    const { code, stderr } = await run(['import', 'notes.jsonl'], scheme, host, isTrusted ? trusted() : {})
    expect(stderr).toMatch(message)
    expect(stderr).toContain('[STORE_UNAVAILABLE]')
    expect(stderr).not.toContain(server.password)
    expect(code).toBe(3)
  })

  it.each(['neo4j+s', 'bolt+ssc'])('refuses %s where the server does not encrypt', async (scheme) => {
    const { host } = new URL(process.env.NEO4J_URI!)
    const { code, stderr } = await runDemarche(['import', '--store', `${scheme}://${host}`, 'notes.jsonl'], { cwd })
    const plain = scheme.split('+')[0]!
    expect(stderr).toContain(`does not encrypt its connections: write ${plain}:// in place of ${scheme}://`)
    expect(code).toBe(3)
  })
})
