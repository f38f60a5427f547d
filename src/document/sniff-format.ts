/** Tells the format of bytes that have no name to go by, from how they begin: standard input, a file called NOTE. */
import type { Bytes } from './byte-stream.ts'
import type { Format } from './formats.ts'

// What stands before the first mark of a page: comments, an XML declaration.
const LONGEST_HEAD = 16_384
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w-]+[ \t]*:|---[ \t]*\r?\n|#)/
/** May become front matter with the bytes to come. */
const FRONT_MATTER_BEGUN = /^-{0,3}$|^---[ \t]*\r?$|^---[ \t]*\r?\n(?:[\w-]*|-{0,3})[ \t]*\r?$/
const PAGE = /^<(?:!doctype\s+html|html|head|body)[\s>]/i
const PAGE_BEGUN = /^<(?:[!a-z]{0,8}|!-|!doctype\s+[html]{0,4})$/i

/** Without white space, comments and XML declaration; null where one of them has not come to its end. */
function withoutProlog(head: string): string | null {
  let rest = head.trimStart()
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null
    if (end === null) return rest
    const at = rest.indexOf(end, 2)
    if (at === -1) return null
    rest = rest.slice(at + end.length).trimStart()
  }
}

/** `head` is the beginning of the bytes, each as one character; null where more of them could change the answer. */
function formatOfHead(head: string): Format | null {
  if (FRONT_MATTER.test(head)) return 'MARKDOWN'
  if (FRONT_MATTER_BEGUN.test(head)) return null
  const rest = withoutProlog(head)
  if (rest === null || rest === '') return null
  if (rest.startsWith('{')) {
    // In JSON Lines an object ends on the line it begins on.
    const second = /^\{(?<space>\s*)\S/.exec(rest)
    return second === null ? null : second.groups?.space?.includes('\n') ? 'JSON' : 'JSON_LINES'
  }
  // "[sic]" and "[The President]:" begin a text.
  if (rest.startsWith('[')) return /^\[\s*$/.test(rest) ? null : /^\[\s*[{\]]/.test(rest) ? 'JSON' : 'TEXT'
  if (PAGE.test(rest)) return 'HTML'
  return PAGE_BEGUN.test(rest) ? null : 'TEXT'
}

/**
 * The format of the bytes, and the bytes again from their beginning. HTML begins with a doctype or `<html>`, Markdown with
 * front matter, JSON Lines with `{`, JSON with `[{` or with `{` alone on its line; anything else is plain text.
 * Reads no further than it must: from a stream that has not ended, the first records can be had at once.
 */
export async function sniffFormat(bytes: Bytes): Promise<{ readonly format: Format; readonly bytes: Bytes }> {
  const chunks: Uint8Array[] = []
  const rest = bytes[Symbol.asyncIterator]()
  let format: Format | null = null
  let head = ''
  while (format === null && head.length < LONGEST_HEAD) {
    const next = await rest.next()
    if (next.done) break
    chunks.push(next.value)
    head += Buffer.from(next.value.subarray(0, LONGEST_HEAD)).toString('latin1')
    format = formatOfHead(head)
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* chunks
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { format: format ?? (head.trimStart().startsWith('{') ? 'JSON_LINES' : 'TEXT'), bytes: again() }
}
