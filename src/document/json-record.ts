/** One record from its JSON, for files that hold one, many, or one a line. */
import { DocumentError } from '../errors.ts'
import type { Place } from './decode.ts'
import { parseRecord, type RawRecord } from './raw-record.ts'

/** Throws DocumentError RECORD_MALFORMED where it is no JSON, or no record. */
export function parseJsonRecord(json: string, place: Place): RawRecord {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const plain = message
      .replace(/ in JSON at position (\d+).*$/s, ' at character $1 of the record')
      .replace(/ is not valid JSON$/, '')
    throw new DocumentError('RECORD_MALFORMED', place, `not valid JSON: ${plain}`, { cause })
  }
  return parseRecord(value, place)
}
