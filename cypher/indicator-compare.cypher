// @title 指标比较 · One indicator across places and periods
// @answers Every stated value of an indicator: place, period, target or result, with its sentence.
// @param indicator indicator Standard name or alias, such as 地区生产总值 · 指标
// @param aspect string= level, growth, change or rank; empty for all · 口径
// @param status string= actual, target or forecast; empty for all · 状态
// @param period string= Year or span, such as 2025 or 2021-2025; empty for all · 时期
// @param place place= Only these places (several by 、), with all that lies in them · 地区
// @column document File name
// @column place Whom the value is about
// @column period The period that the value is for
// @column status actual, target or forecast
// @column value In the unit as written; [low, high] for a range
// @column unit As written
// @column comparator = ~ >= > <= <
// @column line Line of the raw file
// @column sentence The sentence
// @column surface The words of it that state the value
// @example guitu query indicator-compare --indicator 地区生产总值 --aspect growth
MATCH (i:Indicator)<-[:OF]-(m:Measurement)-[:STATED_IN]->(p:Passage), (d:Document)
WHERE i.id IN $indicator AND d.id = m.document AND ($aspect = '' OR m.aspect = $aspect) AND ($status = '' OR m.status = $status) AND ($period = '' OR m.period = $period)
OPTIONAL MATCH (m)-[:ABOUT]->(w:Place|Institution|Project|Industry)
WITH m, i, p, d, w WHERE size($place) = 0 OR w.id IN $place
RETURN d.name AS document, coalesce(w.name, d.jurisdiction) AS place, m.period AS period, m.status AS status, m.value AS value, m.valueTo AS valueTo, m.unit AS unit, m.comparator AS comparator, m.aspect AS aspect, i.name AS indicator, p.line AS line, p.text AS sentence, m.surface AS surface
ORDER BY place, period, status, document, m.start
