/** Graphs whose persons are sighted again and again, in offices of several sides that texts word in more than one way. */

import { buildDocument } from '../../src/document/build-document.ts'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import type { Store } from '../../src/store/store.ts'

const PERSONS = ['Ingrid Solvang', 'Solvang', 'I. Solvang', 'Rhea Okonjo', 'R. Okonjo', 'Tomas Varela']
const ROLES = ['Foreign Minister', 'foreign minister', 'Foreign minister', 'President']
const COUNTRIES = ['Norwegian', 'Kenyan', 'Chilean']

export function sightedGraphs(): readonly DocumentGraph[] {
  const extract = createExtractor()
  return Array.from({ length: 60 }, (_, index) => {
    const role = ROLES[(index * 7 + (index >> 3)) % ROLES.length]
    const person = PERSONS[(index * 5) % PERSONS.length]
    const text = `${COUNTRIES[(index * 11 + (index >> 4)) % 3]} ${role} ${person} visited Lima on ${1 + (index % 9)} May ${2030 + (index % 3)} and met Peruvian Foreign Minister Lucia Quispe. Note ${index}.`
    const record = {
      text,
      sourceId: `${index}`,
      url: null,
      title: null,
      publisher: null,
      published: null,
      retrieved: null,
    }
    const published = index % 4 === 0 ? null : `203${index % 3}-06-${10 + (index % 17)}`
    return extract(
      buildDocument(
        { ...record, kind: null, published },
        { path: 'notes' },
        { published: null, modified: null, maxLength: 10_000 },
      ),
    ).graph
  })
}

/** All at once, or in the given parts with one document withdrawn and brought back on the way. */
export async function writeInParts(store: Store, graphs: readonly DocumentGraph[], size: number): Promise<void> {
  const writer = store.writer()
  for (let from = 0; from < graphs.length; from += size) {
    for (const graph of graphs.slice(from, from + size)) writer.put(graph)
    await writer.flush()
  }
  if (size >= graphs.length) return
  writer.remove(graphs[2]!.document.id)
  await writer.flush()
  writer.put(graphs[2]!)
  await writer.flush()
}
