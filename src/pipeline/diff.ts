/**
 * What changed between two versions of a document (draft, adopted, mid-term revision) or between two years' reports:
 * targets with other values, projects that came or went or moved on. Names are compared after linking, so that a project
 * called differently is still itself.
 */
import type { DocumentFacts } from '../extract/document-facts';
import { documentId, type GraphRecords, graphOf, type NodeRecord } from '../graph/index';
import type { Linked } from '../link/linked';

/** A value as one of the documents states it. */
export interface StatedValue {
  text: string;
  line: number;
  surface: string;
}

export interface TargetDiff {
  indicator: string;
  /** Whom it is about. */
  about?: string;
  aspect: string;
  period?: string;
  before: StatedValue[];
  after: StatedValue[];
}

export interface ProjectDiff {
  project: string;
  /** Line of the first mention; absent in the document that doesn't name it. */
  lineBefore?: number;
  lineAfter?: number;
  statusBefore: string[];
  statusAfter: string[];
}

export interface DocumentDiff {
  before: string;
  after: string;
  targets: { changed: TargetDiff[]; added: TargetDiff[]; dropped: TargetDiff[] };
  projects: { changed: ProjectDiff[]; added: ProjectDiff[]; dropped: ProjectDiff[] };
}

/** @param linked what linking made of the two documents together */
export function diffDocuments(before: DocumentFacts, after: DocumentFacts, linked: Linked): DocumentDiff {
  const { records } = graphOf([before, after], linked);
  const ids: Pair<string> = [documentId(before.sha256), documentId(after.sha256)];
  return {
    before: before.doc,
    after: after.doc,
    targets: sorted(targetDiffs(records, ids), (t) => [
      t.before.length > 0,
      t.after.length > 0,
      values(t.before) !== values(t.after),
    ]),
    projects: sorted(projectDiffs(records, ids), (p) => [
      p.lineBefore !== undefined,
      p.lineAfter !== undefined,
      `${p.statusBefore}` !== `${p.statusAfter}`,
    ]),
  };
}

type Pair<T> = [T, T];

/** Sorts items into changed, added and dropped; `look` says: was there before, is there after, differs. */
function sorted<T>(items: T[], look: (item: T) => [boolean, boolean, boolean]) {
  const lists: { changed: T[]; added: T[]; dropped: T[] } = { changed: [], added: [], dropped: [] };
  for (const item of items) {
    const [was, is, differs] = look(item);
    if (was && is && differs) lists.changed.push(item);
    else if (!was) lists.added.push(item);
    else if (!is) lists.dropped.push(item);
  }
  return lists;
}

const values = (stated: StatedValue[]): string => [...new Set(stated.map(({ text }) => text))].sort().join(' ');

function targetDiffs({ nodes, relationships }: GraphRecords, ids: Pair<string>): TargetDiff[] {
  const nameOf = new Map(nodes.map(({ id, properties }) => [id, properties.name as string]));
  const indicatorOf = new Map<string, string>();
  const aboutOf = new Map<string, string>();
  for (const { type, from, to } of relationships) {
    if (type === 'OF') indicatorOf.set(from.id, to.id);
    else if (type === 'ABOUT') aboutOf.set(from.id, to.id);
  }
  const diffs = new Map<string, TargetDiff>();
  for (const { label, id, properties: p } of nodes) {
    if (label !== 'Measurement' || p.status !== 'target') continue;
    const [indicator, about] = [indicatorOf.get(id)!, aboutOf.get(id)];
    const key = [indicator, about, p.aspect, p.period].join(' ');
    let diff = diffs.get(key);
    if (!diff) {
      const of = { indicator: nameOf.get(indicator)!, about: about && nameOf.get(about) };
      diff = { ...of, aspect: p.aspect as string, period: p.period as string | undefined, before: [], after: [] };
      diffs.set(key, diff);
    }
    diff[p.document === ids[0] ? 'before' : 'after'].push(statedValue(p));
  }
  return inLineOrder([...diffs.values()], (d) => (d.after[0] ?? d.before[0])!.line);
}

function statedValue(p: NodeRecord['properties']): StatedValue {
  const number = p.value === undefined ? p.qualitative : `${p.value}${p.valueTo === undefined ? '' : `–${p.valueTo}`}`;
  const sign = p.comparator === '=' ? '' : p.comparator;
  return { text: `${sign}${number ?? ''}${p.unit ?? ''}`, line: p.line as number, surface: p.surface as string };
}

function projectDiffs({ nodes, relationships }: GraphRecords, ids: Pair<string>): ProjectDiff[] {
  const passages = new Map(nodes.filter((n) => n.label === 'Passage').map((n) => [n.id, n.properties]));
  const diffs = new Map<string, ProjectDiff>();
  for (const { label, id, properties } of nodes)
    if (label === 'Project') diffs.set(id, { project: properties.name as string, statusBefore: [], statusAfter: [] });
  for (const { type, from, to, properties } of relationships) {
    const diff = to.label === 'Project' ? diffs.get(to.id) : undefined;
    if (diff && type === 'MENTIONS') {
      const { document, line } = passages.get(from.id)!;
      const side = document === ids[0] ? 'lineBefore' : 'lineAfter';
      diff[side] = Math.min(diff[side] ?? Number.POSITIVE_INFINITY, line as number);
    } else if (diff && type === 'REPORTS_STATUS') {
      const side = diff[from.id === ids[0] ? 'statusBefore' : 'statusAfter'];
      if (!side.includes(properties.status as string)) side.push(properties.status as string);
    }
  }
  for (const diff of diffs.values()) {
    diff.statusBefore.sort();
    diff.statusAfter.sort();
  }
  const named = [...diffs.values()].filter((d) => d.lineBefore !== undefined || d.lineAfter !== undefined);
  return inLineOrder(named, (d) => (d.lineAfter ?? d.lineBefore)!);
}

const inLineOrder = <T>(items: T[], line: (item: T) => number): T[] => items.sort((a, b) => line(a) - line(b));
