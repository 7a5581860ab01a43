// @title 相互矛盾的数字 · Numbers that contradict each other
// @answers Same indicator, place, period, aspect and status, but different values in two sentences.
// @param place place= Place with all that lies in it; empty for all · 地区
// @column place Whom it is about
// @column indicator What is measured
// @column value One value, in `document`
// @column other The other value, in `other_document`
// @example guitu query conflicts
// @answer 3 rows: place | indicator | aspect | period | status | value | other | unit | document | line | sentence | other_document | other_line | other_sentence
// @answer 太仓市 | 满意率 | level | 2021 | actual | 99.6 | 100 | % | 000_1053746cf32fad1f.txt | 9 | 网格化服务管理水平全省领先,“12345”热线完成归并整合,处置各类诉求及网格事… | 000_1053746cf32fad1f.txt | 13 | 办理人大议案建议83件、政协提案160件,满意率和基本满意率达到100%。
// @answer 昆山市 | 实际使用外资 | level | 2020 | actual | 41.3 | 10.5 | 亿美元 | 003_61c559197c22ac7a.txt | 12 | 实际使用外资达41.3亿美元。 | 003_61c559197c22ac7a.txt | 6 | 实际使用外资10.5亿美元、增长40%,创近年新高。
MATCH (i:Indicator)<-[:OF]-(m:Measurement)-[:ABOUT]->(w:Place) WHERE m.value IS NOT NULL AND m.period IS NOT NULL AND (size($place) = 0 OR w.id IN $place)
MATCH (i)<-[:OF]-(n:Measurement)-[:ABOUT]->(w)
WHERE m.id < n.id AND n.period = m.period AND n.aspect = m.aspect AND n.status = m.status AND n.value IS NOT NULL
  AND coalesce(n.baseUnit, n.unit, '') = coalesce(m.baseUnit, m.unit, '') AND coalesce(m.scope, '') = coalesce(n.scope, '') AND coalesce(m.basis, '') = coalesce(n.basis, '')
  AND coalesce(n.baseValue, n.value) <> coalesce(m.baseValue, m.value)
MATCH (m)-[:STATED_IN]->(p:Passage) MATCH (n)-[:STATED_IN]->(q:Passage) WHERE p.id <> q.id
WITH i, w, m, n, p, q
MATCH (d:Document) WHERE d.id = m.document
MATCH (e:Document) WHERE e.id = n.document
RETURN w.name AS place, i.name AS indicator, m.aspect AS aspect, m.period AS period, m.status AS status, m.value AS value, n.value AS other, m.unit AS unit, d.name AS document, p.line AS line, p.text AS sentence, e.name AS other_document, q.line AS other_line, q.text AS other_sentence
ORDER BY place, indicator, aspect, period, document, line, m.start, n.start
