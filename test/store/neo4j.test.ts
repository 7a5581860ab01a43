import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { NODE_TYPES } from '../../graph-schema/index';
import { type GraphStore, openStore, readContents } from '../../src/store/index';
import { describeOnNeo4j, lockNeo4j, NEO4J, openNeo4j, unlockNeo4j } from './engines';
import { smallGraph } from './small-graph';

test('an address where nothing listens says so', async () => {
  await expect(
    openStore({ store: '', neo4j: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x' }),
  ).rejects.toMatchObject({
    message: expect.stringContaining('Neo4j at bolt://127.0.0.1:1 does not answer'),
    hint: expect.stringContaining('check that the server runs'),
  });
});

test.each(['localhost:7687', 'http://localhost:7474', 'no address'])('%s is refused as an address', async (uri) => {
  await expect(openStore({ store: '', neo4j: uri })).rejects.toThrow(`${uri} is no address of a Neo4j server`);
});

describeOnNeo4j('Neo4j', () => {
  let store: GraphStore;
  let driver: Driver;
  beforeAll(async () => {
    await lockNeo4j();
    store = await openNeo4j();
    driver = neo4j.driver(NEO4J!.uri, neo4j.auth.basic(NEO4J!.user, NEO4J!.password));
    await store.replace(smallGraph());
  }, 600_000);
  afterAll(async () => {
    await driver.close();
    await store.close();
    unlockNeo4j();
  });
  const run = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((r) => r.toObject());

  test('a wrong password is told as such', async () => {
    const options = { store: '', neo4j: NEO4J!.uri, user: NEO4J!.user, password: 'wrong' };
    await expect(openStore(options)).rejects.toMatchObject({
      message: expect.stringContaining('refused the user or password'),
      hint: expect.stringContaining('GUITU_NEO4J_PASSWORD'),
    });
  });

  test('every label has its unique constraint, and names a full-text index for Chinese', async () => {
    const constraints = await run('SHOW CONSTRAINTS YIELD name RETURN count(*) AS n');
    expect(constraints[0]!.n.toNumber()).toBe(NODE_TYPES.length);
    const [index] = await run("SHOW INDEXES YIELD name, options WHERE name = 'guitu_names' RETURN options");
    expect(index!.options.indexConfig['fulltext.analyzer']).toBe('cjk');
    await run('CALL db.awaitIndexes(60)');
    const found = await store.read(
      "CALL db.index.fulltext.queryNodes('guitu_names', '瑞金医院') YIELD node RETURN node.name AS name",
    );
    expect(found.map(({ name }) => name)).toContain('瑞金医院太仓分院');
  });

  test('entities carry the second label', async () => {
    const [row] = await run('MATCH (e:Entity) RETURN count(e) AS n');
    expect(row!.n.toNumber()).toBe(3);
  });

  test('whole numbers are stored as integers', async () => {
    const [row] = await run('MATCH (m:Measurement) RETURN valueType(m.line) AS line, valueType(m.value) AS value');
    expect(row).toEqual({ line: 'INTEGER NOT NULL', value: 'FLOAT NOT NULL' });
  });

  test('the server itself refuses a write that looks like a read', async () => {
    await expect(store.read("CALL db.createLabel('Sneaky')")).rejects.toThrow(/refused/);
    expect(await run("CALL db.labels() YIELD label WHERE label = 'Sneaky' RETURN label")).toEqual([]);
  });

  test('data of somebody else under the same labels is left alone', async () => {
    await run("CREATE (:Person {name: 'Keanu Reeves'})");
    try {
      await expect(store.replace(smallGraph())).rejects.toThrow(
        'holds other data under the same labels: nothing was written',
      );
      expect(await run('MATCH (p:Person) RETURN p.name AS name')).toEqual([{ name: 'Keanu Reeves' }]);
    } finally {
      await run('MATCH (p:Person) DELETE p');
    }
  });

  test('a server lost half-way leaves the old graph', async () => {
    const proxy = await proxyTo(new URL(NEO4J!.uri.replace(/^neo4j|^bolt/, 'http')));
    const far = await openStore({
      store: '',
      neo4j: `bolt://127.0.0.1:${proxy.port}`,
      user: NEO4J!.user,
      password: NEO4J!.password,
    });
    const bigger = smallGraph();
    for (let i = 0; i < 20_000; i++) {
      const id = `project:${i}`;
      bigger.nodes.push({ label: 'Project', id, properties: { id, name: `第${i}号工程`, aliases: [] } });
    }
    try {
      const lost = far.replace(bigger, (done) => {
        if (done >= 10_000) proxy.cut();
      });
      await expect(lost).rejects.toMatchObject({
        message: expect.stringContaining('does not answer (while writing the graph)'),
        hint: expect.stringContaining('give the same command again'),
      });
    } finally {
      await far.close();
      proxy.cut();
    }
    expect(await readContents(store)).toEqual(smallGraph());
  });
});

/** A door to the server that can be slammed: what a client sees of a server that dies. */
async function proxyTo({ hostname, port }: URL): Promise<{ port: number; cut(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const target = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
