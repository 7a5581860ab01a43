// @title 相互矛盾的数字 · Numbers that contradict each other
// @answers Same indicator, place, period, aspect and status, but different values in two sentences.
// @param place place= Place with all that lies in it; empty for all · 地区
// @column place Whom it is about
// @column indicator What is measured
// @column value One value, in `document`
// @column other The other value, in `other_document`
// @order place indicator aspect period document line
// @example guitu query conflicts
// @answer 3 rows: place | indicator | aspect | period | status | value | other | unit | document | line | sentence | other_document | other_line | other_sentence
// @answer 太仓市 | 满意率 | level | 2021 | actual | 99.6 | 100 | % | 000_1053746cf32fad1f.txt | 9 | 网格化服务管理水平全省领先,“12345”热线完成归并整合,处置各类诉求及网格事… | 000_1053746cf32fad1f.txt | 13 | 办理人大议案建议83件、政协提案160件,满意率和基本满意率达到100%。
// @answer 昆山市 | 实际使用外资 | level | 2020 | actual | 41.3 | 10.5 | 亿美元 | 003_61c559197c22ac7a.txt | 12 | 实际使用外资达41.3亿美元。 | 003_61c559197c22ac7a.txt | 6 | 实际使用外资10.5亿美元、增长40%,创近年新高。
// By label(w), since the embedded engine then goes from places to measurements: to go from all measurements to what they are about takes it minutes on a large graph.
MATCH (w:Entity)<-[:ABOUT]-(m:Measurement)-[:OF]->(i:Indicator), (m)-[:STATED_IN]->(p:Passage)
WHERE label(w) = 'Place' AND (size($place) = 0 OR w.id IN $place) AND m.value IS NOT NULL AND m.period IS NOT NULL
WITH w.id AS place_id, w.name AS place, i.id AS indicator_id, i.name AS indicator, m.aspect AS aspect, m.period AS period, m.status AS status,
  coalesce(m.baseUnit, m.unit, '') AS base, coalesce(m.scope, '') AS scope, coalesce(m.basis, '') AS basis, min(coalesce(m.baseValue, m.value)) AS least, max(coalesce(m.baseValue, m.value)) AS most,
  collect({id: m.id, value: m.value, unit: m.unit, base: coalesce(m.baseValue, m.value), start: m.start, passage: p.id}) AS stated
WHERE least < most
UNWIND stated AS m
UNWIND stated AS n
WITH place, indicator, aspect, period, status, m, n WHERE m.id < n.id AND m.base <> n.base AND m.passage <> n.passage
RETURN place, indicator, aspect, period, status, m.value AS value, n.value AS other, m.unit AS unit, m.passage AS passage, n.passage AS other_passage
ORDER BY place, indicator, aspect, period, m.start, n.start
