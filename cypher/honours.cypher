// @title 荣誉与创建 · Titles won and sought
// @answers Titles, awards and designations of a place and of what lies in it.
// @param name entity= Only this title · 荣誉
// @param place place= Place with all that lies in it; empty for all · 地区
// @param status string= actual (won) or target (sought); empty for both · 状态
// @param level string= 国家级, 省级 or 市级; empty for all · 级别
// @first documents UNWIND $place AS id MATCH (w:Place) WHERE w.id = id MATCH (d:Document)-[:COVERS]->(w) RETURN d.id AS id
// @column who Winner or seeker
// @column honour Title
// @column level National, provincial …
// @column status actual: won; target: sought
// @column period When
// @order place status honour who period
// @example guitu query honours --place 太仓市 --status actual
// @answer 8 rows: who | type | honour | level | status | period | place | document | line | sentence
// @answer 太仓市 | Place | 中国康养百佳县市 | 国家级 | actual | 2021 | 太仓市 | 000_1053746cf32fad1f.txt | 9 | 位列中国康养百佳县市榜首。
// @answer 太仓市 | Place | 全国典型案例 | 国家级 | actual | 2021 | 太仓市 | 000_1053746cf32fad1f.txt | 9 | 全链消费帮扶模式入选全国典型案例。
MATCH (x)-[r:AWARDED]->(h:Honor) WHERE size($place) = 0 AND (size($name) = 0 OR h.id IN $name) AND ($level = '' OR h.kind = $level) AND ($status = '' OR r.status = $status)
OPTIONAL MATCH (d:Document)-[:COVERS]->(w:Place) WHERE d.id = r.document
RETURN x.name AS who, label(x) AS type, h.name AS honour, h.kind AS level, r.status AS status, r.period AS period, w.name AS place, r.passages AS passages
UNION
MATCH (x)-[r:AWARDED]->(h:Honor) WHERE r.document IN $documents AND (size($name) = 0 OR h.id IN $name) AND ($level = '' OR h.kind = $level) AND ($status = '' OR r.status = $status)
MATCH (d:Document)-[:COVERS]->(w:Place) WHERE d.id = r.document AND d.id IN $documents
WITH x, r, h, w WHERE w.id IN $place
RETURN x.name AS who, label(x) AS type, h.name AS honour, h.kind AS level, r.status AS status, r.period AS period, w.name AS place, r.passages AS passages
UNION
MATCH (x)-[r:AWARDED]->(h:Honor) WHERE x.id IN $place AND (size($name) = 0 OR h.id IN $name) AND ($level = '' OR h.kind = $level) AND ($status = '' OR r.status = $status)
OPTIONAL MATCH (d:Document)-[:COVERS]->(w:Place) WHERE d.id = r.document
RETURN x.name AS who, label(x) AS type, h.name AS honour, h.kind AS level, r.status AS status, r.period AS period, w.name AS place, r.passages AS passages
