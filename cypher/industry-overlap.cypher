// @title 产业重合 · Which places develop the same industries
// @answers Pairs of places with the industries that both develop, and those that only one does.
// @param place place= Only pairs with these places · 地区
// @param other place= And only with these · 另一地区
// @param limit int=100 Most rows
// @column place One place
// @column other Another
// @column shared How many industries both develop
// @column industries Those industries
// @example guitu query industry-overlap --place 太仓市
MATCH (a:Place)-[:DEVELOPS]->(i:Industry)<-[:DEVELOPS]-(b:Place)
WHERE a.id <> b.id AND (size($place) = 0 AND a.id < b.id OR a.id IN $place) AND (size($other) = 0 OR b.id IN $other)
WITH a, b, count(DISTINCT i.id) AS shared, collect(DISTINCT i.name) AS industries
RETURN a.name AS place, b.name AS other, shared, industries
ORDER BY shared DESC, place, other LIMIT $limit
