/** An answer of GraphQL as short lines that a person can write down beforehand, a line for each row. */
import { STATEMENT_TYPES, type StatementType } from '../../../src/model/statement-types.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Values in the order of the selection: `2031-05-09 SPOKE_TO Helena Marsh – Vikram Deshpande [U.S. Department of State]`. An
 * arrow leads from source to target; where the type has no direction, a dash stands between the two, in order of their names.
 * With several questions in one query each line begins with the name of its own.
 */
export function compactRows(data: Fields): readonly string[] {
  const answers = Object.entries(data)
  if (answers.length === 1) return rows(answers[0]![1])
  return answers.flatMap(([name, value]) => rows(value).map((row) => `${name}: ${row}`))
}

function rows(value: unknown): readonly string[] {
  if (value === null) return ['nothing']
  if (Array.isArray(value)) return value.map(text)
  if (!isFields(value)) return [text(value)]
  if ('edges' in value || 'totalCount' in value) return connectionRows(value)
  const fields = Object.values(value)
  return fields.length === 1 ? rows(fields[0]) : [text(value)]
}

function connectionRows({ totalCount, edges, pageInfo }: Fields): readonly string[] {
  const total = totalCount === undefined ? [] : [`${totalCount} in all`]
  const nodes = ((edges ?? []) as readonly { readonly node: unknown }[]).map(({ node }) => text(node))
  const more = (pageInfo as { readonly hasNextPage?: boolean } | undefined)?.hasNextPage ? ['and more'] : []
  return [...total, ...nodes, ...more]
}

function text(value: unknown): string {
  if (value === null) return '-'
  if (Array.isArray(value)) return `[${value.map(text).join('; ')}]`
  // A quotation may run over the end of a line.
  if (!isFields(value)) return String(value).replaceAll(/\s+/g, ' ')
  if ('edges' in value || 'totalCount' in value) return `[${connectionRows(value).join('; ')}]`
  return Object.entries(value)
    .map(([name, field]) => fieldText(name, field, value))
    .filter((part) => part !== '')
    .join(' ')
}

function fieldText(name: string, field: unknown, owner: Fields): string {
  // Written with the source.
  if ('source' in owner && ['target', 'sourceOffice', 'sourceSide', 'targetOffice', 'targetSide'].includes(name))
    return ''
  if (name === 'source') return ends(owner)
  // Which document comes first depends on its id, and tells nothing.
  if (name === 'evidence' && Array.isArray(field)) return `[${[...new Set(field.map(text))].sort().join('; ')}]`
  return text(field)
}

function ends({ type, source, sourceOffice, sourceSide, target, targetOffice, targetSide }: Fields): string {
  const from = end(source, sourceOffice, sourceSide)
  if (target === undefined || target === null) return from
  const to = end(target, targetOffice, targetSide)
  return STATEMENT_TYPES[type as StatementType]?.symmetric ? [from, to].sort().join(' – ') : `${from} -> ${to}`
}

function end(actor: unknown, office: unknown, side: unknown): string {
  const held = office
    ? ` (${Object.values(office as Fields)
        .map(text)
        .join(', ')})`
    : ''
  return `${text(actor)}${held}${side ? ` for ${text(side)}` : ''}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
