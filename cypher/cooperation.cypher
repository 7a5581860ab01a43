// @title 合作关系 · Who works with whom
// @answers Stated cooperation between institutions and places.
// @param name entity= Only with this one · 名称
// @column one One side
// @column other The other side
// @column period When
// @order one other period
// @example guitu query cooperation --name 南京医科大学
// @answer 1 row: one | type | other | other_type | period | document | line | sentence
// @answer 南京医科大学 | Institution | 无锡市 | Place | 2016-2020 | 002_e3462df274e44b0d.txt | 21 | 打造市校共建“样板地”和“医学特区”，与南京医科大学合作共建南京医科大学无锡医学…
MATCH (a)-[r:COOPERATES_WITH]->(b) WHERE size($name) = 0 OR a.id IN $name
RETURN a.name AS one, label(a) AS type, b.name AS other, label(b) AS other_type, r.period AS period, r.passages AS passages
UNION
MATCH (a)-[r:COOPERATES_WITH]->(b) WHERE b.id IN $name
RETURN a.name AS one, label(a) AS type, b.name AS other, label(b) AS other_type, r.period AS period, r.passages AS passages
