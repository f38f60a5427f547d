/** Reading texts for one request: each document once, however many fields ask for it. */
import { DocumentError } from '../errors.ts'
import type { Extraction } from '../ingest/extract-document.ts'
import type { ExtractionPool } from '../ingest/extraction-pool.ts'
import type { Document, DocumentId } from '../model/document.ts'
import type { RowAllowance } from './row-allowance.ts'

export interface Extractions {
  /** Rejects with a GraphQLError COST_LIMIT where the request has more texts read than it may, with DocumentError DOCUMENT_FAILED where the text cannot be read for findings. */
  of(document: Document): Promise<Extraction>
}

/** Reading a text takes about as long as so many rows. */
const ROWS_OF_A_TEXT = 500

/** For one request: what it has read is forgotten with it. */
export function createExtractions(pool: ExtractionPool, rows: RowAllowance): Extractions {
  const known = new Map<DocumentId, Promise<Extraction>>()
  return {
    async of(document) {
      let extraction = known.get(document.id)
      if (extraction === undefined) {
        rows.take(ROWS_OF_A_TEXT)
        extraction = extract(pool, document)
        known.set(document.id, extraction)
      }
      return extraction
    },
  }
}

async function extract(pool: ExtractionPool, document: Document): Promise<Extraction> {
  const [extracted] = await pool.extract([document])
  if (extracted?.ok) return extracted.extraction
  const reason = `the text could not be read for findings: ${extracted?.reason ?? 'there is no answer'}`
  throw new DocumentError('DOCUMENT_FAILED', { path: document.id }, reason, { cause: extracted?.cause })
}
