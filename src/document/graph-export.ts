/** Tells an export of a graph (`demarche export --format jsonl`) from JSON Lines with documents. */

// What comes behind it is not in the same order from every store.
const BEGINNINGS = ['{"record":"document",', '{"record":"ruling",'].map((text) => Buffer.from(text))

/** `head` are the first bytes of a file, as many as are at hand. */
export function isGraphExport(head: Uint8Array): boolean {
  return BEGINNINGS.some((beginning) => beginning.equals(head.subarray(0, beginning.length)))
}
