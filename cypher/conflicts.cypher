// @title 相互矛盾的数字 · Numbers that contradict each other
// @answers Same indicator, place, period, aspect and status, but different values in two sentences.
// @param place place= Place with all that lies in it; empty for all · 地区
// @column place Whom it is about
// @column indicator What is measured
// @column value One value, in `document`
// @column other The other value, in `other_document`
// @example guitu query conflicts
// @answer 2 rows: place | indicator | aspect | period | status | value | other | unit | document | line | sentence | other_document | other_line | other_sentence
// @answer 昆山市 | 实际使用外资 | level | 2020 | actual | 41.3 | 10.5 | 亿美元 | 003_61c559197c22ac7a.txt | 12 | 实际使用外资达41.3亿美元。 | 003_61c559197c22ac7a.txt | 6 | 实际使用外资10.5亿美元、增长40%,创近年新高。
// @answer 昭化区 | 竣工投产项目 | level | 2023 | target | 10 | 70 | 个 | 004_d9c87d5043eb203b.txt | 74 | 做大绿色家居产业集群,开工建设千川门窗西部智造基地、城投建材集团人造板生产基地等… | 004_d9c87d5043eb203b.txt | 66 | 加快绿色家居产业城、白果风电开发二期等重点项目建设,推动泽瑞堂家居地板生产、肉牛…
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
