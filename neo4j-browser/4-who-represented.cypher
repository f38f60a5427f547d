// Who represented a country or an organization?
// Everybody who was seen in an office of $body. An edge shows the office; its properties say when it was first and
// last seen, and in which words. At most 100, the latest first. Set another one with  :param body => 'Kenya'
MATCH (person:Person)-[office:REPRESENTS]->(body:Actor {name: $body})
RETURN person, office, body
ORDER BY office.lastSeen IS NULL, office.lastSeen DESC, person.id LIMIT 100
