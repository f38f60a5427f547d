// What is the shortest chain of contacts between two persons?
// From person to person, by calls, meetings and negotiations, over at most six steps; ten chains where several are
// equally short. Set others with  :param person => 'Amina Mwakasege'  and  :param otherPerson => 'Kenji Morinaga'
MATCH (person:Actor {name: $person})
WITH person LIMIT 1
MATCH (otherPerson:Actor {name: $otherPerson})
WITH person, otherPerson LIMIT 1
MATCH chain = allShortestPaths((person)-[:SPOKE_TO|MET_WITH|NEGOTIATED_WITH*..6]-(otherPerson))
WHERE all(actor IN nodes(chain) WHERE actor:Person)
RETURN nodes(chain) AS persons, relationships(chain) AS contacts LIMIT 10
