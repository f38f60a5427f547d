/** What the opening of a document shows: whom it is about, and who meets whom. */
import type { Doc } from '../doc.ts'
import { facing } from './collective-reference.ts'
import type { EntityTable, OpenEntity } from './entity-table.ts'

/** The first sentence of the body that names a person; -1 where none does. */
export function leadSentence(doc: Doc): number {
  const blocks = doc.get('blocks')
  const sentences = doc.get('sentences')
  const first = doc
    .get('mentions')
    .find(
      ({ form, kind, sentence }) =>
        form === 'NAME' && kind === 'PERSON' && blocks[sentences[sentence]!.block]?.kind === 'BODY',
    )
  return first?.sentence ?? -1
}

/** The person whose bare name stands alone in a line above the text, and in the text: no reporter, but whom it is about. */
export function namedAbove(doc: Doc, table: EntityTable, referents: readonly (readonly number[])[]): OpenEntity | null {
  const persons = doc.get('mentions').filter(({ kind, form }) => kind === 'PERSON' && form === 'NAME')
  for (const { kind, start, end } of doc.get('blocks')) {
    if (kind !== 'BYLINE') continue
    const line = doc.text.slice(start, end).trim()
    const named = persons.find(({ name }) => name === line)
    if (named === undefined) continue
    const entity = referents[named.index]![0]!
    if (persons.some((other) => other.start >= end && referents[other.index]![0] === entity))
      return table.entities[entity]!
  }
  return null
}

/** A journey or an agenda has many encounters, none of them the document's own. */
const ITINERARY = /\b(?:travels?|trip|schedule|itinerary|agenda)\b/i

/** The persons who face each other in the lead of a readout, one for each side. */
export function principalsOf(
  doc: Doc,
  lead: number,
  table: EntityTable,
  referents: readonly (readonly number[])[],
): readonly number[] {
  if (doc.document.kind !== 'READOUT' || ITINERARY.test(doc.document.title ?? '')) return []
  const persons = doc
    .get('mentions')
    .filter(
      ({ sentence, kind, form, modifier }) => sentence === lead && kind === 'PERSON' && form === 'NAME' && !modifier,
    )
    .flatMap(({ index }) => referents[index]!)
    .filter((person) => table.entities[person]!.offices.length > 0)
  return facing({ entities: table.entities }, [...new Set(persons)])
}
