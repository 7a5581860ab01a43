// @title 不再提及的项目 · Promised and not heard of again
// @answers Projects that a document of a place plans, begins or builds, and that no later document of the same place reports on.
// @param place place= Place with all that lies in it; empty for all · 地区
// @param limit int=500 Most rows
// @first documents UNWIND $place AS id MATCH (w:Place) WHERE w.id = id MATCH (d:Document)-[:COVERS]->(w) RETURN d.id AS id
// @column project Name
// @column status Last known status
// @column period Its period
// @column place Whose document
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query stalled-projects --place 太仓市
// @answer no rows
MATCH (w:Place)<-[:COVERS]-(later:Document) WHERE size($place) = 0 OR later.id IN $documents
WITH w, max(later.year) AS newest WHERE size($place) = 0 OR w.id IN $place
MATCH (w)<-[:COVERS]-(d:Document)-[r:REPORTS_STATUS]->(e:Project) WHERE size($place) = 0 OR d.id IN $documents
WITH w.id AS place_id, w.name AS place, newest, e.id AS project_id, e.name AS project, e.kind AS kind, max(d.year) AS heard, collect({year: d.year, status: r.status, period: r.period, passages: r.passages}) AS reports
  WHERE heard < newest
UNWIND reports AS r
WITH place, project, kind, heard, r WHERE r.year = heard AND r.status IN ['规划', '前期', '签约', '开工', '在建', '推进']
RETURN project, kind, r.status AS status, r.period AS period, place, r.passages AS passages
ORDER BY place, project, period, status LIMIT $limit
