/** Runs plug-ins on a document and makes facts of what they find. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tableRows } from '../../lexicon/table';
import type { Document } from '../../outline/document';
import { spanIn } from '../extractor';
import type { EntityFact, EntityType, RelationFact } from '../fact';
import type { LoadedPlugin } from './load';
import { Finding, issuesOf, type PluginDocument, type PluginLexicon } from './plugin';

/** A plug-in that failed on a document. */
export interface PluginProblem {
  plugin: string;
  /** Its folder, or the file and line where it failed. */
  place: string;
  message: string;
}

export interface PluginFacts {
  entities: EntityFact[];
  relations: RelationFact[];
  problems: PluginProblem[];
}

const Findings = z.array(Finding, 'extract must return an array of findings');

/** Facts of all plug-ins; one that fails gives none, says why, and the others go on. */
export function runPlugins(plugins: readonly LoadedPlugin[], document: Document, mentions: EntityFact[]): PluginFacts {
  const all: PluginFacts = { entities: [], relations: [], problems: [] };
  for (const plugin of plugins) {
    try {
      const facts = factsOf(plugin, document, [...mentions, ...all.entities]);
      all.entities.push(...facts.entities);
      all.relations.push(...facts.relations);
    } catch (error) {
      const { message = String(error) } = error as Error;
      all.problems.push({ plugin: plugin.name, place: placeOf(plugin, error), message });
    }
  }
  return all;
}

function factsOf(
  plugin: LoadedPlugin,
  document: Document,
  mentions: EntityFact[],
): Pick<PluginFacts, 'entities' | 'relations'> {
  const given = Findings.safeParse(plugin.extract(viewOf(document, mentions), lexiconOf(plugin)));
  if (!given.success) throw new Error(`its findings are wrong: ${issuesOf(given.error)}`);
  const entities: EntityFact[] = [];
  const relations: RelationFact[] = [];
  const { source, passages } = document;
  given.data.forEach((finding, index) => {
    const { passage, from, to, confidence } = finding;
    const there = passages[passage];
    const length = there?.text.text.length ?? 0;
    if (!there || from >= to || to > length)
      throw new Error(
        `its findings are wrong: ${index}: ${there ? `${from}–${to} is no part of passage ${passage} (0–${length})` : `there is no passage ${passage}`}`,
      );
    const base = {
      doc: source.doc,
      passage,
      ...spanIn(source, there, from, to),
      extractor: `plugin:${plugin.name}`,
      confidence,
    };
    if (finding.kind === 'entity') {
      const { type, name = there.text.text.slice(from, to), aliases, subtype } = finding;
      entities.push({
        kind: 'entity',
        ...base,
        type: type as EntityType,
        name: name.normalize('NFC'),
        aliases,
        subtype,
      });
    } else if (finding.kind === 'relation') {
      const { subject, subjectType, predicate, object, objectType, period, status } = finding;
      const ends = { subjectType: subjectType as EntityType, objectType: objectType as EntityType };
      relations.push({ kind: 'relation', ...base, subject, predicate, object, ...ends, period, status });
    } else {
      const { project, status, period } = finding;
      const stated = { subject: project, subjectType: 'Project', predicate: 'HAS_STATUS', object: status } as const;
      relations.push({ kind: 'relation', ...base, ...stated, period });
    }
  });
  return { entities, relations };
}

const viewOf = ({ source, meta, sections, passages }: Document, mentions: EntityFact[]): PluginDocument => ({
  doc: source.doc,
  meta,
  sections,
  passages: passages.map(({ index, kind, text, section, line }) => ({ index, kind, text: text.text, section, line })),
  entities: mentions.map(({ type, name, passage, surface }) => ({ type, name, passage, surface })),
});

const lexicons = new Map<string, string[][]>();

function lexiconOf({ folder }: LoadedPlugin): PluginLexicon {
  return (file) => {
    const path = join(folder, file);
    let rows = lexicons.get(path);
    if (!rows) {
      if (!existsSync(path)) throw new Error(`it has no lexicon ${file}`);
      rows = tableRows(readFileSync(path, 'utf8'));
      lexicons.set(path, rows);
    }
    return rows;
  };
}

/** File and line of the first frame of the stack that lies in the plug-in's folder. */
function placeOf({ folder }: LoadedPlugin, error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.indexOf(folder);
  return at < 0 ? folder : /^[^\n]*?:\d+/u.exec(stack.slice(at))![0];
}
