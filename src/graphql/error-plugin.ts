/** Sends every error of a request through mapError, and what it hides into the log. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { mapError } from './map-error.ts'
import { requestId } from './request-log.ts'

/** Errors of parsing, validation and execution. Syntax errors get GRAPHQL_PARSE_FAILED. */
export function errorPlugin(): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError && result.extensions.code === undefined) {
          // The original error is left out: it would decide over the extensions.
          const { message, source, positions } = result
          replaceParseResult(
            new GraphQLError(message, {
              ...(source && { source }),
              ...(positions && { positions }),
              extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { spec: true, status: 400 } },
            }),
          )
        }
      },
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult(result.map((error) => mapValidation(error)))
      },
  }
}

function mapValidation(error: GraphQLError): GraphQLError {
  if (!(error.originalError ?? error.extensions.code)) return error
  return mapError(error).error
}

/** The `maskError` of Yoga: for errors of execution, and for those of the request itself. */
export function errorMask(logger: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const { error: shown, hidden } = mapError(error)
    if (hidden) {
      logger.error(
        { requestId: requestId(), err: hidden, code: shown.extensions.code, path: shown.path },
        'query failed',
      )
    }
    return shown
  }
}
