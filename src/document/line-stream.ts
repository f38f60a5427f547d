/** Splits a stream of bytes into lines, with bounded memory. Bytes, so that one broken line leaves the others sound. */
import type { Bytes } from './byte-stream.ts'

/** `bytes` without the line end; null where the line is longer than the limit. `line` is 1-based. */
export interface ByteLine {
  readonly line: number
  readonly bytes: Uint8Array | null
}

const NEWLINE = 0x0a

/** The lines of the stream in order; no line is held beyond `limit` bytes. */
export async function* splitLines(bytes: Bytes, limit: number): AsyncGenerator<ByteLine> {
  let line = 1
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): ByteLine => {
    const taken = { line, bytes: size > limit ? null : Buffer.concat(parts) }
    line += 1
    parts = []
    size = 0
    return taken
  }
  const add = (part: Uint8Array): void => {
    size += part.length
    if (size <= limit) parts.push(part)
    else parts = []
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
