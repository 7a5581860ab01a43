// @title 谁建设什么 · Who builds what
// @answers Projects that an institution builds, invests in, runs or settles.
// @param name entity= Institution; empty for all · 机构
// @param place place= Only what documents of this place report, or what lies in it · 地区
// @param limit int=500 Most rows
// @first documents UNWIND $place AS id MATCH (w:Place) WHERE w.id = id MATCH (d:Document)-[:COVERS]->(w) RETURN d.id AS id
// @column institution Who
// @column project What
// @column period When
// @order institution project period
// @example guitu query projects-by
// @answer 28 rows: institution | kind | project | project_kind | period | document | line | sentence
// @answer 三一集团 | enterprise | 三一创智云谷 | industry | 2020 | 003_61c559197c22ac7a.txt | 6 | 生产性投资大幅增加,完成工业投资225亿元、增长16.9%,成功引进三一创智云谷…
// @answer 丘钛 | enterprise | 丘钛智能视觉模组 |  | 2020 | 003_61c559197c22ac7a.txt | 6 | 生产性投资大幅增加,完成工业投资225亿元、增长16.9%,成功引进三一创智云谷…
MATCH (i:Institution)-[r:UNDERTAKES]->(e:Project) WHERE size($place) = 0 AND (size($name) = 0 OR i.id IN $name)
RETURN i.name AS institution, i.kind AS kind, e.name AS project, e.kind AS project_kind, r.period AS period, r.passages AS passages
ORDER BY institution, project, period LIMIT $limit
UNION
MATCH (i:Institution)-[r:UNDERTAKES]->(e:Project) WHERE r.document IN $documents AND (size($name) = 0 OR i.id IN $name)
RETURN i.name AS institution, i.kind AS kind, e.name AS project, e.kind AS project_kind, r.period AS period, r.passages AS passages
ORDER BY institution, project, period LIMIT $limit
UNION
// Every project has a name; to the embedded engine the condition says that there are few.
MATCH (i:Institution)-[r:UNDERTAKES]->(e:Project)-[:LOCATED_IN]->(l:Place) WHERE l.id IN $place AND e.name IS NOT NULL AND (size($name) = 0 OR i.id IN $name)
RETURN i.name AS institution, i.kind AS kind, e.name AS project, e.kind AS project_kind, r.period AS period, r.passages AS passages
ORDER BY institution, project, period LIMIT $limit
