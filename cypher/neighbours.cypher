// @title 与某一事物直接相关的事物 · What a thing is directly related to
// @answers All stated relationships of a thing, both directions, with period and sentence.
// @param name entity Name of the thing · 名称
// @param type string= Only neighbours of this type · 实体类型
// @column entity The thing
// @column relation Relationship type
// @column direction → from the thing, ← to it
// @column neighbour The other end
// @column period Period of the fact
// @example guitu query neighbours --name 太仓市 --type Industry
MATCH (e:Entity)-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]->(n) WHERE e.id IN $name AND ($type = '' OR n.id STARTS WITH ($type + ':'))
RETURN e.name AS entity, type(r) AS relation, '→' AS direction, n.name AS neighbour, label(n) AS type, r.period AS period, r.status AS status, r.passages AS passages
UNION ALL
MATCH (e:Entity)<-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(n) WHERE e.id IN $name AND ($type = '' OR n.id STARTS WITH ($type + ':'))
RETURN e.name AS entity, type(r) AS relation, '←' AS direction, n.name AS neighbour, label(n) AS type, r.period AS period, r.status AS status, r.passages AS passages
