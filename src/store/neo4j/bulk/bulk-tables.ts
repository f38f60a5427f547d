/** The tables that `neo4j-admin database import full` reads: their columns, with the types of their headers. */

/** `ID(X)` and the like name the kind of node that an id belongs to. */
export type ColumnType =
  | 'string'
  | 'string[]'
  | 'date'
  | 'date[]'
  | 'long'
  | 'double'
  | 'boolean'
  | 'LABEL'
  | 'TYPE'
  | `${'ID' | 'START_ID' | 'END_ID'}(${string})`

export interface BulkTable {
  /** The label that all of its nodes or the type that all of its relationships have; '' where a column says more. */
  readonly name: string
  readonly of: 'nodes' | 'relationships'
  /** By property; the keys of columns that are no property begin with ':'. */
  readonly columns: Readonly<Record<string, ColumnType>>
}

const EDGE = {
  ':from': 'START_ID(Actor)',
  ':to': 'END_ID(Actor)',
} as const satisfies Readonly<Record<string, ColumnType>>

/** By the name of the files. */
export const BULK_TABLES = {
  documents: {
    name: 'Document',
    of: 'nodes',
    columns: {
      id: 'ID(Document)',
      sourceId: 'string',
      url: 'string',
      title: 'string',
      publisher: 'string',
      publishedAt: 'date',
      retrievedAt: 'string',
      kind: 'string',
      language: 'string',
      text: 'string',
      folded: 'string',
      sortKey: 'string',
    },
  },
  actors: {
    name: 'Actor',
    of: 'nodes',
    columns: {
      ':label': 'LABEL',
      id: 'ID(Actor)',
      kind: 'string',
      name: 'string',
      aliases: 'string[]',
      country: 'string',
      wikidataId: 'string',
      foldedNames: 'string[]',
      sortKey: 'string',
      sideOf: 'string[]',
      sideFrom: 'date[]',
      sideTo: 'date[]',
    },
  },
  statements: {
    name: 'Statement',
    of: 'nodes',
    columns: {
      id: 'ID(Statement)',
      type: 'string',
      plover: 'string',
      cameo: 'string',
      verb: 'string',
      about: 'string',
      date: 'string',
      dateEarliest: 'date',
      dateLatest: 'date',
      polarity: 'string',
      modality: 'string',
      confidence: 'double',
      review: 'string',
      rejectedIn: 'string[]',
      sourceId: 'string',
      targetId: 'string',
      sourceRole: 'string',
      sourceRoleOf: 'string',
      targetRole: 'string',
      targetRoleOf: 'string',
      sortKey: 'string',
      documentCount: 'long',
      attributed: 'boolean',
      attributionKey: 'string',
    },
  },
  contributions: {
    name: 'Contribution',
    of: 'nodes',
    columns: {
      document: 'ID(Contribution)',
      extractorVersion: 'string',
      fingerprint: 'string',
      claims: 'string',
      ruled: 'string',
    },
  },
  records: {
    name: 'ActorRecord',
    of: 'nodes',
    columns: { id: 'ID(ActorRecord)', canonical: 'string', reason: 'string' },
  },
  forms: { name: 'RecordForm', of: 'nodes', columns: { id: 'ID(RecordForm)', content: 'string' } },
  keys: { name: 'RecordKey', of: 'nodes', columns: { key: 'ID(RecordKey)' } },
  careers: { name: 'Career', of: 'nodes', columns: { person: 'ID(Career)', content: 'string' } },
  rulings: {
    name: 'Ruling',
    of: 'nodes',
    columns: {
      id: 'ID(Ruling)',
      kind: 'string',
      verdict: 'string',
      by: 'string',
      at: 'string',
      reason: 'string',
      content: 'string',
    },
  },
  subjects: { name: 'RulingSubject', of: 'nodes', columns: { id: 'ID(RulingSubject)' } },

  sources: {
    name: 'SOURCE',
    of: 'relationships',
    columns: { ':from': 'START_ID(Statement)', ':to': 'END_ID(Actor)' },
  },
  targets: {
    name: 'TARGET',
    of: 'relationships',
    columns: { ':from': 'START_ID(Statement)', ':to': 'END_ID(Actor)' },
  },
  evidence: {
    name: 'EVIDENCED_BY',
    of: 'relationships',
    columns: {
      ':from': 'START_ID(Statement)',
      ':to': 'END_ID(Document)',
      exact: 'string',
      prefix: 'string',
      suffix: 'string',
      start: 'long',
      end: 'long',
      attribution: 'string',
      dateText: 'string',
      dateAnchor: 'string',
      rule: 'string',
      extractorVersion: 'string',
      confidence: 'double',
      sourceText: 'string',
      targetText: 'string',
      ordinal: 'long',
    },
  },
  acts: {
    name: '',
    of: 'relationships',
    columns: {
      ...EDGE,
      ':type': 'TYPE',
      statementId: 'string',
      date: 'date',
      dateEarliest: 'date',
      dateLatest: 'date',
      exact: 'string',
      documentId: 'string',
    },
  },
  represents: {
    name: 'REPRESENTS',
    of: 'relationships',
    columns: {
      ...EDGE,
      role: 'string',
      foldedRole: 'string',
      firstSeen: 'date',
      lastSeen: 'date',
      exact: 'string',
      documentId: 'string',
    },
  },
  gives: {
    name: 'GIVES',
    of: 'relationships',
    columns: { ':from': 'START_ID(Contribution)', ':to': 'END_ID(RecordForm)', held: 'boolean' },
  },
  wordings: {
    name: 'OF',
    of: 'relationships',
    columns: { ':from': 'START_ID(RecordForm)', ':to': 'END_ID(ActorRecord)' },
  },
  under: {
    name: 'UNDER',
    of: 'relationships',
    columns: { ':from': 'START_ID(RecordForm)', ':to': 'END_ID(RecordKey)' },
  },
  about: {
    name: 'ABOUT',
    of: 'relationships',
    columns: { ':from': 'START_ID(Ruling)', ':to': 'END_ID(RulingSubject)' },
  },
  sightings: {
    name: 'SIGHTS',
    of: 'relationships',
    columns: {
      ':from': 'START_ID(Contribution)',
      ':to': 'END_ID(ActorRecord)',
      role: 'string',
      of: 'string',
      seen: 'string',
      exact: 'string',
      start: 'long',
      end: 'long',
    },
  },
} as const satisfies Readonly<Record<string, BulkTable>>

