/** An answer of GraphQL as tables: a row for each item of a list, a column for each field, a footnote for each quotation. */

export type Value = string | number | boolean | null

/** A place in a document that carries a row. Null where the query did not ask for it. */
export interface Footnote {
  readonly exact: string
  readonly attribution: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
}

export interface AnswerTable {
  /** The field of the query, or its alias. */
  readonly name: string
  /** Paths of fields, for instance `source.name`; in order of the answer. */
  readonly columns: readonly string[]
  readonly rows: readonly AnswerRow[]
  /** How many rows there are on all pages, where the query asked for it. */
  readonly totalCount: number | null
}

export interface AnswerRow {
  /** One for each column. */
  readonly cells: readonly Value[]
  readonly footnotes: readonly Footnote[]
}

/**
 * A table for each top-level field. A connection gives its nodes, a list its items, anything else one row; an object with nothing
 * but one list in it (`actor { representatives { ... } }`) gives the items of that.
 */
export function answerTables(data: Readonly<Record<string, unknown>>): readonly AnswerTable[] {
  return Object.entries(data).map(([field, given]) => {
    const [name, value] = innerList(field, given)
    const items = itemsOf(value).map(flatten)
    const columns = [...new Set(items.flatMap(({ fields }) => [...fields.keys()]))]
    const rows = items.map(({ fields, footnotes }) => ({
      cells: columns.map((column) => fields.get(column) ?? null),
      footnotes,
    }))
    return { name, columns, rows, totalCount: totalOf(value) }
  })
}

function innerList(name: string, value: unknown): readonly [string, unknown] {
  if (!isFields(value) || Array.isArray(value.edges)) return [name, value]
  const [inner, ...others] = Object.entries(value)
  if (inner === undefined || others.length > 0) return [name, value]
  const [field, list] = inner
  const isList = Array.isArray(list) ? list.every(isFields) : isFields(list) && Array.isArray(list.edges)
  return isList ? [`${name}.${field}`, list] : [name, value]
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of what a field gives; a connection of which only the count was asked has none. */
function itemsOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value
  if (isFields(value) && Array.isArray(value.edges))
    return value.edges.map((edge) => (isFields(edge) ? edge.node : edge))
  if (isFields(value) && Object.keys(value).every((key) => CONNECTION_FIELDS.has(key))) return []
  return [value]
}

const CONNECTION_FIELDS: ReadonlySet<string> = new Set(['edges', 'totalCount', 'pageInfo', '__typename'])

function totalOf(value: unknown): number | null {
  return isFields(value) && typeof value.totalCount === 'number' ? value.totalCount : null
}

function flatten(item: unknown): { readonly fields: Map<string, Value>; readonly footnotes: readonly Footnote[] } {
  const fields = new Map<string, Value>()
  const footnotes: Footnote[] = []
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const quotations = value.filter(isFields).filter(({ exact }) => typeof exact === 'string')
      if (quotations.length > 0) footnotes.push(...quotations.map(footnoteOf))
      else fields.set(path, value.map(inline).join('; '))
    } else if (isFields(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`)
    } else fields.set(path === '' ? 'value' : path, asValue(value))
  }
  visit(item, '')
  return { fields, footnotes }
}

/** An item of a list inside a row: its values, in order. */
function inline(value: unknown): string {
  if (isFields(value))
    return Object.values(value)
      .map(inline)
      .filter((text) => text !== '')
      .join(', ')
  if (Array.isArray(value)) return value.map(inline).join(', ')
  return value === null || value === undefined ? '' : String(value)
}

function asValue(value: unknown): Value {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null
}

function footnoteOf(quotation: Fields): Footnote {
  const document = isFields(quotation.document) ? quotation.document : {}
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return {
    exact: String(quotation.exact),
    attribution: text(quotation.attribution),
    title: text(document.title),
    publisher: text(document.publisher),
    published: text(document.publishedAt),
    url: text(document.url),
  }
}
