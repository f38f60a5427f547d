// Who spoke with whom on a day?
// Calls, meetings and negotiations of exactly $day, between whom, and for whom they spoke.
// At most 100 contacts, the surest first. Set another day with  :param day => date('2026-03-16')
MATCH (s:Statement)
WHERE s.dateEarliest = $day AND s.dateLatest = $day
  AND s.type IN ['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH']
  AND s.polarity = 'AFFIRMED' AND s.modality = 'ACTUAL' AND s.confidence >= 0.5
WITH s ORDER BY s.confidence DESC, s.id LIMIT 100
MATCH (one:Actor)<-[:SOURCE]-(s)-[:TARGET]->(other:Actor)
MATCH (one)-[contact:SPOKE_TO|MET_WITH|NEGOTIATED_WITH {statementId: s.id}]->(other)
OPTIONAL MATCH (one)-[office:REPRESENTS]->(body:Actor {id: s.sourceRoleOf})
OPTIONAL MATCH (other)-[otherOffice:REPRESENTS]->(otherBody:Actor {id: s.targetRoleOf})
RETURN body, office, one, contact, other, otherOffice, otherBody
