// @title 两个事物之间的联系 · How two things are connected
// @answers Paths of up to two stated relationships between any two things, and sentences that name both; each step with its sentence.
// @param a entity One thing · 一方
// @param b entity The other · 另一方
// @column steps Length of the path; 0 where one sentence names both
// @column path The things and relationships on the way
// @column evidence The sentence behind each step
// @order steps path evidence
// @example guitu query connect --a 太仓市 --b 昆山市
// @answer 18 rows: steps | path | evidence
// @answer 2 | 太仓市 —AWARDED— 国家全域旅游示范区 —AWARDED— 昆山市 | 000_1053746cf32fad1f.txt:51 争创国家级全域旅游示范区…
// @answer 2 | 太仓市 —AWARDED— 文明城市 —AWARDED— 昆山市 | 000_1053746cf32fad1f.txt:9 文明城市建设不断深化。、0…
MATCH (a:Entity)-[r1:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(b:Entity) WHERE a.id IN $a AND b.id IN $b
RETURN DISTINCT 1 AS steps, a.name + ' —' + type(r1) + '— ' + b.name AS path, r1.passages AS evidence
UNION ALL
MATCH (a:Entity)-[r1:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(x:Entity)-[r2:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(b:Entity)
WHERE a.id IN $a AND b.id IN $b AND NOT x.id IN $a AND NOT x.id IN $b
RETURN DISTINCT 2 AS steps, a.name + ' —' + type(r1) + '— ' + x.name + ' —' + type(r2) + '— ' + b.name AS path, r1.passages + r2.passages AS evidence
UNION ALL
MATCH (a:Entity)<-[:MENTIONS]-(p:Passage)-[:MENTIONS]->(b:Entity) WHERE a.id IN $a AND b.id IN $b
RETURN DISTINCT 0 AS steps, a.name + ' + ' + b.name AS path, [p.id] AS evidence
