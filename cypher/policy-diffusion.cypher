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
MATCH (x)-[:IMPLEMENTS]->(e:Policy) WHERE size($policy) = 0 OR e.id IN $policy
WITH e, count(DISTINCT x.id) AS adopters WHERE adopters >= $minimum OR size($policy) > 0
MATCH (x)-[r:IMPLEMENTS]->(e)
MATCH (d:Document) WHERE d.id = r.document
RETURN e.name AS policy, x.name AS who, label(x) AS type, x.level AS level, d.year AS year, r.period AS period, adopters, r.passages AS passages
ORDER BY adopters DESC, policy, year, who, period
