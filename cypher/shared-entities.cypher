// @title 多份文件共有的事物 · What several documents share
// @answers Which projects, institutions, places, policies … two or more documents name, how often, and where first.
// @param type string= Entity type: Project, Institution, Place, Policy, Honor, Event, Person or Industry · 实体类型
// @param minimum int=2 At least so many documents · 至少几份文件
// @param limit int=200 Most rows · 最多行数
// @column entity Name of the thing
// @column type Its type
// @column count Number of documents that name it
// @column mentions Number of times it is named
// @column documents The documents (file names)
// @column line Line and sentence of its first mention in `document`
// @example guitu query shared-entities --type Institution
// @answer 3 rows: entity | type | count | mentions | documents | document | line | sentence
// @answer 国务院 | Institution | 4 | 6 | 000_1053746cf32fad1f.txt、001_e15b154f3a2… | 004_d9c87d5043eb203b.txt | 8 | 在区委的坚强领导下,在区人大、区政协的监督支持下,全区上下坚定以习近平新时代中国…
// @answer 中共中央 | Institution | 2 | 3 | 003_61c559197c22ac7a.txt、004_d9c87d5043e… | 004_d9c87d5043eb203b.txt | 8 | 在区委的坚强领导下,在区人大、区政协的监督支持下,全区上下坚定以习近平新时代中国…
MATCH (p:Passage)-[:MENTIONS]->(e:Entity)
WHERE $type = '' OR e.id STARTS WITH ($type + ':')
WITH e.id AS id, e.name AS entity, label(e) AS type, p.document AS documentId, count(*) AS times, min(p.id) AS first
MATCH (d:Document) WHERE d.id = documentId
WITH id, entity, type, count(d.id) AS count, sum(times) AS mentions, collect(d.name) AS documents, min(first) AS passage
WHERE count >= $minimum
RETURN entity, type, count, mentions, documents, passage
ORDER BY count DESC, mentions DESC, entity, type
LIMIT $limit
