// @title 某一事物的出处 · Every sentence that names a thing
// @answers The sentences behind an entity, with document and line.
// @param name entity Name of the thing, in full or short · 名称
// @param limit int=500 Most rows
// @column entity Name of the thing
// @column surface The words of the document
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query evidence --name 长三角
MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) WHERE e.id IN $name
MATCH (d:Document) WHERE d.id = p.document
RETURN e.name AS entity, label(e) AS type, m.surface AS surface, d.name AS document, p.line AS line, p.text AS sentence, m.confidence AS confidence
ORDER BY document, line, m.start
LIMIT $limit
