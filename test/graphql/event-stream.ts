/** A small client of GraphQL over server-sent events (distinct connections), which can stop reading, and hang up without a word. */
import { type IncomingMessage, request } from 'node:http'

export interface Result<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

export interface EventStream<Data> {
  readonly status: number
  readonly type: string
  /** The next result; null when the operation is complete. Rejects where the connection ends before. */
  next(): Promise<Result<Data> | null>
  /** The results of so many events. */
  take(count: number): Promise<readonly Result<Data>[]>
  /** Waits for comments, which keep a quiet connection alive. */
  comments(count: number): Promise<void>
  hangUp(): void
}

export interface Subscribing {
  readonly url: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Nothing is read from the connection before the first `next`. */
export async function openStream<Data>({
  url,
  query,
  variables = {},
  headers = {},
}: Subscribing): Promise<EventStream<Data>> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    })
    asked.once('response', resolve).once('error', reject)
    asked.end(JSON.stringify({ query, variables }))
  })
  const parts = eventParts(response)
  let heard = 0

  async function part(): Promise<string> {
    const { value, done } = await parts.next()
    if (done) throw new Error('the connection ended before the operation was complete')
    if (value.startsWith(':')) heard += 1
    return value
  }

  async function next(): Promise<Result<Data> | null> {
    for (;;) {
      const [, event, data] = /^event: (\w+)\ndata:(.*)$/s.exec(await part()) ?? []
      if (event === 'next') return JSON.parse(data!) as Result<Data>
      if (event === 'complete') return null
    }
  }

  return {
    status: response.statusCode!,
    type: response.headers['content-type'] ?? '',
    next,
    async take(count) {
      const results: Result<Data>[] = []
      while (results.length < count) {
        const result = await next()
        if (result === null) throw new Error(`the operation was complete after ${results.length} events`)
        results.push(result)
      }
      return results
    },
    async comments(count) {
      const enough = heard + count
      while (heard < enough) await part()
    },
    hangUp: () => response.destroy(),
  }
}

/** What stands between empty lines. */
async function* eventParts(response: IncomingMessage): AsyncGenerator<string, undefined> {
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) {
    const parts = `${text}${chunk}`.split('\n\n')
    text = parts.pop()!
    yield* parts.filter((part) => part !== '')
  }
}
