/** The GraphQL service over a store, without a port: `yoga.fetch` answers requests, listen.ts opens one. */
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Logger, pino } from 'pino'
import { REQUESTS_A_MINUTE, TIME_LIMIT } from '../config.ts'
import { deferredPool } from '../ingest/deferred-pool.ts'
import { type ExtractionPool, extractInProcess } from '../ingest/extraction-pool.ts'
import type { Store, View } from '../store/store.ts'
import { createAccess } from './access/access-plugin.ts'
import type { ApiKey } from './access/api-key.ts'
import { createContext, type GraphQLContext, type Service } from './context.ts'
import { errorMask, errorPlugin } from './error-plugin.ts'
import { createGraphiqlRenderer, graphiqlOptions, pagePolicyPlugin } from './graphiql.ts'
import { noIntrospectionPlugin } from './introspection.ts'
import { limitPlugins, MAX_BODY_SIZE, variableDepthPlugin } from './limits.ts'
import type { StreamLimits } from './live/listener.ts'
import { createLiveAdditions } from './live/live-additions.ts'
import { noticedStore } from './live/noticed-store.ts'
import { subscribePlugin } from './live/subscribe-plugin.ts'
import { metricsPlugin } from './metrics.ts'
import { pagePlugin } from './page-files.ts'
import { requestLogPlugin } from './request-log.ts'
import { GRAPHQL_PATH, HEALTH_PATH, routesPlugin } from './routes.ts'
import { createSchema } from './schema.ts'

export interface ServerOptions {
  readonly store: Store
  /** Who reads texts for `importDocument`, `previewDocument` and `unread`; this process, from the first such question on, where not given. */
  readonly pool?: ExtractionPool
  /** The keys that are known, asked for at each request; none where not given. */
  readonly keys?: () => readonly ApiKey[]
  /** Questions need a key as well; false where not given. */
  readonly closed?: boolean
  /** Requests a minute for each key, and for each address without one; `REQUESTS_A_MINUTE` where not given. */
  readonly rate?: number
  /** The schema may be asked for, and GraphiQL is served; true where not given. */
  readonly introspection?: boolean
  /** The folder of the explorer's built page; `/` leads to GraphiQL where not given. */
  readonly page?: string | null
  /** Milliseconds that the store may work for one request; `TIME_LIMIT` where not given. */
  readonly timeLimit?: number
  /** Subscriptions that may be open at once; `STREAM_LIMITS` where not given. */
  readonly streams?: StreamLimits
  /** Milliseconds between two looks for what other processes added, while there are subscriptions; a second where not given. */
  readonly lookInterval?: number
  /** Silent where not given. */
  readonly logger?: Logger
}

export type GraphQLServer = YogaServerInstance<object, GraphQLContext>

/**
 * Example: `createServer({ store }).fetch('http://localhost/graphql?query={actors{totalCount}}')`.
 * Other origins get no access from a browser: the graph may hold what is not public.
 */
export function createServer({
  store,
  pool = inThisProcess(),
  keys = () => [],
  closed = false,
  rate = REQUESTS_A_MINUTE,
  introspection = true,
  page = null,
  timeLimit = TIME_LIMIT * 1000,
  streams,
  lookInterval,
  logger = pino({ level: 'silent' }),
}: ServerOptions): GraphQLServer {
  // Its time begins with the request.
  const view = (): View => store.view({ timeLimit })
  const mask = errorMask(logger)
  const access = createAccess({ keys, closed, rate, page: introspection, mask })
  const live = createLiveAdditions({
    store,
    view,
    ...(streams && { limits: streams }),
    ...(lookInterval !== undefined && { interval: lookInterval }),
  })
  const service: Service = { store: noticedStore(store, live.wake), pool, live }
  return createYoga<object, GraphQLContext>({
    schema: createSchema(),
    context: ({ request }) =>
      createContext(service, view(), { caller: access.callerOf(request), listener: access.listenerOf(request) }),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: HEALTH_PATH,
    landingPage: false,
    // Without a schema to show, the page would be blind.
    graphiql: introspection && graphiqlOptions,
    renderGraphiQL: createGraphiqlRenderer(),
    maskedErrors: { maskError: mask },
    maxRequestBodySize: MAX_BODY_SIZE,
    cors: false,
    multipart: false,
    // The log has what it would print.
    logging: false,
    plugins: [
      requestLogPlugin(logger),
      metricsPlugin(() => live.open),
      pagePolicyPlugin(),
      ...(page === null ? [] : [pagePlugin(page)]),
      routesPlugin(view),
      access.plugin,
      // Before the limits, so that it sees their errors.
      errorPlugin(),
      ...(introspection ? [] : [noIntrospectionPlugin()]),
      ...limitPlugins(),
      variableDepthPlugin(),
      subscribePlugin((context) => ({ ...context, ...createContext(service, view(), context) }), live),
    ],
  })
}

const inThisProcess = (): ExtractionPool =>
  deferredPool(async () => extractInProcess((await import('../ingest/extract-document.ts')).createExtractor()))
