/**
 * Precision by eye: draws facts at random and shows each in its sentence.
 * `npm run sample -- [--count 200] [--seed 1] [--tsv FILE] PATH…` prints them, the same number of each type, and writes a
 * table with an empty column for the verdict (+ right, - wrong, and why).
 * `npm run sample -- --summary FILE.tsv` counts the verdicts and writes them beside it as FILE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Fact } from '../src/extract/fact';
import { extractFacts } from '../src/extract/index';
import { outline } from '../src/outline/index';
import { findDocuments, readAll } from '../src/read/index';
import { randomOf } from './random';

/** A fact with the sentence that it was found in, the span marked. */
interface Drawn {
  type: string;
  fact: Fact;
  sentence: string;
}

const HEAD = ['type', 'facts', 'doc', 'line', 'start', 'surface', 'fact', 'verdict', 'note'];

async function main(words: string[]): Promise<void> {
  const option = (name: string): string | undefined => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? undefined : words.splice(at, 2)[1];
  };
  const summary = option('summary');
  if (summary) return summarise(summary);
  const [count, seed, tsv] = [Number(option('count') ?? 200), Number(option('seed') ?? 1), option('tsv')];
  const byType = await factsByType(words);
  const rows: string[][] = [HEAD];
  for (const { type, fact, sentence } of draw(byType, count, randomOf(seed))) {
    console.log(`${rows.length}\t${type}\t${fact.doc}:${fact.line}\n   ${said(fact)}\n   ${sentence}\n`);
    const found = String(byType.get(type)!.length);
    rows.push([type, found, fact.doc, `${fact.line}`, `${fact.start}`, oneLine(fact.surface), said(fact), '', '']);
  }
  const head = `# seed ${seed}, drawn ${new Date().toISOString().slice(0, 10)} from ${words.join(' ')}`;
  if (tsv) writeFileSync(tsv, [head, ...rows.map((row) => row.join('\t'))].join('\n') + '\n');
}

async function factsByType(paths: string[]): Promise<Map<string, Drawn[]>> {
  const byType = new Map<string, Drawn[]>();
  for await (const result of readAll((await findDocuments(paths)).files)) {
    if ('error' in result) throw result.error;
    const { facts, passages } = extractFacts(outline(result.source));
    for (const fact of facts) {
      if (fact.kind === 'measurement' && fact.value === null) continue;
      const type = fact.kind === 'entity' ? fact.type : fact.kind === 'relation' ? fact.predicate : 'Measurement';
      const { start, end } = passages[fact.passage]!;
      const { raw } = result.source;
      const sentence = `${raw.slice(start, fact.start)}【${fact.surface}】${raw.slice(fact.end, end)}`;
      byType.set(type, [...(byType.get(type) ?? []), { type, fact, sentence: oneLine(sentence) }]);
    }
  }
  return new Map([...byType].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The same number of each type, or all where there are fewer; what is left over goes to the others. */
function draw(byType: Map<string, Drawn[]>, count: number, random: () => number): Drawn[] {
  const drawn: Drawn[] = [];
  const smallestFirst = [...byType.values()].sort((a, b) => a.length - b.length);
  smallestFirst.forEach((all, i) => {
    const share = Math.round((count - drawn.length) / (smallestFirst.length - i));
    const pool = [...all];
    for (let n = Math.min(share, pool.length); n > 0; n--)
      drawn.push(pool.splice(Math.floor(random() * pool.length), 1)[0]!);
  });
  return drawn.sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

function said(fact: Fact): string {
  if (fact.kind === 'entity') return fact.name;
  if (fact.kind === 'relation')
    return `${fact.subject} ${fact.predicate}${fact.status ? `:${fact.status}` : ''} ${fact.object} (${fact.period ?? '–'})`;
  const { indicator, subject, aspect, comparator, value, unit, status, period } = fact;
  return `${subject ? `${subject} · ` : ''}${indicator} ${aspect} ${comparator} ${value} ${unit} ${status} (${period ?? '–'})`;
}

/** Verdicts of the table counted by type; the last line weighs each type by how many facts of it there are. */
function summarise(file: string): void {
  const [drawn, , ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const types = new Map<string, { facts: number; judged: number; right: number }>();
  for (const line of lines) {
    const [type, facts, , , , , , verdict] = line.split('\t');
    if (verdict !== '+' && verdict !== '-') continue;
    const t = types.get(type!) ?? { facts: Number(facts), judged: 0, right: 0 };
    types.set(type!, { ...t, judged: t.judged + 1, right: t.right + (verdict === '+' ? 1 : 0) });
  }
  const all = [...types.values()];
  const [judged, right, facts] = [all.map((t) => t.judged), all.map((t) => t.right), all.map((t) => t.facts)].map(
    (list) => list.reduce((a, b) => a + b, 0),
  ) as [number, number, number];
  const weighed = all.reduce((sum, t) => sum + (t.facts * t.right) / t.judged, 0) / facts;
  const row = (name: string, f: number, j: number, r: number, share: number) =>
    `| ${name} | ${f} | ${j} | ${r} | ${share.toFixed(2)} |`;
  const page = [
    '# Precision of a random sample',
    '',
    `${judged} facts of \`npm run sample\` (${drawn!.slice(2)}), each judged by eye: true, named right, and shown by its span.`,
    `Every verdict is in [${basename(file)}](${basename(file)}).`,
    '',
    '| type | facts found | judged | right | precision |',
    '|---|--:|--:|--:|--:|',
    ...[...types].map(([name, t]) => row(name, t.facts, t.judged, t.right, t.right / t.judged)),
    row('**all, as drawn**', facts, judged, right, right / judged),
    row('**all, each type weighed by its number**', facts, judged, right, weighed),
    '',
  ];
  writeFileSync(file.replace(/\.tsv$/u, '.md'), page.join('\n'));
}

main(process.argv.slice(2));
