/** Statements as a table for spreadsheets and data frames: one row for each statement and piece of evidence. */
import type { Actor } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Office } from '../../model/statement.ts'
import { type Cell, csvLine } from './csv-line.ts'
import type { ExportFormat } from './export-format.ts'
import { type ExportedStatement, type StatementPart, statementParts } from './statement-rows.ts'

/** As RFC 4180 has it: commas, CRLF, quotation marks doubled; UTF-8, with a row of names. Null is an empty cell. */
export const CSV: ExportFormat = {
  file: 'statements.csv',
  async *write(view) {
    yield csvLine(CSV_COLUMNS)
    for await (const part of statementParts(view)) yield part.statements.map((one) => rowsOf(one, part)).join('')
  },
}

const CSV_COLUMNS: readonly string[] = [
  ...['statement', 'type', 'plover', 'cameo', 'polarity', 'modality', 'date', 'date_earliest', 'date_latest'],
  ...['source', 'source_name', 'source_kind', 'source_country', 'source_role', 'source_role_of'],
  ...['target', 'target_name', 'target_kind', 'target_country', 'target_role', 'target_role_of'],
  ...['verb', 'about', 'confidence', 'review'],
  ...['quotation', 'start', 'end', 'attribution', 'date_text', 'date_anchor', 'source_text', 'target_text'],
  ...['rule', 'extractor_version', 'evidence_confidence'],
  ...['document', 'document_source_id', 'document_kind', 'title', 'publisher', 'published', 'url'],
]

function rowsOf(one: ExportedStatement, { actors, documents }: StatementPart): string {
  const name = (office: Office | null): Cell => (office === null ? null : (actors.get(office.of)?.name ?? office.of))
  const act: readonly Cell[] = [
    ...[one.id, one.type, one.plover, one.cameo, one.polarity, one.modality],
    ...[one.date, one.dateEarliest, one.dateLatest],
    ...actorCells(one.source, actors.get(one.source)),
    ...[one.sourceOffice?.role ?? null, name(one.sourceOffice)],
    ...actorCells(one.target, one.target === null ? undefined : actors.get(one.target)),
    ...[one.targetOffice?.role ?? null, name(one.targetOffice)],
    ...[one.verb, one.about, one.confidence, one.review],
  ]
  return one.evidence
    .map((evidence) =>
      csvLine([...act, ...evidenceCells(evidence), ...documentCells(documents.get(evidence.document))]),
    )
    .join('')
}

function actorCells(id: string | null, actor: Actor | undefined): readonly Cell[] {
  return [id, actor?.name ?? null, actor?.kind ?? null, actor?.country ?? null]
}

function evidenceCells(evidence: Evidence): readonly Cell[] {
  const { exact, start, end, attribution, dateText, dateAnchor, sourceText, targetText } = evidence
  return [
    ...[exact, start, end, attribution, dateText, dateAnchor, sourceText, targetText],
    ...[evidence.rule, evidence.extractorVersion, evidence.confidence, evidence.document],
  ]
}

function documentCells(document: Document | undefined): readonly Cell[] {
  if (document === undefined) return [null, null, null, null, null, null]
  const { sourceId, kind, title, publisher, publishedAt, url } = document
  return [sourceId, kind, title, publisher, publishedAt, url]
}
