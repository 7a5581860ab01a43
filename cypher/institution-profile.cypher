// @title 机构概况 · All that is stated of an institution
// @answers Projects, partners, places, honours, events and people of an institution, with sentences.
// @param name entity Institution · 机构
// @column relation Relationship
// @column other The other end
// @column period When
// @order institution relation other period
// @example guitu query institution-profile --name 株洲市人民政府
// @answer 1 row: institution | kind | relation | other | type | period | status | document | line | sentence
// @answer 株洲市人民政府 | government | LOCATED_IN | 株洲市 | Place |  |  | 001_e15b154f3a23b7b9.txt | 6 | 在此,我代表市人民政府,向全市广大干部群众,向人大代表、政协委员,向各民主党派、…
MATCH (i:Institution)-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]->(x) WHERE i.id IN $name
RETURN i.name AS institution, i.kind AS kind, type(r) AS relation, x.name AS other, label(x) AS type, r.period AS period, r.status AS status, r.passages AS passages
UNION ALL
MATCH (i:Institution)<-[r:LOCATED_IN|PART_OF|UNDERTAKES|COOPERATES_WITH|CONNECTS|AWARDED|IMPLEMENTS|HOLDS|AFFILIATED_WITH|DEVELOPS]-(x) WHERE i.id IN $name
RETURN i.name AS institution, i.kind AS kind, type(r) + ' of' AS relation, x.name AS other, label(x) AS type, r.period AS period, r.status AS status, r.passages AS passages
