/** Runs a throw-away Neo4j until it is stopped by Ctrl-C or SIGTERM. Usage: node scripts/start-neo4j.ts */
import { startNeo4j } from './neo4j/start-neo4j.ts'

const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
})

const server = await startNeo4j()
console.log(`NEO4J_URI=${server.uri} NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${server.password}`)
console.error(`Neo4j Browser: ${server.browserUrl}  Stop with Ctrl-C; the data go with it.`)
// A pending promise alone does not keep Node running.
const alive = setInterval(() => undefined, 60_000)
await stopped
clearInterval(alive)
await server.dispose()
