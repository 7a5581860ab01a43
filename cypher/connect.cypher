// @title 两个事物之间的联系 · How two things are connected
// @answers Paths of up to two stated relationships between any two things, and sentences that name both; each step with its sentence.
// @param a entity One thing · 一方
// @param b entity The other · 另一方
// @column steps Length of the path; 0 where one sentence names both
// @column path The things and relationships on the way
// @column evidence The sentence behind each step
// @example guitu query connect --a 太仓市 --b 昆山市
MATCH (a:Entity)-[r1:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(b:Entity) WHERE a.id IN $a AND b.id IN $b
RETURN DISTINCT 1 AS steps, a.name + ' —' + type(r1) + '— ' + b.name AS path, r1.passages AS evidence
UNION ALL
MATCH (a:Entity)-[r1:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(x:Entity)-[r2:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(b:Entity)
WHERE a.id IN $a AND b.id IN $b AND NOT x.id IN $a AND NOT x.id IN $b
RETURN DISTINCT 2 AS steps, a.name + ' —' + type(r1) + '— ' + x.name + ' —' + type(r2) + '— ' + b.name AS path, r1.passages + r2.passages AS evidence
UNION ALL
MATCH (a:Entity)<-[:MENTIONS]-(p:Passage)-[:MENTIONS]->(b:Entity) WHERE a.id IN $a AND b.id IN $b
RETURN DISTINCT 0 AS steps, a.name + ' + ' + b.name AS path, [p.id] AS evidence
