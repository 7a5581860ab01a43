// @title 共享建设者或地点的项目 · Projects tied by builders, places or sentences
// @answers Pairs of projects that one institution undertakes, that are parts of one whole, or that connect the same place.
// @param name entity= Only pairs with this project · 项目
// @param limit int=200 Most rows
// @column project One project
// @column other Another
// @column tie What ties them
// @column through The institution, place or whole
// @order project other tie through
// @example guitu query project-network
// @answer 1 row: project | other | tie | through | evidence
// @answer 区人民医院传染病区及危急重症能力提升建设项目(二期) | 区人民医院标准化发热门诊 | UNDERTAKES | 昭化区人民医院 | 004_d9c87d5043eb203b.txt:106 全面提升医疗服务质效,…
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
