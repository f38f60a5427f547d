/** Cursors of the connections: a position in a list, opaque to clients. */
import { Buffer } from 'node:buffer'
import { QueryError } from '../errors.ts'
import { isDay } from '../model/day.ts'
import type { AdditionPosition } from '../store/additions.ts'
import type { OfficeHolderPosition } from '../store/office-holders.ts'
import type {
  ActorPosition,
  DateOrder,
  DocumentPosition,
  MergePosition,
  RulingPosition,
  StatementOrder,
  StatementPosition,
} from '../store/store.ts'

/** Turns positions of one list into cursors and back. */
export interface CursorCodec<Position> {
  encode(position: Position): string
  /** Throws QueryError BAD_CURSOR for anything that `encode` does not give, also for a cursor of another list. */
  decode(cursor: string): Position
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isDayOrNull = (value: unknown): value is string | null => value === null || (isText(value) && isDay(value))

const byDay: Shape<StatementPosition> = {
  write: ({ dateEarliest, id }) => [dateEarliest, id],
  read: ([dateEarliest, id]) => (isDayOrNull(dateEarliest) && isText(id) ? { dateEarliest, id } : null),
}

/** A cursor of one order is none of another. */
export const statementCursors: Readonly<Record<StatementOrder, CursorCodec<StatementPosition>>> = {
  DATE_NEWEST: codec('statement', byDay),
  DATE_OLDEST: codec('statement-oldest', byDay),
  LEAST_SURE: codec('statement-least-sure', {
    write: ({ dateEarliest, confidence, id }) => [confidence ?? null, dateEarliest, id],
    read: ([confidence, ...rest]) => {
      const place = byDay.read(rest)
      return place && typeof confidence === 'number' ? { ...place, confidence } : null
    },
  }),
}

export const actorCursor: CursorCodec<ActorPosition> = codec('actor', {
  write: ({ name, id }) => [name, id],
  read: ([name, id]) => (isText(name) && isText(id) ? { name, id } : null),
})

const byPublication: Shape<DocumentPosition> = {
  write: ({ publishedAt, id }) => [publishedAt, id],
  read: ([publishedAt, id]) => (isDayOrNull(publishedAt) && isText(id) ? { publishedAt, id } : null),
}

export const documentCursors: Readonly<Record<DateOrder, CursorCodec<DocumentPosition>>> = {
  DATE_NEWEST: codec('document', byPublication),
  DATE_OLDEST: codec('document-oldest', byPublication),
}

const byInstant: Shape<RulingPosition> = {
  write: ({ at, id }) => [at, id],
  read: ([at, id]) => (isText(at) && isText(id) ? { at, id } : null),
}

export const rulingCursors: Readonly<Record<DateOrder, CursorCodec<RulingPosition>>> = {
  DATE_NEWEST: codec('ruling', byInstant),
  DATE_OLDEST: codec('ruling-oldest', byInstant),
}

export const additionCursor: CursorCodec<AdditionPosition> = codec('addition', {
  write: ({ log, flush, passed }) => [log, flush, passed],
  read: ([log, flush, passed]) =>
    isText(log) && Number.isSafeInteger(flush) && Number.isSafeInteger(passed)
      ? { log, flush: flush as number, passed: passed as number }
      : null,
})

export const representationCursor: CursorCodec<OfficeHolderPosition> = codec('representation', {
  write: ({ person, of, role }) => [person, of, role],
  read: ([person, of, role]) => (isText(person) && isText(of) && isText(role) ? { person, of, role } : null),
})

export const mergeCursor: CursorCodec<MergePosition> = codec('suggestion', {
  write: ({ score, actors }) => [score, ...actors],
  read: ([score, one, other, ...rest]) =>
    typeof score === 'number' && isText(one) && isText(other) && rest.length === 0
      ? { score, actors: [one, other] }
      : null,
})

interface Shape<Position> {
  write(position: Position): readonly (string | number | null)[]
  /** Null for what `write` does not give. */
  read(values: readonly unknown[]): Position | null
}

/** `list` names the list and its order. */
function codec<Position>(list: string, { write, read }: Shape<Position>): CursorCodec<Position> {
  const encode = (position: Position): string =>
    Buffer.from(JSON.stringify([list, ...write(position)])).toString('base64url')
  return {
    encode,
    decode(cursor) {
      const [of, ...values] = partsOf(cursor) ?? []
      const position = of === list ? read(values) : null
      // base64 has more than one spelling of the same bytes; only ours is a cursor.
      if (position !== null && encode(position) === cursor) return position
      throw new QueryError(
        'BAD_CURSOR',
        list === 'addition'
          ? '"after" is not a cursor of additions; pass the "cursor" of the last one, or "additionsCursor", unchanged.'
          : `"after" is not a cursor of a list of ${list.replace(/-.*/, '')}s in this order; pass the "endCursor" of the page before, unchanged.`,
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