export type BulkTableName = keyof typeof BULK_TABLES

export function headerOf({ columns }: BulkTable): string {
  return `${Object.entries(columns)
    .map(([name, type]) => (name.startsWith(':') ? `:${type}` : `${name}:${type}`))
    .join(',')}\n`
}

/** By column; null, or left out, where a node or relationship lacks the property. */
export type BulkRow = Readonly<Record<string, unknown>>

/**
 * A line of CSV. Text is in quotation marks always, since an empty cell without them is a property that is missing. Values
 * of lists are parted by `separator`.
 * @throws RangeError where the row has a property that the table does not know, or a value of a list has the separator.
 */
export function lineOf({ name, columns }: BulkTable, row: BulkRow, separator: string): string {
  for (const property of Object.keys(row)) {
    if (!(property in columns)) throw new RangeError(`the table of ${name} has no column for ${property}`)
  }
  return `${Object.keys(columns)
    .map((column) => cell(row[column], separator))
    .join(',')}\n`
}

function cell(value: unknown, separator: string): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    const values = value.map(String)
    if (values.some((one) => one.includes(separator))) throw new RangeError(`"${values}" has the separator of lists`)
    return quoted(values.join(separator))
  }
  // Numbers, integers and dates of the driver.
  return typeof value === 'string' ? quoted(value) : String(value)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
