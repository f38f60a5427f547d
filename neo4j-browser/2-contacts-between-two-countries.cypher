// All contacts between two countries in a month
// Of $country and $otherCountry themselves and of all who represent them or an organization of theirs,
// in the month that begins with $month. At most 200 contacts, in the order of their dates.
// Set others with  :param country => 'Norway'  and  :param month => date('2026-03-01')
MATCH (country:Actor {name: $country})
WITH country, [country] + COLLECT {
  MATCH (country)<-[:REPRESENTS]-(person) RETURN person
  UNION
  MATCH (:Organization {country: country.country})<-[:REPRESENTS]-(person) RETURN person
} AS side
MATCH (otherCountry:Actor {name: $otherCountry})
WITH country, side, otherCountry, [otherCountry] + COLLECT {
  MATCH (otherCountry)<-[:REPRESENTS]-(person) RETURN person
  UNION
  MATCH (:Organization {country: otherCountry.country})<-[:REPRESENTS]-(person) RETURN person
} AS otherSide
UNWIND side AS one
MATCH (one)-[contact:SPOKE_TO|MET_WITH|NEGOTIATED_WITH]-(other:Actor)
WHERE contact.dateLatest >= $month AND contact.dateEarliest < $month + duration('P1M')
  AND other IN otherSide
MATCH (s:Statement {id: contact.statementId}) WHERE s.confidence >= 0.5
WITH country, otherCountry, one, contact, other ORDER BY contact.dateEarliest, contact.statementId LIMIT 200
OPTIONAL MATCH (one)-[office:REPRESENTS]->(body:Actor)
  WHERE body = country OR body.country = country.country
OPTIONAL MATCH (other)-[otherOffice:REPRESENTS]->(otherBody:Actor)
  WHERE otherBody = otherCountry OR otherBody.country = otherCountry.country
RETURN country, body, office, one, contact, other, otherOffice, otherBody, otherCountry
