// @title 谁发展什么产业 · Who develops which industry
// @answers Industries with the places that develop them.
// @param name entity= Industry; empty for all · 产业
// @param place place= Place with all that lies in it; empty for all · 地区
// @column industry Name
// @column place Who develops it
// @column period When
// @example guitu query industries --place 株洲市
// @answer 30 rows: industry | place | period | document | line | sentence
// @answer 乡村产业 | 株洲市 | 2023 | 001_e15b154f3a23b7b9.txt | 27 | 深入实施“六大强农行动”,大力发展乡村产业,推进农村一二三产业深度融合,打造农业…
// @answer 人工智能 | 株洲市 | 2023 | 001_e15b154f3a23b7b9.txt | 17 | 加快数字经济与制造业深度融合,持续推进产业数字化和数字产业化,大力推进“四算一体…
MATCH (w:Place)-[r:DEVELOPS]->(i:Industry) WHERE (size($name) = 0 OR i.id IN $name) AND (size($place) = 0 OR w.id IN $place)
RETURN i.name AS industry, w.name AS place, r.period AS period, r.passages AS passages
ORDER BY industry, place, period
