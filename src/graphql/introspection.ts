/** Refuses questions about the schema itself, where the service does not want to show it. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Queries that ask for `__schema` or `__type` fail validation with INTROSPECTION_OFF. */
export function noIntrospectionPlugin(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(noIntrospection)
    },
  }
}

/** `__typename` stays: clients use it to tell what they hold. */
function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const { value } = node.name
      if (value !== '__schema' && value !== '__type') return
      const message = 'This service does not show its schema; it is published with the package demarche.'
      context.reportError(new GraphQLError(message, { nodes: [node], extensions: { code: 'INTROSPECTION_OFF' } }))
    },
  }
}
