/**
 * Measures how often facts are right for what their extractors say of them, and writes lexicon/confidence.tsv; each document
 * is judged by models that never saw it.
 *
 * In: the development truth and the pipeline's facts. Out: the table, and a reliability diagram in figures: facts by
 * stated confidence and the share that is right, once with the table fitted on all documents and once with each document
 * judged by the others. Method: isotonic regression (pool adjacent violators) of right/wrong on the extractor's own score,
 * drawn towards the mean where cases are few; rules of relations have one share each, measured between true names.
 * `npm run calibrate` (needs ../shared/gold).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Knot, shareAt } from '../src/extract/confidence';
import type { Fact } from '../src/extract/fact';
import { extractFacts } from '../src/extract/index';
import { relationExtractor } from '../src/extract/relation/index';
import { outline } from '../src/outline/index';
import { packageRoot } from '../src/package-root';
import { readSource } from '../src/read/index';
import { heldOut } from './held-out';
import { knotsOf, type Sample } from './isotonic';
import { goldFacts, goldJurisdiction, goldMentions, type TruthDocument, truthDocuments } from './truth';
import { verdicts } from './verdicts';

const HEADER = `# Share of facts that are right by extractor and by its own score, on the development truth; between two scores linear.
# Rules of relations: the share between true names, to be multiplied by the confidence of the names. Written by \`npm run calibrate\`.
# extractor, score, share
`;
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
/** Fewer cases than this say nothing of a rule. */
const LEAST = 4;

interface Measured {
  samples: Sample[];
  /** Relations of the whole pipeline: rule, the names that they rest on, and whether they are right. */
  relations: { doc: string; rule: string; names: { extractor: string; raw: number }[]; right: boolean }[];
}

async function measure(truths: TruthDocument[]): Promise<Measured> {
  const measured: Measured = { samples: [], relations: [] };
  await heldOut(truths, async (truth) => {
    const document = outline(await readSource(truth.path));
    const facts = extractFacts(document, { uncalibrated: true }).facts;
    const judged = verdicts(facts, truth);
    const mentions = facts.filter((f) => f.kind === 'entity');
    for (const { fact, right } of judged) {
      if (fact.kind !== 'relation') {
        measured.samples.push({ doc: truth.key, extractor: fact.extractor, raw: fact.confidence, right });
        continue;
      }
      const ends = new Set([fact.subject, fact.object]);
      const names = new Map(
        mentions.filter((m) => m.passage === fact.passage && ends.has(m.name)).map((m) => [m.name, m]),
      );
      measured.relations.push({
        doc: truth.key,
        rule: fact.extractor,
        names: [...names.values()].map(({ extractor, confidence }) => ({ extractor, raw: confidence })),
        right,
      });
    }
    const gold = goldFacts(truth);
    document.meta.jurisdiction = goldJurisdiction(gold);
    const given: Fact[] = relationExtractor.extract({ document, mentions: goldMentions(document, gold) });
    for (const { fact, right } of verdicts([...goldMentions(document, gold), ...given], truth))
      if (fact.kind === 'relation') measured.samples.push({ doc: truth.key, extractor: fact.extractor, raw: 1, right });
  });
  return measured;
}

type Table = Map<string, Knot[]>;

function tableOf(samples: Sample[]): Table {
  const table: Table = new Map();
  for (const extractor of [...new Set(samples.map((s) => s.extractor))].sort()) {
    const own = samples.filter((s) => s.extractor === extractor);
    if (own.length >= LEAST) table.set(extractor, knotsOf(own));
  }
  return table;
}

interface Stated {
  said: number;
  right: boolean;
}

function statedBy(table: Table, { samples, relations }: Measured): { mentions: Stated[]; relations: Stated[] } {
  const share = (extractor: string, raw: number): number => {
    const knots = table.get(extractor);
    return knots ? shareAt(knots, raw) : raw;
  };
  return {
    mentions: samples
      .filter((s) => !s.extractor.startsWith('relation:'))
      .map((s) => ({ said: share(s.extractor, s.raw), right: s.right })),
    relations: relations.map(({ rule, names, right }) => ({
      said: names.reduce((p, n) => p * share(n.extractor, n.raw), share(rule, 0.8)),
      right,
    })),
  };
}

function diagram(title: string, stated: Stated[]): void {
  console.log(
    `\n${title}\n${'said'.padEnd(12)}${'facts'.padStart(6)}${'mean said'.padStart(11)}${'right'.padStart(8)}`,
  );
  for (let i = 0; i + 1 < BINS.length; i++) {
    const [from, to] = [BINS[i]!, BINS[i + 1]!];
    const inside = stated.filter(({ said }) => said >= from && said < to);
    if (inside.length === 0) continue;
    const mean = (values: number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2);
    const row = [
      `${inside.length}`.padStart(6),
      mean(inside.map((s) => s.said)).padStart(11),
      mean(inside.map((s) => Number(s.right))).padStart(8),
    ];
    console.log(`${`${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}`.padEnd(12)}${row.join('')}`);
  }
}

async function main(): Promise<void> {
  const truths = truthDocuments();
  if (truths.length === 0) {
    console.error('No truth found: bench/calibrate.ts measures on ../shared/gold/dev beside the repository.');
    process.exitCode = 1;
    return;
  }
  const measured = await measure(truths);
  const table = tableOf(measured.samples);
  const within = (part: Measured, keep: (doc: string) => boolean): Measured => ({
    samples: part.samples.filter((s) => keep(s.doc)),
    relations: part.relations.filter((r) => keep(r.doc)),
  });
  const apart = truths.map(({ key }) =>
    statedBy(
      tableOf(within(measured, (doc) => doc !== key).samples),
      within(measured, (doc) => doc === key),
    ),
  );
  const all = statedBy(table, measured);
  diagram('Entities and measurements, table of all documents', all.mentions);
  diagram(
    'Entities and measurements, each document by the others',
    apart.flatMap((s) => s.mentions),
  );
  diagram('Relations, table of all documents', all.relations);
  diagram(
    'Relations, each document by the others',
    apart.flatMap((s) => s.relations),
  );
  const rows = [...table].flatMap(([extractor, knots]) =>
    knots.map(([raw, share]) => [extractor, raw.toFixed(3), share.toFixed(3)].join('\t')),
  );
  writeFileSync(join(packageRoot(), 'lexicon', 'confidence.tsv'), `${HEADER}${rows.join('\n')}\n`);
}

main();
