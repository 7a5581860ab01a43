// @title 谁发展什么产业 · Who develops which industry
// @answers Industries with the places that develop them.
// @param name entity= Industry; empty for all · 产业
// @param place place= Place with all that lies in it; empty for all · 地区
// @column industry Name
// @column place Who develops it
// @column period When
// @example guitu query industries --place 株洲市
MATCH (w:Place)-[r:DEVELOPS]->(i:Industry) WHERE (size($name) = 0 OR i.id IN $name) AND (size($place) = 0 OR w.id IN $place)
RETURN i.name AS industry, w.name AS place, r.period AS period, r.passages AS passages
ORDER BY industry, place, period
