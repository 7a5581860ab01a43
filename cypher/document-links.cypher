// @title 文件之间的联系 · What ties two documents
// @answers For each pair of documents, how many things both name, weighted so that a thing which everyone names counts little, and the most telling of them.
// @param limit int=100 Most rows
// @column document One document
// @column other Another
// @column shared How many things both name
// @column weight Sum over the shared things of 1 / (number of documents that name it - 1)
// @column things The shared things
// @example guitu query document-links
// @answer 10 rows: document | other | shared | weight | things
// @answer 000_1053746cf32fad1f.txt | 003_61c559197c22ac7a.txt | 26 | 17.75 | 上海市、中央八项规定、习近平、乡村振兴战略、党委(党组)意识形态工作责任制、党的…
// @answer 000_1053746cf32fad1f.txt | 001_e15b154f3a23b7b9.txt | 19 | 12.25 | 一网通办、上海市、习近平、乡村振兴战略、党的二十大、八五普法、农村人居环境整治、…
MATCH (p:Passage)-[:MENTIONS]->(e)
WITH DISTINCT e, p.document AS document
WITH e, count(document) AS spread, collect(document) AS documents WHERE spread >= 2
UNWIND [1.0 / (spread - 1)] AS share
UNWIND documents AS a
UNWIND documents AS b
WITH a, b, e.name AS name, share WHERE a < b
WITH a, b, count(name) AS shared, sum(share) AS weight, collect(name) AS things
MATCH (d:Document) WHERE d.id = a
MATCH (f:Document) WHERE f.id = b
RETURN d.name AS document, f.name AS other, shared, round(weight, 2) AS weight, things
ORDER BY weight DESC, document, other
LIMIT $limit
