// conflicts.cypher for Neo4j, which would compare all pairs of measurements: here only those of one group whose values differ.
MATCH (i:Indicator)<-[:OF]-(m:Measurement)-[:ABOUT]->(w:Place)
WITH i, m, w WHERE m.value IS NOT NULL AND m.period IS NOT NULL AND (size($place) = 0 OR w.id IN $place)
WITH i, w, m.aspect AS aspect, m.period AS period, m.status AS status, coalesce(m.baseUnit, m.unit, '') AS base, coalesce(m.scope, '') AS scope, coalesce(m.basis, '') AS basis,
  min(coalesce(m.baseValue, m.value)) AS least, max(coalesce(m.baseValue, m.value)) AS most, collect(m.id) AS ids
  WHERE least < most
UNWIND ids AS a
UNWIND ids AS b
WITH i.name AS indicator, w.name AS place, a, b WHERE a < b
MATCH (m:Measurement)-[:STATED_IN]->(p:Passage) WHERE m.id = a
WITH indicator, place, m, p, b
MATCH (n:Measurement)-[:STATED_IN]->(q:Passage) WHERE n.id = b
WITH indicator, place, m, n, p, q WHERE p.id <> q.id AND coalesce(n.baseValue, n.value) <> coalesce(m.baseValue, m.value)
MATCH (d:Document) WHERE d.id = m.document
MATCH (e:Document) WHERE e.id = n.document
RETURN place, indicator, m.aspect AS aspect, m.period AS period, m.status AS status, m.value AS value, n.value AS other, m.unit AS unit, d.name AS document, p.line AS line, p.text AS sentence, e.name AS other_document, q.line AS other_line, q.text AS other_sentence
ORDER BY place, indicator, aspect, period, document, line, m.start, n.start
