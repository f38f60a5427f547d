/** Every error that Demarche throws on purpose. Each has a word code; docs/errors.md lists them and a test compares. */

export type DocumentErrorCode =
  | 'PATH_MISSING'
  | 'DOCUMENT_EMPTY'
  | 'DOCUMENT_BINARY'
  | 'DOCUMENT_ENCODING'
  | 'DOCUMENT_TOO_LARGE'
  | 'DOCUMENT_LANGUAGE'
  | 'DOCUMENT_UNREADABLE'
  | 'RECORD_MALFORMED'
  | 'COLUMN_MISSING'
  | 'ARTICLE_MISSING'
  | 'DOCUMENT_FAILED'
  | 'DOCUMENT_UNKNOWN'
  | 'DOCUMENT_AMBIGUOUS'

export type StoreErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_AUTHENTICATION'
  | 'STORE_NEWER'
  | 'STORE_LOCKED'
  | 'STORE_TIMEOUT'
  | 'STORE_FAILED'

export type QueueErrorCode = 'QUEUE_UNAVAILABLE' | 'QUEUE_AUTHENTICATION' | 'QUEUE_FULL' | 'QUEUE_FAILED'

export type QueryErrorCode =
  | 'BAD_DATE'
  | 'BAD_CURSOR'
  | 'BAD_PAGE_SIZE'
  | 'BAD_ACTOR_REF'
  | 'BAD_RULING'
  | 'FILTER_LIMIT'
  | 'NOT_FOUND'

export type UsageErrorCode = 'USAGE' | 'PORT_IN_USE'

/** The base of the family. `code` is what callers test; the message is for people. */
export abstract class DemarcheError extends Error {
  abstract override readonly name: string
  abstract readonly code: string
}

/** One document (or one line of a file) could not be read. It is reported, and the work goes on with the next. */
export class DocumentError extends DemarcheError {
  override readonly name = 'DocumentError'
  readonly code: DocumentErrorCode
  /** The path as given, `-` for standard input; of a document in a store, its id. */
  readonly path: string
  /** 1-based line in a file of many documents; null where the whole file is meant. */
  readonly line: number | null
  readonly reason: string

  constructor(
    code: DocumentErrorCode,
    where: { path: string; line?: number | null },
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${where.path}${where.line ? `, line ${where.line}` : ''}: ${reason}`, options)
    this.code = code
    this.path = where.path
    this.line = where.line ?? null
    this.reason = reason
  }
}

/** The store cannot be used. It ends the work. */
export class StoreError extends DemarcheError {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The queue of documents cannot be used. It ends the work. */
export class QueueError extends DemarcheError {
  override readonly name = 'QueueError'
  readonly code: QueueErrorCode

  constructor(code: QueueErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** A question that cannot be answered as asked. Reaches the GraphQL client with its code. */
export class QueryError extends DemarcheError {
  override readonly name = 'QueryError'
  readonly code: QueryErrorCode

  constructor(code: QueryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** A command was called wrongly, or cannot start as asked. */
export class UsageError extends DemarcheError {
  override readonly name = 'UsageError'
  readonly code: UsageErrorCode

  constructor(code: UsageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
