// @title 目标与结果 · What was promised and what came of it
// @answers Each target beside the result that any document reports for the same indicator, place and period: reached, missed, by how much, or never reported.
// @param indicator indicator= Standard name or alias; empty for all · 指标
// @param place place= Place with all that lies in it; empty for all · 地区
// @param period string= Year or span; empty for all · 时期
// @column place Whom it is about
// @column indicator What was promised
// @column target Value, with comparator and unit
// @column actual The result, as a later (or the same) document reports it
// @column verdict reached, missed or not reported
// @column difference Result minus target, in the base unit
// @column document Where the target stands, with line and sentence; reported_in names the document of the result
// @example guitu query target-vs-actual --place 昭化区
// @answer 77 rows: place | indicator | aspect | period | comparator | target | unit | actual | actual_unit | verdict | difference | document | line | sentence | reported_in
// @answer 昭化区 | “厕所革命”整村推进示范村建设 | level | 2023 | = | 15 | 个 |  |  | not reported |  | 004_d9c87d5043eb203b.txt | 80 | 全域推进和美乡村建设,深入实施农村人居环境整治提升五年行动,深化农村垃圾、污水、… | 
// @answer 昭化区 | 中省预算内资金 | level | 2023 | >= | 2 | 亿元 |  |  | not reported |  | 004_d9c87d5043eb203b.txt | 64 | 紧跟国省战略,牢牢把握重大发展机遇,瞄准国家稳经济促投资系列政策措施,切实做好政… | 
MATCH (w:Place) WHERE size($place) = 0 OR w.id IN $place
MATCH (w)<-[:ABOUT]-(m:Measurement)-[:STATED_IN]->(p:Passage)
WITH w, m, p WHERE m.status = 'target' AND m.value IS NOT NULL AND ($period = '' OR m.period = $period)
MATCH (d:Document) WHERE d.id = m.document
MATCH (m)-[:OF]->(i:Indicator)
WITH w, m, i, p, d, m.aspect AS aspect, m.period AS period, coalesce(m.baseUnit, '') AS base WHERE size($indicator) = 0 OR i.id IN $indicator
OPTIONAL MATCH (i)<-[:OF]-(n:Measurement)-[:ABOUT]->(w) WHERE n.status <> 'target' AND n.aspect = aspect AND n.period = period AND n.value IS NOT NULL AND coalesce(n.baseUnit, '') = base
WITH w, m, i, n, p, d
OPTIONAL MATCH (e:Document) WHERE e.id = n.document
RETURN w.name AS place, i.name AS indicator, m.aspect AS aspect, m.period AS period, m.comparator AS comparator, m.value AS target, m.valueTo AS targetTo, m.unit AS unit, n.value AS actual, n.unit AS actual_unit,
  CASE WHEN n.value IS NULL THEN 'not reported'
       WHEN m.comparator IN ['<=', '<'] THEN CASE WHEN coalesce(n.baseValue, n.value) <= coalesce(m.baseValueTo, m.baseValue, m.value) THEN 'reached' ELSE 'missed' END
       WHEN m.aspect = 'rank' THEN CASE WHEN n.value <= m.value THEN 'reached' ELSE 'missed' END
       ELSE CASE WHEN coalesce(n.baseValue, n.value) >= coalesce(m.baseValue, m.value) THEN 'reached' ELSE 'missed' END END AS verdict,
  round(coalesce(n.baseValue, n.value) - coalesce(m.baseValue, m.value), 6) AS difference,
  d.name AS document, p.line AS line, p.text AS sentence, e.name AS reported_in
ORDER BY n.value IS NULL, place, indicator, aspect, period, document, line, target, reported_in, actual
