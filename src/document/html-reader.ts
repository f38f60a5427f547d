/** Reads a web page: its bytes in UTF-8 or in the older encoding that it declares. */
import { DocumentError } from '../errors.ts'
import { decodeText, type Place } from './decode.ts'
import { readHtmlPage } from './html-page.ts'
import type { RawRecord } from './raw-record.ts'

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w-]{2,40})/i

/** Text of a page in UTF-8, or in the older encoding that the page declares. Throws as `decodeText`. */
function decodePage(bytes: Uint8Array, place: Place): string {
  try {
    return decodeText(bytes, place)
  } catch (cause) {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
    const label = DECLARED.exec(head)?.groups?.label
    if (!(cause instanceof DocumentError) || cause.code !== 'DOCUMENT_ENCODING' || !label || /^utf-?8$/i.test(label))
      throw cause
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      throw cause
    }
  }
}

/** The record of a page. Throws DocumentError: ARTICLE_MISSING, DOCUMENT_EMPTY, DOCUMENT_ENCODING, DOCUMENT_BINARY. */
export function readHtml(bytes: Uint8Array, place: Place): RawRecord {
  return readHtmlPage(decodePage(bytes, place), place)
}
