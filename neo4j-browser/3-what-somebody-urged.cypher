// What did somebody urge whom to do?
// Each demand of $actor is a node that says what was asked for, between $actor and whom it was addressed to.
// At most 50, the latest first. Set somebody else with  :param actor => 'Eleanor Whitcombe'
MATCH (source:Actor {name: $actor})-[urged:URGED|DEMANDED]->(target:Actor)
WITH source, urged, target ORDER BY urged.dateLatest IS NULL, urged.dateLatest DESC, urged.statementId LIMIT 50
MATCH (demand:Statement {id: urged.statementId}) WHERE demand.confidence >= 0.5
MATCH (source)<-[by:SOURCE]-(demand)-[to:TARGET]->(target)
RETURN source, by, demand, to, target
