// @title 不再提及的项目 · Promised and not heard of again
// @answers Projects that a document of a place plans, begins or builds, and that no later document of the same place reports on.
// @param place place= Place with all that lies in it; empty for all · 地区
// @param limit int=500 Most rows
// @column project Name
// @column status Last known status
// @column period Its period
// @column place Whose document
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query stalled-projects --place 太仓市
// @answer no rows
MATCH (w:Place)<-[:COVERS]-(d:Document)-[r:REPORTS_STATUS]->(e:Project)
WHERE r.status IN ['规划', '前期', '签约', '开工', '在建', '推进'] AND (size($place) = 0 OR w.id IN $place)
MATCH (later:Document)-[:COVERS]->(w) WHERE later.year > d.year
WITH DISTINCT w, d, r, e
OPTIONAL MATCH (w)<-[:COVERS]-(n:Document)-[:REPORTS_STATUS]->(e) WHERE n.year > d.year
WITH w, d, r, e, count(n) AS heard WHERE heard = 0
RETURN e.name AS project, e.kind AS kind, r.status AS status, r.period AS period, w.name AS place, r.passages AS passages
ORDER BY place, project, period, status LIMIT $limit
