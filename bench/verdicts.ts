import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTITY_TYPES, type Fact } from '../src/extract/fact';
import { SCORER, type TruthDocument } from './truth';

const keyOf = (fact: Fact): string =>
  fact.kind === 'entity'
    ? [fact.kind, fact.line, fact.type, fact.name].join('|')
    : fact.kind === 'relation'
      ? [fact.kind, fact.line, fact.subject, fact.predicate, fact.object].join('|')
      : [fact.kind, fact.line, fact.start, fact.indicator, fact.aspect].join('|');

/** Each distinct fact on the lines of the truth, and whether the scorer takes it as right (or passes it over). */
export function verdicts(facts: Fact[], truth: TruthDocument): { fact: Fact; right: boolean }[] {
  const lines = linesOf(truth.linesFile);
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  const file = join(folder, 'facts.jsonl');
  writeFileSync(file, facts.map((fact) => JSON.stringify(fact)).join('\n'));
  const wrong = new Set<string>();
  for (const type of [...ENTITY_TYPES, 'Measurement', 'Relation']) {
    const spec = `${truth.doc}=${truth.goldFile}:${truth.linesFile}`;
    const output = execFileSync('node', [SCORER, file, spec, `--errors=${type}`], { encoding: 'utf8' });
    for (const row of output.split('\n'))
      if (row.startsWith('+ ')) wrong.add(keyOf(JSON.parse(row.slice(row.indexOf('{'))) as Fact));
  }
  rmSync(folder, { recursive: true });
  const distinct = new Map(facts.filter((f) => lines.has(f.line)).map((fact) => [keyOf(fact), fact]));
  return [...distinct].map(([key, fact]) => ({ fact, right: !wrong.has(key) }));
}

function linesOf(file: string): Set<number> {
  const lines = new Set<number>();
  for (const range of readFileSync(file, 'utf8').split(/\s+/u).filter(Boolean)) {
    const [from, to = from] = range.split('-').map(Number);
    for (let line = from!; line <= to!; line++) lines.add(line);
  }
  return lines;
}
