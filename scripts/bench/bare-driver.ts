/** The questions in Cypher by hand, on the bare driver: one text for each, and all that the answer holds in one round trip. */
import neo4j, { type Driver } from 'neo4j-driver'
import { CONTACT_TYPES } from '../../src/model/statement-types.ts'
import { keysUpTo } from '../../src/store/neo4j/sort-key.ts'
import { MIN_CONFIDENCE, PAGE, type Question } from './contact-questions.ts'

/** Ids of the statements in their order, or their number. */
export type Answer = readonly string[] | number

export async function askDriver(driver: Driver, question: Question): Promise<Answer> {
  const { records } = await driver.executeQuery(cypherOf(question), paramsOf(question), {
    database: 'neo4j',
    routing: neo4j.routing.READ,
  })
  if (question.counted) return records[0]!.get('count') as number
  return records.slice(0, PAGE).map((record) => (record.toObject() as { statement: { id: string } }).statement.id)
}

function paramsOf({ actor, with: other, window }: Question): Readonly<Record<string, unknown>> {
  const day = (text: string): unknown => neo4j.types.Date.fromStandardDate(new Date(`${text}T00:00:00Z`))
  return {
    ...('id' in actor ? { actor: actor.id } : { name: actor.name.toLowerCase(), words: lucene(actor.name) }),
    other: other?.id ?? null,
    ...(window && { from: day(window.from), to: day(window.to), newest: keysUpTo(window.to) }),
    types: CONTACT_TYPES,
    confidence: MIN_CONFIDENCE,
    limit: neo4j.int(PAGE + 1),
  }
}

const lucene = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => `+"${word}"`)
    .join(' ')

function cypherOf({ actor, with: other, window, counted }: Question): string {
  const start =
    'id' in actor
      ? 'MATCH (named:Actor {id: $actor})'
      : "CALL db.index.fulltext.queryNodes('actor_names', $words) YIELD node AS named WHERE $name IN named.foldedNames"
  const among = (end: string): string => `
      MATCH (s:Statement) WHERE s.${end}Id = id AND s.sortKey IS NOT NULL AND s.type IN $types
        AND s.polarity = 'AFFIRMED' AND s.modality = 'ACTUAL' AND s.confidence >= $confidence AND s.review <> 'REJECTED'
        ${window ? 'AND s.dateLatest >= $from AND s.dateEarliest <= $to AND s.sortKey >= $newest' : ''}
        ${other ? `AND s.${end === 'source' ? 'target' : 'source'}Id IN others` : ''}
      RETURN s ${counted ? '' : `ORDER BY s.${end}Id, s.sortKey LIMIT $limit`}`
  const others = other
    ? `CALL () { MATCH (b:Actor {id: $other}) RETURN b.id AS other UNION MATCH (:Actor {id: $other})<-[:REPRESENTS]-(p) RETURN p.id AS other }
       WITH collect(other) AS others`
    : ''
  const imported = other ? 'id, others' : 'id'
  const found = `
    ${others}
    ${start}
    CALL (named) { RETURN named.id AS id UNION MATCH (named)<-[:REPRESENTS]-(p) RETURN p.id AS id }
    CALL (${imported}) { ${among('source')}
      UNION ${among('target')} }
    WITH DISTINCT s`
  if (counted) return `${found} RETURN count(s) AS count`
  return `${found} ORDER BY s.sortKey LIMIT $limit
    MATCH (s)-[:SOURCE]->(source) OPTIONAL MATCH (s)-[:TARGET]->(target)
    OPTIONAL MATCH (sourceBody:Actor {id: s.sourceRoleOf}) OPTIONAL MATCH (targetBody:Actor {id: s.targetRoleOf})
    RETURN s {.id, .type, .date, .dateEarliest, .dateLatest, .polarity, .modality, .confidence, .review, .verb, .about,
        .sourceRole, .targetRole} AS statement,
      source {.id, .kind, .name} AS source, target {.id, .kind, .name} AS target,
      sourceBody {.id, .name} AS sourceBody, targetBody {.id, .name} AS targetBody,
      COLLECT { MATCH (s)-[e:EVIDENCED_BY]->(d) WITH e, d ORDER BY e.ordinal
        RETURN e {.exact, .start, .end, .attribution, document: d {.id, .url, .title, .publisher, .publishedAt}} } AS evidence
    ORDER BY s.sortKey`
}
