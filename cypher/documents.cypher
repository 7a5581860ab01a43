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
MATCH (d:Document)
OPTIONAL MATCH (m:Measurement) WHERE m.document = d.id
WITH d, count(m) AS measurements
OPTIONAL MATCH (d)-[r:REPORTS_STATUS]->(e:Project)
WITH d, measurements, count(DISTINCT e.id) AS projects
RETURN d.name AS document, d.title AS title, d.kind AS kind, d.jurisdiction AS jurisdiction, d.adcode AS adcode, d.year AS year, d.reviewStart AS reviews, d.reviewEnd AS reviewsTo, d.periodStart AS aims, d.periodEnd AS aimsTo, measurements, projects, d.id AS id
ORDER BY jurisdiction, year, document
