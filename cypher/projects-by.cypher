// @title 谁建设什么 · Who builds what
// @answers Projects that an institution builds, invests in, runs or settles.
// @param name entity= Institution; empty for all · 机构
// @param limit int=500 Most rows
// @column institution Who
// @column project What
// @column period When
// @example guitu query projects-by
MATCH (i:Institution)-[r:UNDERTAKES]->(e:Project) WHERE size($name) = 0 OR i.id IN $name
RETURN i.name AS institution, i.kind AS kind, e.name AS project, e.kind AS project_kind, r.period AS period, r.passages AS passages
ORDER BY institution, project, period LIMIT $limit
