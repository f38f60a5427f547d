/** What the benchmark of `contacts` prints: Markdown tables, times in milliseconds. */
import type { BusyGraph } from './busy-graph.ts'
import type { Crowd, CrowdResult } from './clients-part.ts'
import type { Compared } from './contacts-part.ts'
import type { SqliteTimes } from './sqlite-part.ts'

const ms = (time: number | undefined): string => (time === undefined ? '-' : time.toFixed(time < 10 ? 2 : 0))

function table(title: string, heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`## ${title}\n`)
  for (const cells of [heads, heads.map((head) => '-'.repeat(head.length)), ...rows]) {
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log()
}

const sizeOf = ({ statements, actors }: BusyGraph): string =>
  `${statements.toLocaleString('en-US')} statements, ${actors.length.toLocaleString('en-US')} actors`

export function printCompared(graph: BusyGraph, compared: readonly Compared[]): void {
  table(
    `Neo4j, ${sizeOf(graph)}`,
    ['question', 'HTTP p50', 'p95', 'driver p50', 'p95', 'to the driver', '@neo4j/graphql p50', 'p95', 'times ours'],
    compared.map(({ question, http, driver, peer }) => [
      question.name,
      ...[http.p50, http.p95, driver.p50, driver.p95].map(ms),
      (http.p50 / driver.p50).toFixed(2),
      ...[ms(peer?.p50), ms(peer?.p95)],
      peer ? (peer.p50 / http.p50).toFixed(0) : '-',
    ]),
  )
}

export function printSqlite(graph: BusyGraph, times: readonly SqliteTimes[]): void {
  table(
    `SQLite, ${sizeOf(graph)}`,
    ['question', 'at the port p50', 'p95', 'with a time limit p50', 'p95', 'HTTP p50', 'p95'],
    times.map(({ question, port, limited, http }) => [
      question.name,
      ...[port, limited, http].flatMap(({ p50, p95 }) => [ms(p50), ms(p95)]),
    ]),
  )
}

interface Named {
  readonly name: string
  readonly p50: number
}

export function printGrowth(
  title: string,
  graphs: readonly BusyGraph[],
  small: readonly Named[],
  large: readonly Named[],
): void {
  table(
    `${title}: growth`,
    ['question', ...graphs.map(({ statements }) => `p50 at ${statements.toLocaleString('en-US')}`), 'times'],
    small.map(({ name, p50 }, index) => {
      const other = large[index]!.p50
      return [name, ms(p50), ms(other), (other / p50).toFixed(2)]
    }),
  )
}

export function printCrowd({ clients, seconds }: Crowd, result: CrowdResult): void {
  const { answers, errors, firstError, memory, p50, p95 } = result
  table(
    `${clients} clients for ${seconds} s`,
    ['answers', 'a second', 'errors', 'p50', 'p95', 'memory of the server at the start and after each tenth, MB'],
    [[answers, (answers / seconds).toFixed(0), errors, ms(p50), ms(p95), memory.map((one) => one ?? '?').join(' ')]],
  )
  if (firstError !== null) console.log(`The first error: ${firstError}\n`)
}
