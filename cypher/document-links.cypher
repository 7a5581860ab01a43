// @title 文件之间的联系 · What ties two documents
// @answers For each pair of documents, how many things both name, weighted so that a thing which everyone names counts little, and the most telling of them.
// @param limit int=100 Most rows
// @column document One document
// @column other Another
// @column shared How many things both name
// @column weight Sum over the shared things of 1 / (number of documents that name it - 1)
// @column things The shared things
// @example guitu query document-links
MATCH (p:Passage)-[:MENTIONS]->(e)
WITH e, count(DISTINCT p.document) AS spread WHERE spread >= 2
MATCH (p:Passage)-[:MENTIONS]->(e)<-[:MENTIONS]-(q:Passage) WHERE p.document < q.document
WITH DISTINCT p.document AS a, q.document AS b, e, spread
MATCH (d:Document) WHERE d.id = a
MATCH (f:Document) WHERE f.id = b
WITH d.name AS document, f.name AS other, count(e) AS shared, sum(1.0 / (spread - 1)) AS weight, collect(e.name) AS things
RETURN document, other, shared, round(weight, 2) AS weight, things
ORDER BY weight DESC, document, other
LIMIT $limit
