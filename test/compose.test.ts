/** docker-compose.yml and Dockerfile: the essentials that a slip of the pen would break, checked without Docker. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { DEFAULT_PORT } from '../src/config.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const HEALTHCHECK = z.strictObject({
  test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])], z.string()),
  interval: z.string(),
  timeout: z.string(),
  retries: z.int().min(3),
  start_period: z.string(),
})
/** Of every service; a healthcheck and ports are added by those that have them. */
const ANY_SERVICE = z.strictObject({
  image: z.string(),
  build: z.literal('.').optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()).optional(),
  stop_grace_period: z.string().optional(),
  restart: z.literal('unless-stopped'),
})
const SERVICE = ANY_SERVICE.extend({ ports: z.array(z.string()).min(1), healthcheck: HEALTHCHECK })
/** Started with `--profile queue` only, and reached by nobody outside. */
const QUEUE = ANY_SERVICE.omit({ environment: true }).extend({
  profiles: z.tuple([z.literal('queue')]),
  command: z.array(z.string()),
  healthcheck: HEALTHCHECK.extend({ test: z.array(z.string()).min(2) }),
})
const WORKER = ANY_SERVICE.extend({
  profiles: z.tuple([z.literal('queue')]),
  command: z.array(z.string()),
  // The image's own asks a server that a worker is not.
  healthcheck: z.strictObject({ disable: z.literal(true) }),
})
const COMPOSE = z.strictObject({
  name: z.literal('demarche'),
  services: z.strictObject({ neo4j: SERVICE, demarche: SERVICE, queue: QUEUE, worker: WORKER }),
  volumes: z.record(z.string(), z.null()),
})

describe('docker-compose.yml', () => {
  const { services, volumes } = COMPOSE.parse(parse(read('docker-compose.yml')))
  const { neo4j, demarche, queue, worker } = services

  it('pins the version of Neo4j, Community edition', () => {
    expect(neo4j.image).toMatch(/^neo4j:\d{4}\.\d{2}\.\d+-community$/)
  })

  it('has no password in it, and refuses to start without one', () => {
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
    expect(demarche.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
  })

  it('publishes ports on this machine only', () => {
    for (const port of [...neo4j.ports, ...demarche.ports]) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/)
    expect(demarche.ports).toEqual([`127.0.0.1:${DEFAULT_PORT}:${DEFAULT_PORT}`])
  })

  it('starts Demarche when Neo4j is healthy, on the Neo4j of the other service', () => {
    expect(demarche.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(demarche.environment).toMatchObject({ DEMARCHE_STORE: 'neo4j://neo4j:7687', NEO4J_USERNAME: 'neo4j' })
  })

  it('keeps the data in named volumes', () => {
    const used = [...neo4j.volumes!, ...queue.volumes!].map((volume) => volume.split(':')[0]!)
    expect(neo4j.volumes).toContain('neo4j-data:/data')
    expect(queue.volumes).toEqual(['queue-data:/data'])
    expect(used).toEqual(Object.keys(volumes))
  })

  it('leaves the password of the health check to the shell in the container', () => {
    const command = neo4j.healthcheck.test[1]!
    expect(command).toContain('"$${NEO4J_AUTH#neo4j/}"')
    expect(command.replaceAll('$$', '')).not.toContain('$')
  })

  it('has a queue that keeps what is on it, pinned, with a limit of memory', () => {
    expect(queue.image).toMatch(/^valkey\/valkey:\d+\.\d+\.\d+-alpine$/)
    const flags = Object.fromEntries(
      queue.command.flatMap((flag, index) => (flag.startsWith('--') ? [[flag, queue.command[index + 1]]] : [])),
    )
    expect(flags).toMatchObject({ '--appendonly': 'yes', '--maxmemory-policy': 'noeviction' })
    expect(flags['--maxmemory']).toMatch(/^\d+gb$/)
  })

  it('has workers of the same image and store, as many as wanted, that end in good order', () => {
    expect(worker.command).toEqual(['worker'])
    expect({ image: worker.image, build: worker.build }).toEqual({ image: demarche.image, build: demarche.build })
    const { DEMARCHE_QUEUE, ...rest } = worker.environment
    expect(DEMARCHE_QUEUE).toBe('redis://queue:6379')
    expect(rest).toEqual(demarche.environment)
    expect(worker.depends_on).toEqual({
      neo4j: { condition: 'service_healthy' },
      queue: { condition: 'service_healthy' },
    })
    // A name or a port of its own would allow one only.
    expect(worker).not.toHaveProperty('container_name')
    expect(worker).not.toHaveProperty('ports')
    expect(worker.stop_grace_period).toBe('60s')
  })

  it('asks the same health route as the image', () => {
    expect(demarche.healthcheck.test.join(' ')).toContain(`http://127.0.0.1:${DEFAULT_PORT}/health`)
    expect(read('Dockerfile')).toContain(demarche.healthcheck.test[3])
  })
})

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n')
  const info = JSON.parse(read('package.json')) as { bin: { demarche: string }; engines: { node: string } }

  it('builds on the Node that package.json asks for, in several stages, and runs without root', () => {
    const images = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1])
    expect(images).toEqual(['node:24-slim', 'node:24-slim', 'node:24-slim'])
    expect(info.engines.node).toBe('>=24')
    const last = lines.slice(lines.lastIndexOf('FROM node:24-slim'))
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node'])
  })

  it('starts the command that package.json names, on the port it exposes', () => {
    expect(lines).toContain(`ENTRYPOINT ["node", "${info.bin.demarche}"]`)
    expect(lines).toContain('CMD ["serve", "--host", "0.0.0.0"]')
    expect(lines).toContain(`EXPOSE ${DEFAULT_PORT}`)
  })

  it('copies only what exists and what .dockerignore lets through', () => {
    const copied = lines.filter((line) => /^COPY (?!--from)/.test(line)).flatMap((line) => line.split(' ').slice(1, -1))
    const allowed = read('.dockerignore').match(/(?<=^!).+/gm)!
    expect(copied.length).toBeGreaterThan(5)
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    expect(copied.filter((path) => !allowed.includes(path))).toEqual([])
  })
})
