/** Records of an export as the nodes and relationships that the store writes over Bolt, made by the same functions. */
import { applyRulings } from '../../../graph/apply-rulings.ts'
import { outlineOf } from '../../../graph/extend-representation.ts'
import type { Career } from '../../../graph/terms-of-office.ts'
import type { ActorId } from '../../../model/actor.ts'
import type { Document, DocumentId } from '../../../model/document.ts'
import type { Ruling, StatementRuling } from '../../../model/ruling.ts'
import { stableJson } from '../../../model/stable-json.ts'
import { fingerprint } from '../../fingerprint.ts'
import { subjectsOf } from '../../ruling-subjects.ts'
import type { ContributionRecord, ExportKind, ExportRecord } from '../../store.ts'
import { rulingProperties } from '../cypher/ruling-cypher.ts'
import { careerProperties, sideProperties } from '../cypher/terms-cypher.ts'
import {
  ACTOR_LABELS,
  actorProperties,
  documentProperties,
  evidenceProperties,
  sightingProperties,
  statementProperties,
} from '../record-mapper.ts'
import { formOf, ruledJson } from '../write-contributions.ts'
import { representsRow } from '../write-represents.ts'
import { edgesOf } from '../write-statements.ts'
import type { BulkRow, BulkTableName } from './bulk-tables.ts'

/** All that the rows are made of. */
export const BULK_KINDS: readonly ExportKind[] = [
  'document',
  'contribution',
  'ruling',
  'actorRecord',
  'key',
  'actor',
  'representation',
  'statement',
]

export type PlacedRow = readonly [table: BulkTableName, row: BulkRow]

/** What many records depend on: all rulings of the store, and the careers of all persons with several sides. */
export interface BulkBackground {
  readonly rulings: readonly Ruling[]
  readonly careers: ReadonlyMap<ActorId, Career>
}

/** Give it the records in the order of the export: a contribution is completed by the document before it. */
export function bulkRows({ rulings, careers }: BulkBackground): (record: ExportRecord) => readonly PlacedRow[] {
  let former: Document | null = null
  const onDocuments = new Map<DocumentId, StatementRuling[]>()
  for (const ruling of rulings) {
    if (ruling.kind !== 'STATEMENT') continue
    for (const id of subjectsOf(ruling)) onDocuments.set(id, [...(onDocuments.get(id) ?? []), ruling])
  }
  const subjects = new Set<string>()
  return (record) => {
    if (record.record === 'document') {
      const { record: _, ...document } = record
      former = document
      return [['documents', documentProperties(document)]]
    }
    if (record.record === 'contribution') {
      if (former?.id !== record.document)
        throw new RangeError(`the contribution of ${record.document} lacks its document`)
      return contributionRows(record, former, onDocuments.get(former.id) ?? [])
    }
    if (record.record === 'ruling') {
      const { record: _, ...ruling } = record
      const about = subjectsOf(ruling)
      const unseen = about.filter((id) => !subjects.has(id))
      for (const id of unseen) subjects.add(id)
      return [
        ['rulings', rulingProperties(ruling)],
        ...unseen.map((id): PlacedRow => ['subjects', { id }]),
        ...about.map((id): PlacedRow => ['about', { ':from': ruling.id, ':to': id }]),
      ]
    }
    return otherRows(record, careers)
  }
}

function contributionRows(
  { record: _, document: id, ...contribution }: ContributionRecord,
  document: Document,
  rulings: readonly StatementRuling[],
) {
  const { extractorVersion, actors, claims, sightings } = contribution
  const ruled = applyRulings(id, contribution, rulings)
  const own = {
    document: id,
    extractorVersion,
    fingerprint: fingerprint({ document, ...contribution }),
    claims: stableJson(claims),
    ruled: ruledJson(ruled),
  }
  const forms = new Set(actors.map((actor) => formOf(actor).id))
  return [
    ['contributions', own],
    ...[...forms].map((form): PlacedRow => ['gives', { ':from': id, ':to': form }]),
    ...ruled.actors.map((actor): PlacedRow => ['gives', { ':from': id, ':to': formOf(actor).id, held: true }]),
    ...sightings.map(
      (sighting): PlacedRow => ['sightings', { ':from': id, ':to': sighting.person, ...sightingProperties(sighting) }],
    ),
  ] as const satisfies readonly PlacedRow[]
}

function otherRows(
  record: Exclude<ExportRecord, { record: 'document' | 'contribution' | 'ruling' }>,
  careers: BulkBackground['careers'],
): readonly PlacedRow[] {
  switch (record.record) {
    case 'actorRecord': {
      const { id, canonical, reason, forms } = record
      return [['records', { id, canonical, reason }], ...forms.map(formOf).flatMap(formRows)]
    }
    case 'key':
      return [['keys', { key: record.key }]]
    case 'actor': {
      const { record: _, ...actor } = record
      const career = careers.get(actor.id)
      const row = { ':label': ['Actor', ACTOR_LABELS[actor.kind]], ...actorProperties(actor) }
      return career === undefined
        ? [['actors', row]]
        : [
            ['actors', { ...row, ...sideProperties(career) }],
            ['careers', careerProperties(actor.id, career)],
          ]
    }
    case 'representation': {
      const { person, of, properties } = representsRow(outlineOf(record))
      return [['represents', { ':from': person, ':to': of, ...properties }]]
    }
    case 'statement':
      return statementRows(record)
  }
}

function formRows({ id, record, content, keys }: ReturnType<typeof formOf>): readonly PlacedRow[] {
  return [
    ['forms', { id, content }],
    ['wordings', { ':from': id, ':to': record }],
    ...[...new Set(keys)].map((key): PlacedRow => ['under', { ':from': id, ':to': key }]),
  ]
}

function statementRows(record: Extract<ExportRecord, { record: 'statement' }>): readonly PlacedRow[] {
  const { record: _, evidence, rejectedIn = [], ...statement } = record
  const { id, source, target, type } = statement
  return [
    ['statements', statementProperties(statement, evidence, rejectedIn)],
    ['sources', { ':from': id, ':to': source }],
    ...(target === null ? [] : [['targets', { ':from': id, ':to': target }] as const]),
    ...evidence.map(
      (item, ordinal): PlacedRow => [
        'evidence',
        { ':from': id, ':to': item.document, ...evidenceProperties(item, ordinal) },
      ],
    ),
    ...edgesOf({ statement, evidence }).map(
      ({ source: from, target: to, properties }): PlacedRow => [
        'acts',
        { ':from': from, ':to': to, ':type': type, ...properties },
      ],
    ),
  ]
}
