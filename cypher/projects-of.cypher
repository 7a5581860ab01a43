// @title 某地的项目 · The projects of a place
// @answers Projects that lie in a place, or that a document of that place reports on, with their last known status.
// @param place place Place, with all that lies in it · 地区
// @param status string= Only with this status: 规划 前期 签约 开工 在建 竣工 投产 通车 投用 推进
// @param kind string= Only of this kind (transport, health, education, water, energy, industry, city …) or with this word in the name: 高铁, 医院
// @param limit int=500 Most rows
// @first documents UNWIND $place AS id MATCH (w:Place) WHERE w.id = id MATCH (d:Document)-[:COVERS]->(w) RETURN d.id AS id
// @column project Name
// @column kind transport, health, industry …
// @column status How far it is
// @column period In which period
// @column place The place of the document that reports it
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @order place period status project
// @example guitu query projects-of --place 昆山市 --status 开工
// @answer 13 rows: project | kind | status | period | place | document | line | sentence
// @answer 富士康5G毫米波连接器 |  | 开工 | 2020 | 昆山市 | 003_61c559197c22ac7a.txt | 6 | 生产性投资大幅增加,完成工业投资225亿元、增长16.9%,成功引进三一创智云谷…
// @answer 工业区及16个小微特色产业园改造升级 | industry | 开工 | 2020 | 昆山市 | 003_61c559197c22ac7a.txt | 6 | 启动20个工业区及16个小微特色产业园改造升级。
MATCH (w:Place)<-[:COVERS]-(d:Document)-[r:REPORTS_STATUS]->(e:Project) WHERE d.id IN $documents AND ($status = '' OR r.status = $status)
WITH w, r, e WHERE w.id IN $place AND ($kind = '' OR e.kind = $kind OR e.name CONTAINS $kind)
RETURN e.name AS project, e.kind AS kind, r.status AS status, r.period AS period, w.name AS place, r.passages AS passages
ORDER BY place, period, status, project LIMIT $limit
UNION
// Every project has a name; to the embedded engine the condition says that there are few, so that it goes from these to their documents.
MATCH (w:Place)<-[:LOCATED_IN]-(e:Project)<-[r:REPORTS_STATUS]-(d:Document) WHERE w.id IN $place AND e.name IS NOT NULL AND ($status = '' OR r.status = $status) AND ($kind = '' OR e.kind = $kind OR e.name CONTAINS $kind)
RETURN e.name AS project, e.kind AS kind, r.status AS status, r.period AS period, w.name AS place, r.passages AS passages
ORDER BY place, period, status, project LIMIT $limit
