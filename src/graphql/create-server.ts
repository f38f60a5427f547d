/** The GraphQL service over a View, without a port: `yoga.fetch` answers requests, listen.ts opens one. */
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Logger, pino } from 'pino'
import type { View } from '../store/store.ts'
import { createContext, type GraphQLContext } from './context.ts'
import { errorMask, errorPlugin } from './error-plugin.ts'
import { createGraphiqlRenderer, graphiqlOptions, pagePolicyPlugin } from './graphiql.ts'
import { limitPlugins, MAX_BODY_SIZE } from './limits.ts'
import { requestLogPlugin } from './request-log.ts'
import { GRAPHQL_PATH, HEALTH_PATH, routesPlugin } from './routes.ts'
import { createSchema } from './schema.ts'

export interface ServerOptions {
  readonly view: View
  /** Silent where not given. */
  readonly logger?: Logger
}

export type GraphQLServer = YogaServerInstance<object, GraphQLContext>

/**
 * Example: `createServer({ view: store.view() }).fetch('http://localhost/graphql?query={actors{totalCount}}')`.
 * Other origins get no access from a browser: the graph may hold what is not public.
 */
export function createServer({ view, logger = pino({ level: 'silent' }) }: ServerOptions): GraphQLServer {
  return createYoga<object, GraphQLContext>({
    schema: createSchema(),
    context: () => createContext(view),
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
