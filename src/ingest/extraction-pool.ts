/** Who extracts: this process or worker threads. A document that cannot be read costs itself and nothing else. */
import type { Document } from '../model/document.ts'
import type { Extraction, Extractor } from './extract-document.ts'

export type Extracted =
  | { readonly ok: true; readonly extraction: Extraction }
  /** Why it failed, in words. */
  | { readonly ok: false; readonly reason: string; readonly cause: unknown }

export interface ExtractionPool {
  /** One answer for each document, in their order. */
  extract(documents: readonly Document[]): Promise<readonly Extracted[]>
  /** Ends what is under way. */
  close(): Promise<void>
}

/** Extracts in this process, and lets other work run between two documents. */
export function extractInProcess(extractor: Extractor): ExtractionPool {
  return {
    async extract(documents) {
      const all: Extracted[] = []
      for (const document of documents) {
        all.push(attempt(extractor, document))
        await new Promise(setImmediate)
      }
      return all
    },
    close: async () => {},
  }
}

export function attempt(extractor: Extractor, document: Document): Extracted {
  try {
    return { ok: true, extraction: extractor(document) }
  } catch (cause) {
    return { ok: false, reason: cause instanceof Error ? cause.message : String(cause), cause }
  }
}
