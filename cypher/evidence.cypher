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
// @answer 13 rows: entity | type | surface | document | line | sentence | confidence
// @answer 长三角 | Place | 长三角地区 | 002_e3462df274e44b0d.txt | 473 | 以筑高峰、补短板、促融合为出发点，加强学（专）科建设，在全市范围内遴选一批市临床… | 0.99
// @answer 长三角 | Place | 长三角地区 | 002_e3462df274e44b0d.txt | 474 | 市属综合医院与长三角地区一流医疗卫生机构建立全面战略合作关系，对标长三角国家医学… | 0.99
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
