/** Filters that match everything: a question states what it asks beside that, and a new field is named here alone. */
import type { OfficeHolderFilter } from './office-holders.ts'
import type { ActorFilter, DocumentFilter, StatementFilter } from './store.ts'

export const ANY_STATEMENT: StatementFilter = {
  source: null,
  target: null,
  actor: null,
  with: null,
  types: null,
  polarity: null,
  modality: null,
  window: null,
  minConfidence: null,
  document: null,
  review: null,
  datePrecision: null,
  dateAnchor: null,
  attributed: null,
  attribution: null,
  minDocuments: null,
  and: null,
  or: null,
  not: null,
}

export const ANY_ACTOR: ActorFilter = { search: null, kind: null, country: null }

export const ANY_DOCUMENT: DocumentFilter = { search: null, from: null, to: null }

export const ANY_OFFICE_HOLDER: OfficeHolderFilter = {
  persons: null,
  of: null,
  role: null,
  country: null,
  from: null,
  to: null,
}
