// @title 与某一事物直接相关的事物 · What a thing is directly related to
// @answers All stated relationships of a thing, both directions, with period and sentence.
// @param name entity Name of the thing · 名称
// @param type string= Only neighbours of this type · 实体类型
// @column entity The thing
// @column relation Relationship type
// @column direction → from the thing, ← to it
// @column neighbour The other end
// @column period Period of the fact
// @order entity direction relation neighbour period
// @example guitu query neighbours --name 太仓市 --type Industry
// @answer 29 rows: entity | relation | direction | neighbour | type | period | status | document | line | sentence
// @answer 太仓市 | DEVELOPS | → | 临江先进制造业 | Industry | 2022 |  | 000_1053746cf32fad1f.txt | 63 | 壮大临江先进制造业和现代商贸经济,引进税源型、总部型外贸企业,加快实现港口“流量…
// @answer 太仓市 | DEVELOPS | → | 信息服务 | Industry | 2022 |  | 000_1053746cf32fad1f.txt | 51 | 既抓产业数字化,又抓数字产业化,重点支持信息服务、研发设计等生产性服务业发展。
MATCH (e:Entity)-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]->(n) WHERE e.id IN $name AND ($type = '' OR n.id STARTS WITH ($type + ':'))
RETURN e.name AS entity, type(r) AS relation, '→' AS direction, n.name AS neighbour, label(n) AS type, r.period AS period, r.status AS status, r.passages AS passages
UNION ALL
MATCH (e:Entity)<-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(n) WHERE e.id IN $name AND ($type = '' OR n.id STARTS WITH ($type + ':'))
RETURN e.name AS entity, type(r) AS relation, '←' AS direction, n.name AS neighbour, label(n) AS type, r.period AS period, r.status AS status, r.passages AS passages
