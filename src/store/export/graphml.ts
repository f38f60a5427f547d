/** The graph as GraphML, for Gephi, yEd and NetworkX: actors, and the acts and offices between them. */
import type { ExportRecord } from '../store.ts'
import type { ExportFormat } from './export-format.ts'
import { type ExportedStatement, type StatementPart, statementParts } from './statement-rows.ts'

type Value = string | number | null

interface Key {
  readonly for: 'node' | 'edge'
  readonly name: string
  readonly type: 'string' | 'double' | 'int'
}

/** `label` is what Gephi shows; the others are columns there. */
const KEYS: readonly Key[] = [
  { for: 'node', name: 'label', type: 'string' },
  { for: 'node', name: 'kind', type: 'string' },
  { for: 'node', name: 'country', type: 'string' },
  { for: 'node', name: 'aliases', type: 'string' },
  { for: 'node', name: 'wikidata', type: 'string' },
  { for: 'edge', name: 'label', type: 'string' },
  { for: 'edge', name: 'date', type: 'string' },
  { for: 'edge', name: 'earliest', type: 'string' },
  { for: 'edge', name: 'latest', type: 'string' },
  { for: 'edge', name: 'polarity', type: 'string' },
  { for: 'edge', name: 'modality', type: 'string' },
  { for: 'edge', name: 'verb', type: 'string' },
  { for: 'edge', name: 'about', type: 'string' },
  { for: 'edge', name: 'confidence', type: 'double' },
  { for: 'edge', name: 'documents', type: 'int' },
  { for: 'edge', name: 'quotation', type: 'string' },
  { for: 'edge', name: 'source', type: 'string' },
  { for: 'edge', name: 'url', type: 'string' },
]

/**
 * Directed edges, one for each statement and for each office; `label` is the type, or REPRESENTS. A statement without a
 * target leads to a node of its own, of the kind STATEMENT, that tells what it is about: filter these out where only
 * actors matter. What a person rejected is left out.
 */
export const GRAPHML: ExportFormat = {
  file: 'graph.graphml',
  async *write(view) {
    yield HEAD
    for await (const record of view.export(['actor', 'representation'])) {
      if (record.record === 'actor') yield actorNode(record)
      if (record.record === 'representation') yield officeEdge(record)
    }
    for await (const { statements, documents } of statementParts(view)) {
      for (const one of statements) if (one.review !== 'REJECTED') yield actEdge(one, documents)
    }
    yield '  </graph>\n</graphml>\n'
  },
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${KEYS.map((key) => `  <key id="${keyId(key)}" for="${key.for}" attr.name="${key.name}" attr.type="${key.type}"/>\n`).join('')}  <graph id="demarche" edgedefault="directed">
`

function keyId(key: Pick<Key, 'for' | 'name'>): string {
  return `${key.for}.${key.name}`
}

function actorNode(actor: Extract<ExportRecord, { record: 'actor' }>): string {
  const { id, name, kind, country, aliases, wikidataId } = actor
  const values = { label: name, kind, country, aliases: aliases.join('; ') || null, wikidata: wikidataId }
  return `    <node id="${nodeId(id)}">${data('node', values)}</node>\n`
}

function actEdge(one: ExportedStatement, documents: StatementPart['documents']): string {
  const [first] = one.evidence
  const document = first && documents.get(first.document)
  const end = one.target ?? `statement:${one.id}`
  const label = one.about || first?.exact || one.verb
  const node =
    one.target === null ? `    <node id="${nodeId(end)}">${data('node', { label, kind: 'STATEMENT' })}</node>\n` : ''
  return `${node}${edge(`id="${one.id}" source="${nodeId(one.source)}" target="${nodeId(end)}"`, {
    label: one.type,
    date: one.date,
    earliest: one.dateEarliest,
    latest: one.dateLatest,
    polarity: one.polarity,
    modality: one.modality,
    verb: one.verb,
    about: one.about,
    confidence: one.confidence,
    documents: new Set(one.evidence.map((evidence) => evidence.document)).size,
    quotation: first?.exact ?? null,
    source: document?.title ?? document?.sourceId ?? first?.document ?? null,
    url: document?.url ?? null,
  })}`
}

function officeEdge(office: Extract<ExportRecord, { record: 'representation' }>): string {
  const { person, of, role, firstSeen, lastSeen, evidence } = office
  return edge(`source="${nodeId(person)}" target="${nodeId(of)}"`, {
    label: 'REPRESENTS',
    earliest: firstSeen,
    latest: lastSeen,
    about: role,
    documents: new Set(evidence.map(({ document }) => document)).size,
    quotation: evidence[0]?.exact ?? null,
  })
}

function edge(ends: string, values: Readonly<Record<string, Value>>): string {
  return `    <edge ${ends}>${data('edge', values)}</edge>\n`
}

function data(of: Key['for'], values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyId({ for: of, name })}">${xmlText(String(value))}</data>`)
    .join('')
}

/** An XML name token (NMTOKEN); letters of other scripts by their code point, since older parsers know few of them. */
function nodeId(id: string): string {
  return id.replace(/[^A-Za-z0-9:.-]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`)
}

function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write these.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
      .toWellFormed()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A bare carriage return would be read as a line feed.
      .replaceAll('\r', '&#13;')
  )
}
