// @title 指标比较 · One indicator across places and periods
// @answers Every stated value of an indicator: place, period, target or result, with its sentence.
// @param indicator indicator Standard name or alias, such as 地区生产总值 · 指标
// @param aspect string= level, growth, change or rank; empty for all · 口径
// @param status string= actual, target or forecast; empty for all · 状态
// @param period string= Year, or span with the years in it, such as 2025 or 2021-2025; empty for all · 时期
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
// @order place period status document line
// @example guitu query indicator-compare --indicator 地区生产总值 --aspect growth
// @answer 6 rows: document | place | period | status | value | unit | comparator | aspect | indicator | line | sentence | surface
// @answer 000_1053746cf32fad1f.txt | 太仓市 | 2022 | target | 6 | % | ~ | growth | 地区生产总值 | 43 | 今年经济社会发展主要预期目标是:地区生产总值增长6%左右,一般公共预算收入增长5… | 地区生产总值增长6%左右
// @answer 003_61c559197c22ac7a.txt | 昆山市 | 2020 | forecast | 5 | % | = | growth | 地区生产总值 | 4 | 全年预计实现地区生产总值4250亿元、比上年增长5%,一般公共预算收入428亿元… | 比上年增長(cháng)5%
MATCH (i:Indicator)<-[:OF]-(m:Measurement)-[:STATED_IN]->(p:Passage), (m)-[:ABOUT]->(w:Place|Institution|Project|Industry)
WHERE i.id IN $indicator AND (size($place) = 0 OR w.id IN $place) AND ($aspect = '' OR m.aspect = $aspect) AND ($status = '' OR m.status = $status) AND ($period = '' OR m.period = $period OR size($period) = 9 AND size(m.period) = 4 AND m.period >= left($period, 4) AND m.period <= right($period, 4))
WITH i, m, p, w
MATCH (d:Document) WHERE d.id = m.document
RETURN d.name AS document, w.name AS place, m.period AS period, m.status AS status, m.value AS value, m.valueTo AS valueTo, m.unit AS unit, m.comparator AS comparator, m.aspect AS aspect, i.name AS indicator, p.line AS line, p.text AS sentence, m.surface AS surface
ORDER BY place, period, status, document, m.start
UNION ALL
MATCH (i:Indicator)<-[:OF]-(m:Measurement)-[:STATED_IN]->(p:Passage)
WHERE size($place) = 0 AND i.id IN $indicator AND ($aspect = '' OR m.aspect = $aspect) AND ($status = '' OR m.status = $status) AND ($period = '' OR m.period = $period OR size($period) = 9 AND size(m.period) = 4 AND m.period >= left($period, 4) AND m.period <= right($period, 4))
WITH i, m, p, COUNT { MATCH (m)-[:ABOUT]->() } AS subjects WHERE subjects = 0
MATCH (d:Document) WHERE d.id = m.document
RETURN d.name AS document, d.jurisdiction AS place, m.period AS period, m.status AS status, m.value AS value, m.valueTo AS valueTo, m.unit AS unit, m.comparator AS comparator, m.aspect AS aspect, i.name AS indicator, p.line AS line, p.text AS sentence, m.surface AS surface
ORDER BY place, period, status, document, m.start
