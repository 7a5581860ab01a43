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
// By label(w), since the embedded engine then goes from places to measurements: to go from all measurements to what they are about takes it minutes on a large graph.
MATCH (w:Entity)<-[:ABOUT]-(m:Measurement)-[:OF]->(i:Indicator), (m)-[:STATED_IN]->(p:Passage)
WHERE label(w) = 'Place' AND (size($place) = 0 OR w.id IN $place) AND (size($indicator) = 0 OR i.id IN $indicator) AND m.value IS NOT NULL AND ($period = '' OR m.period = $period)
WITH w, i, m, p
MATCH (d:Document) WHERE d.id = m.document
WITH w.id AS place_id, w.name AS place, i.id AS indicator_id, i.name AS indicator, m.aspect AS aspect, m.period AS period, coalesce(m.baseUnit, '') AS base,
  sum(CASE WHEN m.status <> 'target' AND m.period IS NOT NULL THEN 1 ELSE 0 END) AS results,
  collect({id: m.id, status: m.status, comparator: m.comparator, value: m.value, valueTo: m.valueTo, unit: m.unit, base: coalesce(m.baseValue, m.value), baseTo: m.baseValueTo, document: d.name, line: p.line, passage: p.id}) AS stated
UNWIND stated AS m
UNWIND stated AS n
WITH place, indicator, aspect, period, results > 0 AS reported, m, n
WHERE m.status = 'target' AND (reported AND n.status <> 'target' OR NOT reported AND n.id = m.id)
RETURN place, indicator, aspect, period, m.comparator AS comparator, m.value AS target, m.valueTo AS targetTo, m.unit AS unit, CASE WHEN reported THEN n.value END AS actual, CASE WHEN reported THEN n.unit END AS actual_unit,
  CASE WHEN NOT reported THEN 'not reported'
       WHEN m.comparator IN ['<=', '<'] THEN CASE WHEN n.base <= coalesce(m.baseTo, m.base) THEN 'reached' ELSE 'missed' END
       WHEN aspect = 'rank' THEN CASE WHEN n.value <= m.value THEN 'reached' ELSE 'missed' END
       ELSE CASE WHEN n.base >= m.base THEN 'reached' ELSE 'missed' END END AS verdict,
  CASE WHEN reported THEN round(n.base - m.base, 6) END AS difference,
  m.passage AS passage, CASE WHEN reported THEN n.document END AS reported_in
ORDER BY reported DESC, place, indicator, aspect, period, m.document, m.line, target, reported_in, actual
