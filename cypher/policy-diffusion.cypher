// @title 政策扩散 · How a policy spread
// @answers Who carries out a policy, in the order of the documents' years, and at which level.
// @param policy entity= Policy; empty for all that two or more places carry out · 政策
// @param minimum int=2 At least so many places or institutions
// @column policy Name
// @column who Place or institution
// @column level Level of the place
// @column year Year of the document that says so
// @column adopters How many carry it out in all
// @example guitu query policy-diffusion --policy 乡村振兴战略
// @answer 7 rows: policy | who | type | level | year | period | adopters | document | line | sentence
// @answer 乡村振兴战略 | 昆山市 | Place | county | 2021 | 2020 | 4 | 003_61c559197c22ac7a.txt | 9 | 乡村振兴加快推进。
// @answer 乡村振兴战略 | 太仓市 | Place | county | 2022 | 2021 | 4 | 000_1053746cf32fad1f.txt | 7 | 乡村振兴更加有力。
MATCH (x)-[:IMPLEMENTS]->(e:Policy) WHERE size($policy) = 0 OR e.id IN $policy
WITH e, count(DISTINCT x.id) AS adopters WHERE adopters >= $minimum OR size($policy) > 0
MATCH (y)-[r:IMPLEMENTS]->(f:Policy) WHERE f.id = e.id AND (size($policy) = 0 OR f.id IN $policy)
MATCH (d:Document) WHERE d.id = r.document
RETURN e.name AS policy, y.name AS who, label(y) AS type, y.level AS level, d.year AS year, r.period AS period, adopters, r.passages AS passages
ORDER BY adopters DESC, policy, year, who, period
