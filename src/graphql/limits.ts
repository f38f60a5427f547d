/** Limits on the text of a query, so that nobody stops the service with one request. */
import { EnvelopArmor } from '@escape.tech/graphql-armor'
import { GraphQLError, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'

export type LimitCode = 'DEPTH_LIMIT' | 'COST_LIMIT' | 'ALIAS_LIMIT' | 'DIRECTIVE_LIMIT' | 'TOKEN_LIMIT'

/** Levels of fields below the operation; the deepest useful question has nine. */
const MAX_DEPTH = 12
/** In points of graphql-armor: a page of 500 statements with all their fields and evidence keeps within it. */
const MAX_COST = 300_000
const MAX_ALIASES = 30
const MAX_DIRECTIVES = 20
const MAX_TOKENS = 2_000
/** Levels of objects and lists in a variable; the deepest useful filter has fewer. */
const MAX_VARIABLE_DEPTH = 20
/** Rows that all connections of one request may ask for together. */
export const MAX_ROWS_OF_A_REQUEST = 25_000
/** Bytes of a request's body. */
export const MAX_BODY_SIZE = 1_000_000

/** The error of a query that goes beyond a limit. */
export function limitError(code: LimitCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

/** The plugins that refuse such a query before it runs. */
export function limitPlugins(): ReturnType<EnvelopArmor['protect']>['plugins'] {
  const armor = new EnvelopArmor({
    maxDepth: { n: MAX_DEPTH, ...reported('DEPTH_LIMIT', `The query is nested more than ${MAX_DEPTH} levels deep.`) },
    costLimit: {
      maxCost: MAX_COST,
      ...reported('COST_LIMIT', `The query costs more than ${MAX_COST} points; make its pages smaller.`),
    },
    maxAliases: { n: MAX_ALIASES, ...reported('ALIAS_LIMIT', `The query has more than ${MAX_ALIASES} aliases.`) },
    maxDirectives: {
      n: MAX_DIRECTIVES,
      ...reported('DIRECTIVE_LIMIT', `The query has more than ${MAX_DIRECTIVES} directives.`),
    },
    maxTokens: {
      n: MAX_TOKENS,
      onReject: [
        () => {
          throw limitError('TOKEN_LIMIT', `The query has more than ${MAX_TOKENS} tokens.`)
        },
      ],
    },
    // The schema is public, and a suggestion helps whoever mistypes a field.
    blockFieldSuggestion: { enabled: false },
  })
  return armor.protect().plugins
}

/** Refuses variables so deep that reading them would go beyond the stack. */
export function variableDepthPlugin(): Plugin {
  return {
    onParams({ params }) {
      if (isDeeper(params.variables, MAX_VARIABLE_DEPTH)) {
        throw limitError('DEPTH_LIMIT', `A variable is nested more than ${MAX_VARIABLE_DEPTH} levels deep.`)
      }
    },
  }
}

function isDeeper(variables: unknown, levels: number): boolean {
  let level: readonly unknown[] = [variables]
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
    if (level.length === 0) return false
  }
  return true
}

// graphql-armor throws errors without a code; reported as results of the validation they carry ours.
function reported(code: LimitCode, message: string) {
  return {
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(limitError(code, message))],
  }
}
