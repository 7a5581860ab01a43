import { loadQuestions } from '../../src/query/index';
import { readBytes } from '../../src/read/index';
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
  const numbers = sections[0]!.blocks[0]!;
  if (numbers.kind !== 'table') throw new Error('no table of numbers');
  const row = numbers.rows.find(({ cells }) => cells[1] === '地区生产总值' && cells[4] === '目标')!;
  expect(row.cells).toEqual(['太仓市', '地区生产总值', '增速', '2022', '目标', '6%左右']);
  expect(citations[row.cites[0]! - 1]!.sentence).toContain('地区生产总值增长6%左右');
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
