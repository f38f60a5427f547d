/** Bytes to text, strictly: what is not text is refused with the place where it stops being text. */
import { isUtf8 } from 'node:buffer'
import { DocumentError } from '../errors.ts'

/** Where bytes come from, for messages: a path as given (`-` for standard input), and a 1-based line in a file of many. */
export interface Place {
  readonly path: string
  readonly line?: number | null
}

// Beyond this share of control characters a "text" is a binary file that happens to hold no NUL.
const MOST_CONTROLS = 0.1
const SAMPLE = 65_536
const NEWLINE = 0x0a

/** Bytes of control characters that no text format uses (tab, line ends, form feed and escape are used). */
function isControl(byte: number): boolean {
  return (
    (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) || byte === 0x7f
  )
}

/** `utf-16le` or `utf-16be` where the bytes begin with that byte order mark, else null. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** True for bytes that are no text in UTF-8: a NUL byte, a PDF, or many control characters at the beginning. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(5, bytes.length)).toString('latin1') === '%PDF-') return true
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls += 1
  return controls > sample.length * MOST_CONTROLS
}

/** The offset where the first character begins that is no UTF-8, or that the bytes end inside of. */
function firstBrokenByte(bytes: Uint8Array): number {
  let sound = 0
  let broken = bytes.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >>> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      sound = middle
    } catch {
      broken = middle
    }
  }
  // The last bytes may begin a character that never comes to its end: at most three steps.
  while (!isUtf8(bytes.subarray(0, sound))) sound -= 1
  return sound
}

function countLines(bytes: Uint8Array): number {
  let lines = 1
  for (const byte of bytes) if (byte === NEWLINE) lines += 1
  return lines
}

/**
 * Text in UTF-8, or in UTF-16 with a byte order mark; the mark itself is no part of the text.
 * Throws DocumentError: DOCUMENT_BINARY, or DOCUMENT_ENCODING with the byte offset and the line.
 */
export function decodeText(bytes: Uint8Array, place: Place): string {
  const label = utf16Label(bytes)
  if (label !== null) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch (cause) {
      throw new DocumentError('DOCUMENT_ENCODING', place, 'not valid UTF-16: save it as UTF-8', { cause })
    }
  }
  if (looksBinary(bytes)) {
    throw new DocumentError('DOCUMENT_BINARY', place, 'a binary file, not text: convert it to text or HTML first')
  }
  if (!isUtf8(bytes)) {
    const offset = firstBrokenByte(bytes)
    const inFile = place.line ? '' : `, line ${countLines(bytes.subarray(0, offset))}`
    throw new DocumentError('DOCUMENT_ENCODING', place, `not valid UTF-8 at byte ${offset}${inFile}: save it as UTF-8`)
  }
  return new TextDecoder('utf-8').decode(bytes)
}
