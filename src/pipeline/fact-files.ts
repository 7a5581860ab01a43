/**
 * Fact files: what a document gave, kept as `<sha256>-<version>.jsonl`, so that an unchanged document is not read again
 * and a run that died goes on where it stopped. Several processes may fill one folder: files appear whole, by rename.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuituError } from '../errors';
import type { DocumentFacts, PassageRecord } from '../extract/document-facts';
import type { Fact } from '../extract/fact';
import type { LoadedPlugin } from '../extract/plugin/index';
import type { Section } from '../outline/document';
import { rulesVersion } from './rules-version';

type Head = Pick<DocumentFacts, 'doc' | 'path' | 'sha256' | 'meta'> & { rows: number };

export class FactFiles {
  readonly version: string;

  /**
   * @param folder need not exist yet
   * @param plugins that take part in finding the facts
   */
  constructor(
    readonly folder: string,
    readonly plugins: readonly LoadedPlugin[] = [],
  ) {
    this.version = rulesVersion(plugins);
  }

  fileOf(sha256: string): string {
    return join(this.folder, `${sha256}-${this.version}.jsonl`);
  }

  /** Facts of the document with that content; undefined if there is no file or it is damaged. */
  load(sha256: string): DocumentFacts | undefined {
    let text: string;
    try {
      text = readFileSync(this.fileOf(sha256), 'utf8');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw error;
    }
    try {
      const facts = parse(text);
      return facts.sha256 === sha256 ? facts : undefined;
    } catch {
      return undefined; // damaged: the caller reads the document again and writes the file anew
    }
  }

  /**
   * Keeps the facts; not those of a document that a plug-in failed on, so that the next run tries again.
   * @throws GuituError if the disk refuses
   */
  save(facts: DocumentFacts): void {
    if (facts.problems) return;
    const file = this.fileOf(facts.sha256);
    const unfinished = `${file}.${process.pid}`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(unfinished, format(facts));
      renameSync(unfinished, file);
    } catch (error) {
      if (existsSync(unfinished)) rmSync(unfinished);
      throw new GuituError(`cannot write fact files: ${(error as Error).message}`, {
        file: this.folder,
        hint: 'check that the folder can be written and the disk has room; the graph is as it was',
        cause: error,
      });
    }
  }
}

function format({ doc, path, sha256, meta, sections, passages, facts }: DocumentFacts): string {
  const head: Head = { doc, path, sha256, meta, rows: sections.length + passages.length + facts.length };
  const rows = [
    ...sections.map((section) => JSON.stringify({ section })),
    ...passages.map((passage) => JSON.stringify({ passage })),
    ...facts.map((fact) => JSON.stringify({ fact })),
  ];
  return `${[JSON.stringify(head), ...rows].join('\n')}\n`;
}

/** @throws if the text is no whole fact file */
function parse(text: string): DocumentFacts {
  const [first, ...lines] = text.trimEnd().split('\n');
  const { rows, ...head } = JSON.parse(first!) as Head;
  if (lines.length !== rows) throw new Error('cut off');
  const sections: Section[] = [];
  const passages: PassageRecord[] = [];
  const facts: Fact[] = [];
  for (const line of lines) {
    const row = JSON.parse(line) as { section?: Section; passage?: PassageRecord; fact?: Fact };
    if (row.fact) facts.push(row.fact);
    else if (row.passage) passages.push(row.passage);
    else sections.push(row.section!);
  }
  return { ...head, sections, passages, facts };
}
