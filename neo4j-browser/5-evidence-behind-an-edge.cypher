// What is the evidence behind an edge?
// The documents that tell of it, with their words: click an edge EVIDENCED_BY, or change to the table.
// Click any edge between two actors to see its statementId, and set it with  :param statement => 'st-...'
MATCH (statement:Statement {id: $statement})-[evidence:EVIDENCED_BY]->(document:Document)
WITH statement, evidence, document ORDER BY document.publishedAt, document.id, evidence.start LIMIT 50
MATCH (statement)-[by:SOURCE]->(source:Actor)
OPTIONAL MATCH (statement)-[to:TARGET]->(target:Actor)
RETURN evidence.exact AS quotation, evidence.attribution AS saidBy, document.publisher AS publisher,
  document.publishedAt AS published, document, evidence, statement, by, source, to, target
