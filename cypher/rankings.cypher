// @title 排名 · Ranks that documents claim
// @answers Stated ranks: what, which rank, among whom.
// @param place place= Place with all that lies in it; empty for all · 地区
// @column place Whom it is about
// @column indicator What is ranked
// @column rank 1 is first
// @column scope Among whom
// @example guitu query rankings
// @answer 23 rows: place | indicator | rank | scope | period | document | line | sentence
// @answer 太仓市 | “一件事”获全国政务服务“好差评”满意率 | 1 |  | 2021 | 000_1053746cf32fad1f.txt | 13 | “一件事”获全国政务服务“好差评”满意率全省第一。
// @answer 太仓市 | “能动善治”项目获省基层社会治理创新成果奖 | 1 |  | 2021 | 000_1053746cf32fad1f.txt | 9 | “能动善治”项目获省基层社会治理创新成果奖第一名。
MATCH (m:Measurement)-[:OF]->(i:Indicator) WHERE m.aspect = 'rank'
MATCH (m)-[:ABOUT]->(w) WHERE size($place) = 0 OR w.id IN $place
MATCH (m)-[:STATED_IN]->(p:Passage)
MATCH (d:Document) WHERE d.id = m.document
RETURN w.name AS place, i.name AS indicator, m.value AS rank, m.scope AS scope, m.period AS period, d.name AS document, p.line AS line, p.text AS sentence
ORDER BY rank, place, indicator, period, document, line, m.start
