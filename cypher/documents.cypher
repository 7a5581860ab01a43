// @title 文件目录 · The documents of the graph
// @answers Title, kind, jurisdiction and years of each document, with how many passages, measurements and projects it gave.
// @column document File name
// @column title Title
// @column jurisdiction The division that it speaks for
// @column year Year in which it was given
// @column reviews First and last year that it looks back on
// @column aims First and last year that it aims at
// @column id Id of the document in the graph
// @example guitu query documents
// @answer 5 rows: document | title | kind | jurisdiction | adcode | year | reviews | aims | measurements | projects | id
// @answer 000_1053746cf32fad1f.txt | 2022年太仓市政府工作报告 | 政府工作报告 | 太仓市 | 320585 | 2022 | 2021、2021 | 2022、2022 | 152 | 90 | document:54e9dc16d0a3f1bd
// @answer 002_e3462df274e44b0d.txt | 无锡市“十四五”卫生健康发展规划 | 专项规划 | 无锡市 | 320200 | 2022 | 2016、2020 | 2021、2025 | 265 | 21 | document:ebb0bf0d5f793911
MATCH (d:Document)
OPTIONAL MATCH (m:Measurement) WHERE m.document = d.id
WITH d, count(m) AS measurements
OPTIONAL MATCH (d)-[r:REPORTS_STATUS]->(e:Project)
WITH d, measurements, count(DISTINCT e.id) AS projects
RETURN d.name AS document, d.title AS title, d.kind AS kind, d.jurisdiction AS jurisdiction, d.adcode AS adcode, d.year AS year, d.reviewStart AS reviews, d.reviewEnd AS reviewsTo, d.periodStart AS aims, d.periodEnd AS aimsTo, measurements, projects, d.id AS id
ORDER BY jurisdiction, year, document
