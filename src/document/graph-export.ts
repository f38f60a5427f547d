/** Tells an export of a graph (`demarche export --format jsonl`) from JSON Lines with documents. */

// What comes behind it is not in the same order from every store; a program that wrote it anew may have put in white space.
const BEGINNING = /^\s*\{\s*"record"\s*:\s*"(?:document|ruling)"\s*,/

/** Longer than the beginning, with room for white space. */
const ENOUGH = 200

/** `head` are the first bytes of a file, as many as are at hand. */
export function isGraphExport(head: Uint8Array): boolean {
  return BEGINNING.test(Buffer.from(head.subarray(0, ENOUGH)).toString('latin1'))
}
