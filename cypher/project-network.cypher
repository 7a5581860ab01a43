// @title 共享建设者或地点的项目 · Projects tied by builders, places or sentences
// @answers Pairs of projects that one institution undertakes, that are parts of one whole, or that connect the same place.
// @param name entity= Only pairs with this project · 项目
// @param limit int=200 Most rows
// @column project One project
// @column other Another
// @column tie What ties them
// @column through The institution, place or whole
// @example guitu query project-network
MATCH (a:Project)<-[r:UNDERTAKES]-(i:Institution)-[s:UNDERTAKES]->(b:Project) WHERE a.id <> b.id AND (size($name) = 0 AND a.id < b.id OR a.id IN $name)
RETURN DISTINCT a.name AS project, b.name AS other, 'UNDERTAKES' AS tie, i.name AS through, r.passages + s.passages AS evidence
ORDER BY project, other LIMIT $limit
UNION ALL
MATCH (a:Project)-[r:PART_OF]->(i:Project)<-[s:PART_OF]-(b:Project) WHERE a.id <> b.id AND (size($name) = 0 AND a.id < b.id OR a.id IN $name)
RETURN DISTINCT a.name AS project, b.name AS other, 'PART_OF' AS tie, i.name AS through, r.passages + s.passages AS evidence
ORDER BY project, other LIMIT $limit
UNION ALL
MATCH (a:Project)-[r:CONNECTS]->(i:Place)<-[s:CONNECTS]-(b:Project) WHERE a.id <> b.id AND (size($name) = 0 AND a.id < b.id OR a.id IN $name)
RETURN DISTINCT a.name AS project, b.name AS other, 'CONNECTS' AS tie, i.name AS through, r.passages + s.passages AS evidence
ORDER BY project, other LIMIT $limit
