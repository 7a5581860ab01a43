// @title 项目进展 · How far a project is, document by document
// @answers Each status that a document reports of a project, by period.
// @param name entity Name of the project · 项目
// @column project Name
// @column period Period of the status
// @column status 规划 前期 签约 开工 在建 竣工 投产 通车 投用 推进
// @column document File name
// @column line Line of the raw file
// @column sentence The sentence
// @example guitu query project-timeline --name 南沿江高铁
// @answer 2 rows: project | period | status | title | document | line | sentence
// @answer 南沿江高铁 | 2021 | 在建 | 2022年太仓市政府工作报告 | 000_1053746cf32fad1f.txt | 7 | 南沿江高铁加快建设,沪宜高速金仓湖互通、256省道(204国道-太沙路)开工,太…
// @answer 南沿江高铁 | 2022 | 竣工 | 2022年太仓市政府工作报告 | 000_1053746cf32fad1f.txt | 75 | 建成南沿江高铁,开工建设北沿江高铁、沪武高速拓宽、604省道(双浮路~通港路)。
MATCH (d:Document)-[r:REPORTS_STATUS]->(e:Project) WHERE e.id IN $name
RETURN e.name AS project, r.period AS period, r.status AS status, d.title AS title, r.passages AS passages
ORDER BY project, period, title, status
