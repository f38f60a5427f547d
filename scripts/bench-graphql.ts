/**
 * Measures `contacts` on a seeded graph with a few very busy actors, and on one of ten times the size in which they are as busy; prints
 * Markdown for docs/performance.md.
 *
 *   node scripts/bench-graphql.ts [--statements N] [--actors N] [--times N] [--only PART,...] [--rounds N] [--peer-rounds N]
 *                                 [--clients N] [--seconds N] [--keep FOLDER]
 *
 * Parts: neo4j (over HTTP against the bare driver and against @neo4j/graphql), sqlite (at the port of stores and over HTTP),
 * clients (many at once, on Neo4j). 80,000 statements and 20,000 actors where not given; `--times 1` leaves the large graph out.
 * Neo4j is started by this script, which needs Java and Maven. `--keep` names a folder in which the SQLite files are left for the
 * next run.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BusyGraph, busyGraph } from './bench/busy-graph.ts'
import { busyNeo4j } from './bench/busy-stores.ts'
import { crowd } from './bench/clients-part.ts'
import { contactQuestions } from './bench/contact-questions.ts'
import { compareContacts } from './bench/contacts-part.ts'
import { printCompared, printCrowd, printGrowth, printSqlite } from './bench/contacts-tables.ts'
import { serveNeo4j } from './bench/served.ts'
import { type SqliteTimes, timeSqlite } from './bench/sqlite-part.ts'

const PARTS = ['neo4j', 'sqlite', 'clients']

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '80000' },
    actors: { type: 'string', default: '20000' },
    times: { type: 'string', default: '10' },
    only: { type: 'string', default: PARTS.join() },
    rounds: { type: 'string', default: '300' },
    'peer-rounds': { type: 'string', default: '10' },
    clients: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    keep: { type: 'string' },
  },
})
const number = (name: 'statements' | 'actors' | 'times' | 'rounds' | 'peer-rounds' | 'clients' | 'seconds'): number =>
  Number(values[name])
const [statements, actors, times] = [number('statements'), number('actors'), number('times')]
const rounds = { rounds: number('rounds'), peerRounds: number('peer-rounds') }
const many = { clients: number('clients'), seconds: number('seconds') }
const parts = values.only.split(',')
const whole = [statements, actors, times, rounds.rounds, many.clients, many.seconds].every(
  (value) => Number.isInteger(value) && value >= 1,
)
if (!whole || !(rounds.peerRounds >= 0) || actors < 500 || !parts.every((part) => PARTS.includes(part))) {
  console.error(
    `usage: node scripts/bench-graphql.ts [--statements N] [--actors N, 500 or more] [--times N] [--only ${PARTS.join()}] [--rounds N] [--peer-rounds N] [--clients N] [--seconds N] [--keep FOLDER]`,
  )
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
const files = values.keep ?? folder
mkdirSync(files, { recursive: true })
try {
  console.log(`${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}\n`)
  const sizes = times > 1 ? [1, times] : [1]
  const graphs = sizes.map(
    (size): BusyGraph =>
      busyGraph({ statements: statements * size, actors: actors * size, busyStatements: Math.round(statements / 4) }),
  )
  if (parts.includes('sqlite')) await sqlite(graphs)
  if (parts.includes('neo4j') || parts.includes('clients')) await neo4j(graphs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function sqlite(graphs: readonly BusyGraph[]): Promise<void> {
  const all: (readonly SqliteTimes[])[] = []
  for (const graph of graphs) {
    const path = join(files, `busy-${graph.statements}-${graph.actors.length}.db`)
    all.push(await timeSqlite(graph, path, rounds.rounds))
    printSqlite(graph, all.at(-1)!)
  }
  if (all[1]) printGrowth('SQLite, at the port', graphs, all[0]!.map(named('port')), all[1].map(named('port')))
}

async function neo4j(graphs: readonly BusyGraph[]): Promise<void> {
  const all = []
  for (const [index, graph] of graphs.entries()) {
    const questions = contactQuestions(graph)
    const server = await busyNeo4j(graph, join(folder, 'load'))
    try {
      if (parts.includes('neo4j')) {
        all.push(await compareContacts(server, questions, index === 0 ? rounds : { ...rounds, peerRounds: 0 }))
        printCompared(graph, all.at(-1)!)
      }
      if (parts.includes('clients') && index === 0) {
        const served = await serveNeo4j(server)
        try {
          printCrowd(many, await crowd(served, questions, many))
        } finally {
          await served.stop()
        }
      }
    } finally {
      await server.dispose()
    }
    if (!parts.includes('neo4j')) return
  }
  if (all[1]) printGrowth('Neo4j, over HTTP', graphs, all[0]!.map(named('http')), all[1].map(named('http')))
}

function named<Key extends string>(key: Key) {
  return <Row extends { readonly question: { readonly name: string } } & Record<Key, { readonly p50: number }>>(
    row: Row,
  ) => ({ name: row.question.name, p50: row[key].p50 })
}
