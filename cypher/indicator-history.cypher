// @title 指标历史 · One indicator of one place through the years
// @answers How an indicator of a place developed, result and target side by side.
// @param indicator indicator Standard name or alias · 指标
// @param place place Place (with --no-descendants only itself) · 地区
// @param aspect string= level, growth, change or rank; empty for all
// @column period The period that the value is for
// @column status actual, target or forecast
// @column value In the unit as written
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query indicator-history --indicator 一般公共预算收入 --place 株洲市
// @answer 1 row: place | period | aspect | status | value | unit | comparator | document | line | sentence
// @answer 株洲市 | 2023 | growth | target | 8 | % | ~ | 001_e15b154f3a23b7b9.txt | 12 | 地方一般公共预算收入增长8%左右;
MATCH (i:Indicator)<-[:OF]-(m:Measurement)-[:ABOUT]->(w:Place), (m)-[:STATED_IN]->(p:Passage)
WHERE i.id IN $indicator AND w.id IN $place AND ($aspect = '' OR m.aspect = $aspect)
MATCH (d:Document) WHERE d.id = m.document
RETURN w.name AS place, m.period AS period, m.aspect AS aspect, m.status AS status, m.value AS value, m.valueTo AS valueTo, m.unit AS unit, m.comparator AS comparator, d.name AS document, p.line AS line, p.text AS sentence
ORDER BY place, aspect, period, status, document, m.start
