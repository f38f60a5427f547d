/** A GraphQL client on kept connections that costs as little as it can. */
import { Agent, request } from 'node:http'

export interface HttpClient {
  /** The body of the answer. Rejects where the status is not 200. */
  ask(body: string): Promise<string>
  close(): void
}

/** `connections` at most at a time. */
export function httpClient(url: string, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port, pathname } = new URL(url)
  return {
    ask: (body) =>
      new Promise((resolve, reject) => {
        const length = Buffer.byteLength(body)
        const sent = request(
          {
            ...{ agent, hostname, port, path: pathname, method: 'POST' },
            headers: { 'content-type': 'application/json', accept: 'application/json', 'content-length': length },
          },
          (response) => {
            const parts: Buffer[] = []
            response.on('data', (part: Buffer) => parts.push(part))
            response.once('error', reject)
            response.once('end', () => {
              const answer = Buffer.concat(parts).toString('utf8')
              if (response.statusCode === 200) resolve(answer)
              else reject(new Error(`HTTP status ${response.statusCode}: ${answer.slice(0, 500)}`))
            })
          },
        )
        sent.once('error', reject)
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}
