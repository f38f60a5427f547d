/** A corpus read, and extracted by worker threads. */
import { availableParallelism } from 'node:os'
import { readDocuments } from '../../src/document/document-reader.ts'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createWorkerPool } from '../../src/ingest/worker-pool.ts'
import type { Document } from '../../src/model/document.ts'

export async function readAll(path: string): Promise<readonly Document[]> {
  const documents: Document[] = []
  for await (const result of readDocuments([path], { published: null })) if (result.ok) documents.push(result.document)
  return documents
}

/** Throws where a document fails. */
export async function readGraphs(path: string): Promise<readonly DocumentGraph[]> {
  const pool = createWorkerPool({ workers: availableParallelism() })
  try {
    return (await pool.extract(await readAll(path))).map((extracted) => {
      if (!extracted.ok) throw new Error(extracted.reason)
      return extracted.extraction.graph
    })
  } finally {
    await pool.close()
  }
}
