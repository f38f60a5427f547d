/** What every store asks of a graph before it writes: that it is whole in itself. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { ActorId } from '../model/actor.ts'

/**
 * Every actor that a claim, its offices or a sighting names is among `graph.actors`; every claim has evidence; evidence
 * and sightings are of this document and lie inside its text.
 * @throws RangeError naming the document and the first thing that is wrong.
 */
export function checkGraph(graph: DocumentGraph): void {
  const { id, text } = graph.document
  const known = new Set(graph.actors.map((record) => record.id))
  const fail = (what: string): never => {
    throw new RangeError(`${id}: ${what}`)
  }
  const checkActor = (actor: ActorId, where: string): void => {
    if (!known.has(actor)) fail(`${where} names ${actor}, which is not among the document's actors`)
  }
  const checkSpan = (span: { document: string; start: number; end: number; exact: string }, where: string): void => {
    if (span.document !== id) fail(`${where} has evidence of another document, ${span.document}`)
    if (text.slice(span.start, span.end) !== span.exact) fail(`${where} quotes words that the text does not have there`)
  }
  graph.claims.forEach((claim, index) => {
    const where = `claim ${index} (${claim.type})`
    checkActor(claim.source, where)
    if (claim.target !== null) checkActor(claim.target, where)
    if (claim.sourceOffice) checkActor(claim.sourceOffice.of, where)
    if (claim.targetOffice) checkActor(claim.targetOffice.of, where)
    if (claim.evidence.length === 0) fail(`${where} has no evidence`)
    for (const evidence of claim.evidence) checkSpan(evidence, where)
  })
  graph.sightings.forEach((sighting, index) => {
    const where = `sighting ${index} (${sighting.role})`
    checkActor(sighting.person, where)
    checkActor(sighting.of, where)
    checkSpan(sighting, where)
  })
}
