/** The GraphQL service over a store, without a port: `yoga.fetch` answers requests, listen.ts opens one. */
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Logger, pino } from 'pino'
import type { Store, View } from '../store/store.ts'
import { createContext, type GraphQLContext } from './context.ts'
import { errorMask, errorPlugin } from './error-plugin.ts'
import { createGraphiqlRenderer, graphiqlOptions, pagePolicyPlugin } from './graphiql.ts'
import { limitPlugins, MAX_BODY_SIZE, TIME_LIMIT } from './limits.ts'
import { requestLogPlugin } from './request-log.ts'
import { GRAPHQL_PATH, HEALTH_PATH, routesPlugin } from './routes.ts'
import { createSchema } from './schema.ts'

export interface ServerOptions {
  readonly store: Pick<Store, 'view'>
  /** Milliseconds that the store may work for one request; 10,000 where not given. */
  readonly timeLimit?: number
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
  timeLimit = TIME_LIMIT,
  logger = pino({ level: 'silent' }),
}: ServerOptions): GraphQLServer {
  // Its time begins with the request.
  const view = (): View => store.view({ timeLimit })
  return createYoga<object, GraphQLContext>({
    schema: createSchema(),
    context: () => createContext(view()),
    graphqlEndpoint: GRAPHQL_PATH,
    healthCheckEndpoint: HEALTH_PATH,
    landingPage: false,
    graphiql: graphiqlOptions,
    renderGraphiQL: createGraphiqlRenderer(),
    maskedErrors: { maskError: errorMask(logger) },
    maxRequestBodySize: MAX_BODY_SIZE,
    cors: false,
    multipart: false,
    // The log has what it would print.
    logging: false,
    plugins: [
      requestLogPlugin(logger),
      pagePolicyPlugin(),
      routesPlugin(view),
      // Before the limits, so that it sees their errors.
      errorPlugin(),
      ...limitPlugins(),
    ],
  })
}
