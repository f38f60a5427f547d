/** Looks ahead in a query: which fields below a field it asks for. */
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql'

/**
 * Whether the query asks for any of these, each a path of field names below the field that is being resolved. What `@skip` or
 * `@include` takes away counts as asked for.
 *
 * Example: `asksFor(info, ['edges', 'node', 'evidence'])` below `contacts`.
 */
export function asksFor(info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]): boolean {
  return paths.some((path) => selects(info.fieldNodes, path, info))
}

function selects(nodes: readonly FieldNode[], [name, ...rest]: readonly string[], info: GraphQLResolveInfo): boolean {
  if (name === undefined) return true
  const chosen = nodes
    .flatMap(({ selectionSet }) => fieldsIn(selectionSet?.selections ?? [], info))
    .filter((field) => field.name.value === name)
  return chosen.length > 0 && selects(chosen, rest, info)
}

function fieldsIn(selections: readonly SelectionNode[], info: GraphQLResolveInfo): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection]
    const inner = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]
    return fieldsIn(inner?.selectionSet.selections ?? [], info)
  })
}
