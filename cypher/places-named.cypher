// @title 某地文件提到的地方 · The places that the documents of a place name
// @answers Other places in the documents of a place, by how often they are named, each with one sentence.
// @param place place Place of the documents, with all that lies in it · 地区
// @param limit int=300 Most rows
// @column named The place that is named
// @column adcode Its code, if it is a division
// @column mentions How often
// @column document File name of one sentence
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query places-named --place 太仓市
// @answer 24 rows: named | adcode | mentions | document | line | sentence
// @answer 上海市 | 310000 | 9 | 000_1053746cf32fad1f.txt | 27 | 行政体制改革稳步推进,国资国企突破“翻番”目标,国家级高新区全力争创,营商环境达…
// @answer 德国 |  | 5 | 000_1053746cf32fad1f.txt | 27 | 行政体制改革稳步推进,国资国企突破“翻番”目标,国家级高新区全力争创,营商环境达…
MATCH (w:Place)<-[:COVERS]-(d:Document)-[:HAS_SECTION|HAS_PASSAGE*1..9]->(p:Passage)-[:MENTIONS]->(x:Place)
WHERE w.id IN $place AND x.id <> w.id
RETURN x.name AS named, x.adcode AS adcode, count(p) AS mentions, min(p.id) AS passage
ORDER BY mentions DESC, named, adcode LIMIT $limit
