/** Cursors of the connections: a position in a list, opaque to clients. */
import { Buffer } from 'node:buffer'
import { QueryError } from '../errors.ts'
import { isDay } from '../model/day.ts'
import type { ActorPosition, DocumentPosition, RulingPosition, StatementPosition } from '../store/store.ts'

/** Which list a cursor belongs to. */
export type CursorKind = 'statement' | 'actor' | 'document' | 'ruling'

/** Turns positions of one list into cursors and back. */
export interface CursorCodec<Position> {
  encode(position: Position): string
  /** Throws QueryError BAD_CURSOR for anything that `encode` does not give, also for a cursor of another list. */
  decode(cursor: string): Position
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isDayOrNull = (value: unknown): value is string | null => value === null || (isText(value) && isDay(value))

export const statementCursor: CursorCodec<StatementPosition> = codec('statement', {
  write: ({ dateEarliest, id }) => [dateEarliest, id],
  read: (first, id) => (isDayOrNull(first) ? { dateEarliest: first, id } : null),
})

export const actorCursor: CursorCodec<ActorPosition> = codec('actor', {
  write: ({ name, id }) => [name, id],
  read: (first, id) => (isText(first) ? { name: first, id } : null),
})

export const documentCursor: CursorCodec<DocumentPosition> = codec('document', {
  write: ({ publishedAt, id }) => [publishedAt, id],
  read: (first, id) => (isDayOrNull(first) ? { publishedAt: first, id } : null),
})

export const rulingCursor: CursorCodec<RulingPosition> = codec('ruling', {
  write: ({ at, id }) => [at, id],
  read: (first, id) => (isText(first) ? { at: first, id } : null),
})

interface Shape<Position> {
  write(position: Position): readonly [string | null, string]
  read(first: unknown, id: string): Position | null
}

function codec<Position>(kind: CursorKind, { write, read }: Shape<Position>): CursorCodec<Position> {
  const encode = (position: Position): string =>
    Buffer.from(JSON.stringify([kind, ...write(position)])).toString('base64url')
  return {
    encode,
    decode(cursor) {
      const parts = partsOf(cursor)
      const [of, first, id] = parts ?? []
      const position = parts?.length === 3 && of === kind && isText(id) ? read(first, id) : null
      // base64 has more than one spelling of the same bytes; only ours is a cursor.
      if (position !== null && encode(position) === cursor) return position
      throw new QueryError(
        'BAD_CURSOR',
        `"after" is not a cursor of a list of ${kind}s; pass the "endCursor" of the page before, unchanged.`,
      )
    },
  }
}

function partsOf(cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
