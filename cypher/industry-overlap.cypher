// @title 产业重合 · Which places develop the same industries
// @answers Pairs of places with the industries that both develop, and those that only one does.
// @param place place= Only pairs with these places · 地区
// @param other place= And only with these · 另一地区
// @param limit int=100 Most rows
// @column place One place
// @column other Another
// @column shared How many industries both develop
// @column industries Those industries: where they compete
// @column only_place Industries of the first alone, which the other lacks
// @column only_other Industries of the other alone
// @column evidence One sentence of each
// @example guitu query industry-overlap --place 太仓市
// @answer 4 rows: place | other | shared | industries | only_place | only_other | evidence
// @answer 太仓市 | 昆山市 | 5 | 文化旅游、清洁能源、生产性服务业、研发设计、节能环保 | 临江先进制造业、信息服务、农文旅、创新药、医疗器械、商用火箭、增材制造、房地产、… | 先进制造业、商贸、平台经济、总部经济、数字娱乐、文体旅、文创、新经济、服务业、现… | 000_1053746cf32fad1f.txt:51 既抓产业数字化,又抓数字…
// @answer 太仓市 | 株洲市 | 4 | 房地产、文化旅游、生产性服务业、研发设计 | 临江先进制造业、信息服务、农文旅、创新药、医疗器械、商用火箭、增材制造、数字文创… | “3+3+2”现代产业体系、中小航空发动机、乡村产业、人工智能、先进制造业、先进… | 000_1053746cf32fad1f.txt:51 既抓产业数字化,又抓数字…
MATCH (a:Place)-[r:DEVELOPS]->(i:Industry)<-[s:DEVELOPS]-(b:Place)
WHERE a.id <> b.id AND (size($place) = 0 AND a.id < b.id OR a.id IN $place) AND (size($other) = 0 OR b.id IN $other)
UNWIND r.passages AS p
UNWIND s.passages AS q
WITH a.id AS aid, a.name AS place, b.id AS bid, b.name AS other, count(DISTINCT i.id) AS shared, min(DISTINCT p) AS p, min(DISTINCT q) AS q
ORDER BY shared DESC, place, other LIMIT $limit
UNWIND [aid, bid] AS one
MATCH (c:Place) WHERE c.id = one
MATCH (c)-[:DEVELOPS]->(x:Industry)
WITH aid, bid, place, other, shared, p, q, x.name AS name, count(DISTINCT one) AS developers, min(DISTINCT one) AS first
WITH place, other, shared, p, q, collect(CASE WHEN developers = 2 THEN name END) AS industries, collect(CASE WHEN developers = 1 AND first = aid THEN name END) AS only_place, collect(CASE WHEN developers = 1 AND first = bid THEN name END) AS only_other
RETURN place, other, shared, industries, coalesce(only_place, []) AS only_place, coalesce(only_other, []) AS only_other, [p, q] AS evidence
ORDER BY shared DESC, place, other
