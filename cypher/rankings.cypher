// @title 排名 · Ranks that documents claim
// @answers Stated ranks: what, which rank, among whom.
// @param place place= Place with all that lies in it; empty for all · 地区
// @column place Whom it is about
// @column indicator What is ranked
// @column rank 1 is first
// @column scope Among whom
// @example guitu query rankings
MATCH (m:Measurement)-[:OF]->(i:Indicator) WHERE m.aspect = 'rank'
MATCH (m)-[:ABOUT]->(w) WHERE size($place) = 0 OR w.id IN $place
MATCH (m)-[:STATED_IN]->(p:Passage)
MATCH (d:Document) WHERE d.id = m.document
RETURN w.name AS place, i.name AS indicator, m.value AS rank, m.scope AS scope, m.period AS period, d.name AS document, p.line AS line, p.text AS sentence
ORDER BY rank, place, indicator, period, document, line, m.start
