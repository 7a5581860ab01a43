import { inRecordOrder } from '../../src/graph/records';
import { readContents } from '../../src/store/index';
import { describeOnEachEngine } from './engines';
import { smallGraph } from './small-graph';

describeOnEachEngine('a store', (store) => {
  test('holds exactly what was put in, record by record', async () => {
    await store().replace(smallGraph());
    expect(await readContents(store())).toEqual(smallGraph());
  });

  test('put in twice, the same graph is the same', async () => {
    await store().replace(smallGraph());
    await store().replace(smallGraph());
    expect(await readContents(store())).toEqual(smallGraph());
  });

  test('forgets what is no longer stated and takes on what has changed', async () => {
    await store().replace(smallGraph());
    const changed = smallGraph();
    changed.nodes = changed.nodes.filter(({ label }) => label !== 'Institution');
    changed.relationships = changed.relationships.filter(({ type }) => type !== 'UNDERTAKES');
    changed.relationships.find(({ properties }) => properties.id === 'r2')!.properties.confidence = 0.75;
    changed.relationships = changed.relationships.filter(({ properties }) => properties.start !== 3);
    delete changed.nodes.find(({ label }) => label === 'Place')!.properties.adcode;
    await store().replace(changed);
    expect(await readContents(store())).toEqual(inRecordOrder(changed));
  });

  test('has a version of its own for each graph', async () => {
    await store().replace(smallGraph());
    const one = await store().version();
    await readContents(store());
    expect(await store().version()).toBe(one);
    await store().replace({ nodes: [], relationships: [] });
    expect(await store().version()).not.toBe(one);
  });

  test('reports progress up to the end', async () => {
    await store().replace({ nodes: [], relationships: [] });
    const steps: [number, number][] = [];
    await store().replace(smallGraph(), (done, total) => steps.push([done, total]));
    const total = smallGraph().nodes.length + smallGraph().relationships.length;
    expect(steps.at(-1)).toEqual([total, total]);
  });

  test('finds things by every name of theirs, and no others', async () => {
    const graph = smallGraph();
    const things = graph.nodes.filter(({ label }) => ['Project', 'Institution', 'Place', 'Indicator'].includes(label));
    const called = ['', '太仓 "新城"', "it's (二期)", 'AI+制造', '新城'];
    for (const [i, node] of things.entries()) node.properties.aliases = i % 2 ? called.slice(1) : ['老城', `别名${i}`];
    await store().replace(inRecordOrder(graph));
    for (const name of [
      ...called,
      '老城',
      '别名0',
      '别名',
      ...things.flatMap((n) => [n.id, String(n.properties.name)]),
    ]) {
      const named = things.filter(({ id, properties: { name: own, aliases } }) =>
        [id, own, ...(aliases as string[])].includes(name),
      );
      const ids = (labels: (label: string) => boolean): string[] =>
        named.flatMap(({ id, label }) => (labels(label) ? [id] : [])).sort();
      expect([name, await store().called('Entity', [name])]).toEqual([name, ids((l) => l !== 'Indicator')]);
      expect([name, await store().called('Place', [name])]).toEqual([name, ids((l) => l === 'Place')]);
      expect([name, await store().called('Indicator', [name, name])]).toEqual([name, ids((l) => l === 'Indicator')]);
    }
  });

  describe('asked', () => {
    beforeAll(() => store().replace(smallGraph()));

    test.each<[string, Record<string, string | number | null | string[]>, unknown]>([
      [
        'MATCH (e:Entity) RETURN label(e) AS label, count(*) AS n ORDER BY label',
        {},
        [
          { label: 'Institution', n: 1 },
          { label: 'Place', n: 1 },
          { label: 'Project', n: 1 },
        ],
      ],
      [
        'MATCH ()-[r]->(p:Place) RETURN type(r) AS type, count(*) AS n ORDER BY type',
        {},
        [
          { type: 'COVERS', n: 1 },
          { type: 'LOCATED_IN', n: 2 },
        ],
      ],
      [
        'MATCH (p:Place) WHERE $name IS NULL OR p.name = $name RETURN p.name AS name',
        { name: null },
        [{ name: '太仓市' }],
      ],
      ['MATCH (p:Place) WHERE $name IS NULL OR p.name = $name RETURN p.name AS name', { name: '昆山市' }, []],
      ['MATCH (e:Entity) WHERE e.name IN $names RETURN e.name AS name', { names: [] }, []],
      [
        'MATCH (e:Entity) WHERE e.name IN $names RETURN e.name AS name',
        { names: ['太仓市', '无'] },
        [{ name: '太仓市' }],
      ],
      [
        'MATCH (m:Measurement) RETURN m.value AS value, m.valueTo AS valueTo, m.line AS line LIMIT $most',
        { most: 5 },
        [{ value: 3, valueTo: 3.8, line: 3 }],
      ],
      [
        "MATCH (p:Place) RETURN '(:Entity) label(p) type(r)' AS quoted, p.aliases AS aliases",
        {},
        [{ quoted: '(:Entity) label(p) type(r)', aliases: ['太仓', "it's", '[a, b]', '“城”'] }],
      ],
      [
        'MATCH (i:Indicator) RETURN i',
        {},
        [{ i: { _label: 'Indicator', id: 'indicator:总投资', name: '总投资', aliases: [], unit: '亿元' } }],
      ],
      [
        'MATCH (:Project)-[r:LOCATED_IN]->(:Place) RETURN r ORDER BY r.id LIMIT 1',
        {},
        [
          {
            r: {
              _type: 'LOCATED_IN',
              id: 'r1',
              document: 'document:1',
              passages: ['document:1/p0', 'document:1/p1'],
              extractor: 'rule',
              confidence: 1,
            },
          },
        ],
      ],
    ])('%s %j', async (cypher, parameters, rows) => {
      expect(await store().read(cypher, parameters)).toEqual(rows);
    });

    test('a path comes as its nodes and relationships', async () => {
      const [row] = await store().read(
        'MATCH p = (:Institution)-[:UNDERTAKES]->(:Project)-[:LOCATED_IN]->(:Place) RETURN p LIMIT 1',
      );
      const { nodes, relationships } = row!.p as { nodes: { name: string }[]; relationships: { _type: string }[] };
      expect(nodes.map(({ name }) => name)).toEqual(['上海市瑞金医院', '瑞金医院太仓分院', '太仓市']);
      expect(relationships.map(({ _type }) => _type)).toEqual(['UNDERTAKES', 'LOCATED_IN']);
    });
  });

  describe('refuses', () => {
    test.each([
      'CREATE (:Place {id: "x"})',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n:Place) SET n.name = "x"',
      'MATCH (n:Place) REMOVE n.name',
      'MERGE (:Place {id: "x"})',
      'match (n)\n/* quiet */ delete n',
      'DROP TABLE Place',
      'DROP CONSTRAINT guitu_place_id',
      'COPY (MATCH (n:Place) RETURN n.id) TO "/tmp/out.csv"',
      "EXPORT DATABASE '/tmp/out'",
      "LOAD FROM '/etc/passwd' RETURN *",
      "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
      'INSTALL httpfs',
      'LOAD EXTENSION httpfs',
      "ATTACH '/tmp/other' AS other (dbtype lbug)",
      'CALL threads=1',
    ])('%s', async (cypher) => {
      await expect(store().read(cypher)).rejects.toThrow(/^refused: /);
      expect(await readContents(store())).toEqual(smallGraph());
    });

    test("a text that is no Cypher, with the engine's own words", async () => {
      await expect(store().read('RETRUN 1')).rejects.toThrow(/RETRUN|Invalid input|extraneous input/);
    });
  });

  test('words of writing inside names and strings are no writes', async () => {
    const rows = await store().read("MATCH (n:Place) WHERE n.name <> 'DELETE SET' RETURN count(n) AS created");
    expect(rows).toEqual([{ created: 1 }]);
  });
});
