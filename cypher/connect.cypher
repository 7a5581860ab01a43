// @title 两个事物之间的联系 · How two things are connected
// @answers Paths of up to two stated relationships between any two things, and sentences that name both; each step with its sentence.
// @param a entity One thing · 一方
// @param b entity The other · 另一方
// @column steps Length of the path; 0 where one sentence names both
// @column path The things and relationships on the way
// @column evidence The sentence behind each step
// @example guitu query connect --a 太仓市 --b 昆山市
MATCH (a:Entity) WHERE a.id IN $a
MATCH (a)-[r1:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(b:Entity) WHERE b.id IN $b
RETURN DISTINCT 1 AS steps, a.name + ' —' + type(r1) + '— ' + b.name AS path, r1.passages AS evidence
UNION ALL
MATCH (a:Entity) WHERE a.id IN $a
MATCH (a)-[r1:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(x:Entity) WHERE NOT x.id IN $a AND NOT x.id IN $b
WITH a.name AS aName, type(r1) AS first, r1.passages AS firstPassages, x
MATCH (x)-[r2:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(b:Entity) WHERE b.id IN $b
RETURN DISTINCT 2 AS steps, aName + ' —' + first + '— ' + x.name + ' —' + type(r2) + '— ' + b.name AS path, firstPassages + r2.passages AS evidence
UNION ALL
MATCH (a:Entity) WHERE a.id IN $a
MATCH (a)<-[:MENTIONS]-(p:Passage)
WITH DISTINCT a.name AS aName, p
MATCH (p)-[:MENTIONS]->(b:Entity) WHERE b.id IN $b
RETURN DISTINCT 0 AS steps, aName + ' + ' + b.name AS path, [p.id] AS evidence
