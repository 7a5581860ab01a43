// @title 机构概况 · All that is stated of an institution
// @answers Projects, partners, places, honours, events and people of an institution, with sentences.
// @param name entity Institution · 机构
// @column relation Relationship
// @column other The other end
// @column period When
// @example guitu query institution-profile --name 株洲市人民政府
MATCH (i:Institution)-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]->(x) WHERE i.id IN $name
RETURN i.name AS institution, i.kind AS kind, type(r) AS relation, x.name AS other, label(x) AS type, r.period AS period, r.status AS status, r.passages AS passages
UNION ALL
MATCH (i:Institution)<-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(x) WHERE i.id IN $name
RETURN i.name AS institution, i.kind AS kind, type(r) + ' of' AS relation, x.name AS other, label(x) AS type, r.period AS period, r.status AS status, r.passages AS passages
