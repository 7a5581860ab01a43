// @title 地区概况 · A place in numbers of facts
// @answers How many projects, measurements, honours, policies, industries and events the documents state of a place and what lies in it, with their names and one sentence of each kind.
// @param place place Place · 地区
// @first documents UNWIND $place AS id MATCH (w:Place) WHERE w.id = id MATCH (d:Document)-[:COVERS]->(w) RETURN d.id AS id
// @column what Kind of fact
// @column count How many different things
// @column things Their names
// @column document Where one of them stands, with line and sentence
// @order what
// @example guitu query place-profile --place 昭化区
// @answer 6 rows: what | count | things | document | line | sentence
// @answer events · 活动 | 2 | 企业家座谈会、广元女儿节昭化相亲大会 | 004_d9c87d5043eb203b.txt | 68 | 举办好广元女儿节昭化相亲大会等重大节会活动。
// @answer honours · 荣誉 | 18 | 全国义务教育优质均衡发展县、全国地下水污染防治试验区、全国市辖区旅游发展潜力百佳… | 004_d9c87d5043eb203b.txt | 72 | 新建王家贡米产业示范基地2.8万亩,发展天府菜油原料基地21万亩,打造新时代“天…
MATCH (d:Document)-[r:REPORTS_STATUS]->(x:Project) WHERE d.id IN $documents
UNWIND r.passages AS p
RETURN 'projects · 项目' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things, min(DISTINCT p) AS passage
UNION ALL
MATCH (w:Place)-[r:AWARDED|IMPLEMENTS|DEVELOPS|HOLDS]->(x:Honor|Policy|Industry|Event) WHERE w.id IN $place
UNWIND r.passages AS p
RETURN CASE label(x) WHEN 'Honor' THEN 'honours · 荣誉' WHEN 'Policy' THEN 'policies · 政策' WHEN 'Industry' THEN 'industries · 产业' ELSE 'events · 活动' END AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things, min(DISTINCT p) AS passage
UNION ALL
MATCH (w:Place)<-[:ABOUT]-(m:Measurement)-[:OF]->(x:Indicator) WHERE w.id IN $place
MATCH (m)-[:STATED_IN]->(p:Passage)
RETURN 'indicators · 指标' AS what, count(DISTINCT x.id) AS count, collect(DISTINCT x.name) AS things, min(DISTINCT p.id) AS passage
