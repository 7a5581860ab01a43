// @title 某一事物的出处 · Every sentence that names a thing
// @answers The sentences behind an entity, with document and line.
// @param name entity Name of the thing, in full or short · 名称
// @param place place= Only in documents of these places · 哪里的文件
// @param limit int=500 Most rows
// @column entity Name of the thing
// @column surface The words of the document
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @order document line
// @example guitu query evidence --name 长三角
// @answer 28 rows: entity | type | surface | document | line | sentence | confidence
// @answer 长三角 | Place | 长三角 | 000_1053746cf32fad1f.txt | 59 | 认真落实长三角一体化发展战略,深度参与虹桥国际开放枢纽北向拓展带建设,全面对接上… | 0.98
// @answer 长三角 | Place | 长三角区域 | 002_e3462df274e44b0d.txt | 21 | 积极融入长三角区域一体化发展，开展合作66项。 | 0.98
MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) WHERE e.id IN $name AND size($place) = 0
MATCH (d:Document) WHERE d.id = p.document
RETURN e.name AS entity, label(e) AS type, m.surface AS surface, d.name AS document, p.line AS line, p.text AS sentence, m.confidence AS confidence
ORDER BY document, line, m.start LIMIT $limit
UNION ALL
MATCH (d:Document)-[:COVERS]->(w:Place) WHERE w.id IN $place
WITH DISTINCT d.id AS id, d.name AS document
MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) WHERE e.id IN $name AND p.document = id
RETURN e.name AS entity, label(e) AS type, m.surface AS surface, document, p.line AS line, p.text AS sentence, m.confidence AS confidence
ORDER BY document, line, m.start LIMIT $limit
