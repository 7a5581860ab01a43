/**
 * The development truth beside the repository (`../shared/gold/dev`, see GUIDE.md there): its documents, lines and facts.
 * Everything in bench/ that scores goes through here, and passes quietly when the truth is absent.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EntityFact, EntityType } from '../src/extract/fact';
import type { Document } from '../src/outline/document';
import { packageRoot } from '../src/package-root';
import { lineAt } from '../src/read/source-text';

export const SHARED = join(packageRoot(), '..', 'shared');
const DEV = join(SHARED, 'gold', 'dev');
export const SCORER = join(SHARED, 'gold', 'score.mjs');

export interface GoldFact {
  line: number;
  kind: 'entity' | 'measurement' | 'relation';
  type?: EntityType;
  name?: string;
  surface?: string;
  subject?: string;
  predicate?: string;
  object?: string;
  doubtful?: boolean;
}

export interface TruthDocument {
  /** "000", "001" … */
  key: string;
  /** Path of the seed. */
  path: string;
  doc: string;
  goldFile: string;
  linesFile: string;
  /** The folder of other annotators than those of the development truth; absent: theirs. */
  group?: string;
}

/** Seeds with truth; empty when the folder is not there. */
export function truthDocuments(): TruthDocument[] {
  if (!existsSync(DEV)) return [];
  const seeds = readdirSync(join(SHARED, 'seeds')).sort();
  return seeds.flatMap((doc) => {
    const key = doc.slice(0, 3);
    const goldFile = join(DEV, `${key}.gold.jsonl`);
    const linesFile = join(DEV, `${key}.lines`);
    return existsSync(goldFile) ? [{ key, path: join(SHARED, 'seeds', doc), doc, goldFile, linesFile }] : [];
  });
}

/** Documents of a folder that have their truth beside them: NAME.txt, NAME.gold.jsonl, NAME.lines. */
export function truthsIn(folder: string): TruthDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.jsonl'))
    .sort()
    .map((file) => {
      const key = basename(file, '.gold.jsonl');
      const doc = `${key}.txt`;
      const [path, goldFile, linesFile] = [doc, file, `${key}.lines`].map((name) => join(folder, name));
      return { key, path: path!, doc, goldFile: goldFile!, linesFile: linesFile! };
    });
}

/**
 * Documents of other annotators: those of bench/annotated, local and provincial, and those of further folders that the
 * command line names by --with=FOLDER.
 */
export const annotatedDocuments = (): TruthDocument[] =>
  [
    ...['local', 'provincial'].map((folder) => join(packageRoot(), 'bench', 'annotated', folder)),
    ...process.argv.filter((argument) => argument.startsWith(WITH)).map((argument) => argument.slice(WITH.length)),
  ].flatMap((folder) => truthsIn(folder).map((truth) => ({ ...truth, group: folder })));
const WITH = '--with=';

export const goldFacts = (truth: TruthDocument): GoldFact[] =>
  readFileSync(truth.goldFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldFact);

/** Gold entities as mentions: each place of the surface on its line, but names inside longer ones only for Places. */
export function goldMentions(document: Document, gold: GoldFact[]): EntityFact[] {
  const { raw, lineStarts, doc } = document.source;
  const entities = gold.filter((g) => g.kind === 'entity');
  const mentions: EntityFact[] = [];
  for (const { line, type, name, surface } of entities) {
    const from = lineStarts[line - 1]!;
    const to = lineStarts[line] ?? raw.length;
    const longer = entities.filter((e) => e.line === line && e.surface!.length > surface!.length);
    const placed: EntityFact[] = [];
    const nested: EntityFact[] = [];
    for (let at = raw.indexOf(surface!, from); at >= 0 && at < to; at = raw.indexOf(surface!, at + 1)) {
      const end = at + surface!.length;
      const passage = document.passages.find((p) => p.text.span().start <= at && end <= p.text.span().end);
      if (!passage) continue;
      const isInside = longer.some((e) => {
        for (let k = raw.indexOf(e.surface!, from); k >= 0 && k < to; k = raw.indexOf(e.surface!, k + 1))
          if (k <= at && end <= k + e.surface!.length) return true;
        return false;
      });
      (isInside ? nested : placed).push({
        kind: 'entity',
        doc,
        type: type!,
        name: name!,
        passage: passage.index,
        start: at,
        end,
        surface: surface!,
        line: lineAt(lineStarts, at),
        extractor: 'truth',
        confidence: 1,
      });
    }
    mentions.push(...(placed.length === 0 || type === 'Place' ? [...placed, ...nested] : placed));
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What the division that a document speaks for does, where the sentence names nobody. */
const DEEDS = new Set(['IMPLEMENTS', 'AWARDED', 'DEVELOPS', 'HOLDS']);

/** The division that the truth takes as subject of most of its deeds: the document's own. */
export function goldJurisdiction(gold: GoldFact[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { predicate, subject } of gold)
    if (DEEDS.has(predicate ?? '')) counts.set(subject!, (counts.get(subject!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
