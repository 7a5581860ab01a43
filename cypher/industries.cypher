// @title 谁发展什么产业 · Who develops which industry
// @answers Industries with the places that develop them.
// @param name entity= Industry; empty for all · 产业
// @param place place= Place with all that lies in it; empty for all · 地区
// @column industry Name
// @column place Who develops it
// @column period When
// @example guitu query industries --place 株洲市
// @answer 33 rows: industry | place | period | document | line | sentence
// @answer “3+3+2”现代产业体系 | 株洲市 | 2023 | 001_e15b154f3a23b7b9.txt | 13 | 坚持把发展经济的着力点放在实体经济上,推动产业高端化、智能化、绿色化、数字化发展…
// @answer 中小航空发动机 | 株洲市 | 2023 | 001_e15b154f3a23b7b9.txt | 17 | 深入实施产业发展“千百十”工程,提质升级“3+3+2”现代产业体系,推动轨道交通…
MATCH (w:Place)-[r:DEVELOPS]->(i:Industry) WHERE (size($name) = 0 OR i.id IN $name) AND (size($place) = 0 OR w.id IN $place)
RETURN i.name AS industry, w.name AS place, r.period AS period, r.passages AS passages
ORDER BY industry, place, period
