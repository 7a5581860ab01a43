import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { type GraphStore, readContents } from '../../src/store/index';
import { describeOnNeo4j, lockNeo4j, NEO4J, openNeo4j, unlockNeo4j } from '../store/engines';
import { sampleGraph, temporaryFolder, textOf, writeFolder } from './sample';

describeOnNeo4j('the Cypher script', () => {
  let store: GraphStore;
  beforeAll(async () => {
    await lockNeo4j();
    store = await openNeo4j();
    await store.replace({ nodes: [], relationships: [] });
  }, 600_000);
  afterAll(async () => {
    await store.close();
    unlockNeo4j();
  });

  test('run on an empty server gives exactly the graph', async () => {
    const driver = neo4j.driver(NEO4J!.uri, neo4j.auth.basic(NEO4J!.user, NEO4J!.password));
    for (const statement of textOf('cypher')
      .split(';\n')
      .filter((text) => text.trim()))
      await driver.executeQuery(statement);
    await driver.close();
    expect(await readContents(store)).toEqual(sampleGraph());
    expect(await store.read('MATCH (e:Entity) RETURN count(e) > 3 AS found')).toEqual([{ found: true }]);
  });
});

const { GUITU_NEO4J_LIB: lib, GUITU_JAVA: java } = process.env;

(lib && java ? test : test.skip)(
  'neo4j-admin imports the folder with every node, relationship and property',
  async () => {
    const { folder } = await writeFolder('neo4j-admin');
    const home = temporaryFolder();
    mkdirSync(join(home, 'conf'));
    const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].flatMap((name) => [
      '--add-opens',
      `java.base/${name}=ALL-UNNAMED`,
    ]);
    const main = [...opens, '-cp', join(lib!, '*'), 'org.neo4j.server.startup.Neo4jAdminCommand'];
    const { status, stdout, stderr } = spawnSync(
      java!,
      ['-Xmx512m', ...main, 'database', 'import', 'full', 'neo4j', '@import.args'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
    );
    const said = stdout + stderr;
    expect(`${status} ${said}`).toMatch(/^0 /);
    const { nodes, relationships } = sampleGraph();
    // Its CSV has no way to write an empty list: such properties are left out.
    const stored = (record: (typeof nodes)[number] | (typeof relationships)[number]) =>
      Object.values(record.properties).filter((value) => !Array.isArray(value) || value.length > 0).length;
    const properties = [...nodes, ...relationships].reduce((sum, record) => sum + stored(record), 0);
    expect(said).toContain(`${nodes.length} nodes`);
    expect(said).toContain(`${relationships.length} relationships`);
    expect(said).toContain(`${properties} properties`);
  },
  240_000,
);
