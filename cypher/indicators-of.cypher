// @title 某地的全部数字 · Every number stated of a place
// @answers All measurements about a place and what lies in it, target and result, with their sentences.
// @param place place Place (with --no-descendants only itself) · 地区
// @param status string= actual, target or forecast; empty for all
// @param period string= Year, or span with the years in it; empty for all
// @param limit int=5000 Most rows
// @column place Whom it is about
// @column indicator What is measured
// @column period The period that the value is for
// @column value In the unit as written; [low, high] for a range
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query indicators-of --place 太仓市 --status target
// @answer 73 rows: place | indicator | indicator_id | aspect | period | status | comparator | value | unit | qualitative | surface | document | line | sentence
// @answer 太仓市 | 地区生产总值 | Indicator:地区生产总值 | growth | 2022 | target | ~ | 6 | % |  | 地区生产总值增长6%左右 | 000_1053746cf32fad1f.txt | 43 | 今年经济社会发展主要预期目标是:地区生产总值增长6%左右,一般公共预算收入增长5…
// @answer 太仓市 | 一般公共预算收入 | Indicator:一般公共预算收入 | growth | 2022 | target | >= | 5.5 | % |  | 一般公共预算收入增长5.5%以上 | 000_1053746cf32fad1f.txt | 43 | 今年经济社会发展主要预期目标是:地区生产总值增长6%左右,一般公共预算收入增长5…
MATCH (w:Place)<-[:ABOUT]-(m:Measurement)-[:OF]->(i:Indicator), (m)-[:STATED_IN]->(p:Passage)
WHERE w.id IN $place AND ($status = '' OR m.status = $status) AND ($period = '' OR m.period = $period OR size($period) = 9 AND size(m.period) = 4 AND m.period >= left($period, 4) AND m.period <= right($period, 4))
WITH w, i, m, p
MATCH (d:Document) WHERE d.id = m.document
RETURN w.name AS place, i.name AS indicator, i.id AS indicator_id, m.aspect AS aspect, m.period AS period, m.status AS status, m.comparator AS comparator, m.value AS value, m.valueTo AS valueTo, m.unit AS unit, m.qualitative AS qualitative, m.surface AS surface, d.name AS document, p.line AS line, p.text AS sentence
ORDER BY document, m.start
LIMIT $limit
