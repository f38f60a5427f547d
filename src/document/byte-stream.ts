/** Opens a file or standard input as a stream of UTF-8 bytes: unzipped, without byte order mark, whatever UTF it was in. */
import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { DocumentError } from '../errors.ts'
import { type Place, utf16Label } from './decode.ts'

/** A stream of bytes, chunk by chunk. */
export type Bytes = AsyncIterable<Uint8Array>

/** The DocumentError for whatever reading a path threw: PATH_MISSING, or DOCUMENT_UNREADABLE with the reason. */
export function asDocumentError(cause: unknown, place: Place): DocumentError {
  if (cause instanceof DocumentError) return cause
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? ''
  if (code === 'ENOENT') return new DocumentError('PATH_MISSING', place, 'there is no such file or folder', { cause })
  if (code === 'EACCES' || code === 'EPERM') {
    return new DocumentError('DOCUMENT_UNREADABLE', place, 'no permission to read it', { cause })
  }
  const isGzip = code.startsWith('Z_') || code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END'
  const reason = isGzip
    ? 'not a sound gzip file: it is cut off or damaged'
    : `it cannot be read (${code || String(cause)})`
  return new DocumentError('DOCUMENT_UNREADABLE', place, reason, { cause })
}

function startsWithGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Unzips; a failure of either stream reaches whoever reads. */
function gunzip(bytes: Readable): Readable {
  const unzipped = createGunzip()
  pipeline(bytes, unzipped, () => {})
  return unzipped
}

/** Gives the stream again with at least `least` bytes in its first chunk, if it has as many. */
async function* withHead(bytes: Bytes, least: number): AsyncGenerator<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const chunk of bytes) {
    if (head === null) yield chunk
    else {
      head = Buffer.concat([head, chunk])
      if (head.length < least) continue
      yield head
      head = null
    }
  }
  if (head !== null && head.length > 0) yield head
}

async function* asUtf8(bytes: Bytes, place: Place): AsyncGenerator<Uint8Array> {
  let first = true
  let decoder: TextDecoder | null = null
  for await (const chunk of withHead(bytes, 3)) {
    let rest = chunk
    if (first) {
      first = false
      const label = utf16Label(chunk)
      if (label !== null) decoder = new TextDecoder(label, { fatal: true })
      else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) rest = chunk.subarray(3)
    }
    if (rest.length > 0) yield decoder === null ? rest : Buffer.from(decodeUtf16(decoder, rest, place))
  }
  if (decoder !== null) {
    const last = decodeUtf16(decoder, null, place)
    if (last !== '') yield Buffer.from(last)
  }
}

function decodeUtf16(decoder: TextDecoder, bytes: Uint8Array | null, place: Place): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch (cause) {
    throw new DocumentError('DOCUMENT_ENCODING', place, 'not valid UTF-16: save it as UTF-8', { cause })
  }
}

async function* guarded(open: () => Bytes | Promise<Bytes>, place: Place): AsyncGenerator<Uint8Array> {
  try {
    yield* asUtf8(await open(), place)
  } catch (cause) {
    throw asDocumentError(cause, place)
  }
}

/** A file's bytes. Reading throws DocumentError: PATH_MISSING, DOCUMENT_UNREADABLE, DOCUMENT_ENCODING (UTF-16 only). */
export function openFile(file: string, place: Place, onRead?: (bytes: number) => void): Bytes {
  return guarded(() => {
    const bytes = createReadStream(file)
    if (onRead) bytes.on('data', (chunk) => onRead(chunk.length))
    return file.toLowerCase().endsWith('.gz') ? gunzip(bytes) : bytes
  }, place)
}

/** The bytes of standard input or any other stream; gzip is told by its first bytes. Reading throws as `openFile`. */
export function openStream(stream: Readable, place: Place): Bytes {
  return guarded(async () => {
    const chunks = withHead(asBuffers(stream), 2)
    const first = await chunks.next()
    const again = Readable.from(rejoin(first.done ? null : first.value, chunks), { objectMode: false })
    return !first.done && startsWithGzip(first.value) ? gunzip(again) : again
  }, place)
}

async function* asBuffers(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
}

async function* rejoin(first: Uint8Array | null, rest: Bytes): AsyncGenerator<Uint8Array> {
  if (first !== null) yield first
  yield* rest
}

/** All bytes at once, null where there are more than `limit`. */
export async function readAll(bytes: Bytes, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
