import { loadQuestions } from '../../src/query/index';
import { readBytes } from '../../src/read/index';
import { barChart, stated } from '../../src/report/charts';
import { type Report, toDocx, toHtml, toMarkdown, writeReport } from '../../src/report/index';
import { withSeedsStore } from '../seeds-graph';

const { store, seeds } = withSeedsStore();
const report = (subject: string, ...names: string[]): Promise<Report> =>
  writeReport({ store: store(), questions: loadQuestions() }, subject, names);

test.each([
  ['place', ['太仓市']],
  ['policy', ['乡村振兴战略']],
  ['indicator', ['地区生产总值']],
  ['compare', ['太仓市', '昆山市']],
  ['network', ['policies']],
  ['documents', []],
])('%s: every citation is a sentence of its document at its line', async (subject, names) => {
  const { citations, sections } = await report(subject, ...names);
  expect(sections.length).toBeGreaterThan(0);
  const passages = new Map(seeds().documents.map((d) => [d.doc, d.passages]));
  for (const { document, line, sentence } of citations)
    expect(passages.get(document)!.some((p) => p.line === line && p.text === sentence)).toBe(true);
});

test('the report of a place states its numbers as the document does, with the sentence', async () => {
  const { sections, citations } = await report('place', '太仓市');
  const numbers = sections.find(({ title }) => title.startsWith('数字'))!.blocks[0]!;
  if (numbers.kind !== 'table') throw new Error('no table of numbers');
  const row = numbers.rows.find(({ cells }) => cells[1] === '地区生产总值' && cells[4] === '目标')!;
  expect(row.cells).toEqual(['太仓市', '地区生产总值', '增速', '2022年', '目标', '6%左右']);
  expect(citations[row.cites[0]! - 1]!.sentence).toContain('地区生产总值增长6%左右');
});

test('the lead of a place states its headline numbers as sentences', async () => {
  const { lead, citations } = await report('place', '太仓市');
  const statement = lead.find(({ text }) => text.includes('地区生产总值'))!;
  expect(statement.text).toBe('2022年地区生产总值目标增长6%左右。');
  expect(citations[statement.cites[0]! - 1]!.mark).toContain('增长6%左右');
});

test('no project of a place stands twice with the same status, and all words are Chinese', async () => {
  const { sections } = await report('place', '太仓市');
  for (const title of ['项目', '政策']) {
    const table = sections.find((s) => s.title.startsWith(title))!.blocks.find((b) => b.kind === 'table')!;
    const rows = table.kind === 'table' ? table.rows.map(({ cells }) => cells.join('|')) : [];
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => /environment|IMPLEMENTS/u.test(row))).toEqual([]);
  }
});

test('a comparison draws the ends of a range and writes comparators as the text does', () => {
  const svg = barChart(['浙江省', '河北省'], '%', [
    {
      name: '2026年目标',
      values: [
        stated({ value: [5, 5.5], unit: '%', comparator: '=', aspect: 'growth' }),
        stated({ value: 5, unit: '%', comparator: '>=', aspect: 'growth', surface: '增长5%以上' }),
      ],
    },
  ]);
  expect(svg).toContain('5—5.5%');
  expect(svg).toContain('5%以上');
});

test('a comparison stays small: ties are counted, with the command that lists them', async () => {
  const { sections } = await report('compare', '太仓市', '昆山市', '株洲市', '无锡市');
  const ties = sections.at(-1)!.blocks;
  expect(ties.flatMap((b) => (b.kind === 'table' ? b.rows : [])).length).toBeLessThan(80);
  expect(ties).toContainEqual({ kind: 'missing', text: expect.stringContaining('guitu query connect') });
});

test('a map shows the places whose seats are known, and says how many are not', async () => {
  const { sections } = await report('place', '太仓市');
  const [map, table] = sections.find(({ title }) => title.startsWith('提到的地方'))!.blocks;
  expect(map).toMatchObject({ kind: 'chart', title: expect.stringMatching(/GeoNames，CC BY 4.0；\d+ 处位置不详/u) });
  expect(map?.kind === 'chart' && map.svg).toContain('上海市');
  expect(table?.kind === 'table' && table.rows[0]!.cells[0]).toBe('上海市');
});

test('what was not found is said', async () => {
  const text = toMarkdown(await report('compare', '太仓市', '昭化区'));
  expect(text).toContain('没有给出这个指标');
});

test('Markdown footnotes are all defined', async () => {
  const text = toMarkdown(await report('place', '昭化区'));
  const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map((m) => m[1]));
  const defined = new Set([...text.matchAll(/^\[\^(\d+)\]:/gmu)].map((m) => m[1]));
  expect(used.size).toBeGreaterThan(10);
  for (const number of used) expect(defined).toContain(number);
});

test('Word: the document is read again with its statements and sentences', async () => {
  const made = await report('policy', '乡村振兴战略');
  const source = await readBytes(await toDocx(made), 'report.docx');
  expect(source.raw).toContain(made.lead[0]!.text);
  expect(source.raw).toContain('关系');
});

test('HTML is one file without addresses elsewhere, and text of documents cannot run in it', async () => {
  const page = toHtml(await report('place', '太仓市'));
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  const evil: Report = {
    title: '<script>alert(1)</script>',
    lead: [{ text: '<img src=x onerror=alert(1)>', cites: [1] }],
    sections: [],
    citations: [{ document: '"><script>.txt', line: 1, sentence: '<b>粗</b>', mark: '<b>' }],
  };
  const shown = toHtml(evil);
  expect(shown).not.toMatch(/<script|<img|<b>/u);
  expect(shown).toContain('<mark>&#60;b&#62;</mark>');
});

test.each([
  ['planet', ['火星'], 'no report on "planet"'],
  ['place', [], 'needs a name'],
  ['compare', ['太仓市'], 'two or more names'],
  ['network', ['roads'], 'which network?'],
])('%s %j is refused', async (subject, names, words) => {
  await expect(report(subject, ...names)).rejects.toThrow(words);
});
