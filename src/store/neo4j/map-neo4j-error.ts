/** Driver errors become StoreErrors, told apart by their codes alone: messages change between versions. */
import { Neo4jError } from 'neo4j-driver'
import { StoreError, type StoreErrorCode } from '../../errors.ts'

const UNAVAILABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
])

const LOCKED: ReadonlySet<string> = new Set([
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
  'Neo.TransientError.Transaction.LockClientStopped',
  'Neo.ClientError.Transaction.LockClientStopped',
])

const OUT_OF_TIME: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
])

/** The error as the port promises it, with the driver's as `cause`. What is no error of the driver comes back as it is. */
export function mapNeo4jError(error: unknown, url: string, database: string | null): unknown {
  if (!(error instanceof Neo4jError)) return error
  const code = storeErrorCode(error)
  const where = `Neo4j at ${hostOf(url)}`
  const messages: Readonly<Record<StoreErrorCode, string>> = {
    STORE_UNAVAILABLE:
      error.code === 'Neo.ClientError.Database.DatabaseNotFound'
        ? `${where} has no database "${database ?? ''}". Check NEO4J_DATABASE; without it, the user's own is taken.`
        : `${where} cannot be reached. Check the address, and that the server is running.`,
    STORE_AUTHENTICATION: `${where} refuses the user name or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    STORE_LOCKED: `${where} is busy with another writer. Try again.`,
    STORE_TIMEOUT: `${where} took too long for an answer; ask for less at once.`,
    STORE_NEWER: `${where} was written by a newer Demarche.`,
    STORE_FAILED: `${where} could not carry out a query (${error.code}).`,
  }
  return new StoreError(code, messages[code], { cause: error })
}

/** True where a schema command failed because another transaction did the same, or something in its way, at that moment. */
export function isSchemaConflict(error: unknown): boolean {
  const cause = error instanceof StoreError ? error.cause : error
  if (!(cause instanceof Neo4jError)) return false
  return cause.code.startsWith('Neo.ClientError.Schema.') || LOCKED.has(cause.code)
}

function storeErrorCode(error: Neo4jError): StoreErrorCode {
  // 08 is the class of connection exceptions in the GQL standard (ISO/IEC 39075).
  if (UNAVAILABLE.has(error.code) || error.gqlStatus.startsWith('08')) return 'STORE_UNAVAILABLE'
  if (error.code.startsWith('Neo.ClientError.Security.')) return 'STORE_AUTHENTICATION'
  if (LOCKED.has(error.code)) return 'STORE_LOCKED'
  if (OUT_OF_TIME.has(error.code)) return 'STORE_TIMEOUT'
  return 'STORE_FAILED'
}

/** Host and port, never a user name or password that the URL may carry. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host || 'the given address'
}
