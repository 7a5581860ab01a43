// @title 地区概况 · A place in numbers of facts
// @answers How many projects, measurements, honours, policies, industries and events the documents state of a place and what lies in it, with the best-known of each.
// @param place place Place · 地区
// @column what Kind of fact
// @column count How many different things
// @column things Their names
// @example guitu query place-profile --place 昭化区
MATCH (w:Place)<-[:COVERS]-(d:Document)-[:REPORTS_STATUS]->(x:Project) WHERE w.id IN $place
RETURN 'projects · 项目' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things
UNION ALL
MATCH (w:Place)-[:AWARDED]->(x:Honor) WHERE w.id IN $place
RETURN 'honours · 荣誉' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things
UNION ALL
MATCH (w:Place)-[:IMPLEMENTS]->(x:Policy) WHERE w.id IN $place
RETURN 'policies · 政策' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things
UNION ALL
MATCH (w:Place)-[:DEVELOPS]->(x:Industry) WHERE w.id IN $place
RETURN 'industries · 产业' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things
UNION ALL
MATCH (w:Place)-[:HOLDS]->(x:Event) WHERE w.id IN $place
RETURN 'events · 活动' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things
UNION ALL
MATCH (w:Place)<-[:ABOUT]-(m:Measurement)-[:OF]->(x:Indicator) WHERE w.id IN $place
RETURN 'indicators · 指标' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things
