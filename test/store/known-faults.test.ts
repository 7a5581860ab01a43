import { refuseKnownFaults } from '../../src/store/embedded/known-faults';

test.each([
  'MATCH (p)-[:MENTIONS]->(e) RETURN e.id, count(DISTINCT p.document) AS d, count(*) AS n',
  'MATCH (p)-[:MENTIONS]->(e) WITH e, collect(DISTINCT p.line) AS l, min(p.id) AS first RETURN l',
])('refuses what the engine miscounts: %s', (cypher) => {
  expect(() => refuseKnownFaults(cypher)).toThrow('miscounts');
});

test.each([
  'MATCH (p)-[:MENTIONS]->(e) RETURN count(DISTINCT p.document) AS d, count(*) AS n',
  'MATCH (p)-[:MENTIONS]->(e) RETURN e.id, count(DISTINCT p.document) AS d, collect(DISTINCT p.line) AS l',
  'MATCH (p)-[:MENTIONS]->(e) WITH e.id AS id, p.document AS d, count(*) AS n RETURN id, count(d) AS c, sum(n) AS m',
  "MATCH (p) WHERE p.text = 'count(DISTINCT x), count(*)' RETURN p.id, count(*) AS n",
])('lets pass what it counts rightly: %s', (cypher) => {
  expect(() => refuseKnownFaults(cypher)).not.toThrow();
});
