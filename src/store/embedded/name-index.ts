/**
 * What the things of the graph are called, in a file beside it: sorted lines "name TAB label TAB id" that are found by
 * bisection; and which places lie in which, by lines of the same form under keys that no name begins like. The engine has
 * an index of ids only, so that finding a name there reads every one. The first line says of which graph file the names
 * are: beside another one (changed by hand, or left by a build that died) they do not count.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { nodeType } from '../../../graph-schema/index';
import type { GraphRecords } from '../../graph/records';
import type { PlaceTree } from '../places-within';

export interface Named {
  label: string;
  id: string;
}

const CHUNK = 4096;

/** A file of an earlier form does not count either. */
const headOf = (version: string): string => `${version} 2`;

/** One line can hold no line end and no tab: both become spaces, when written and when sought. */
const tidy = (form: string): string => form.replace(/[\t\n\r]/gu, ' ');

/** Beginnings of the keys of places: a code → the place, a place → its code, a place → one that a document puts in it. */
const [CODED, CODE, HOLDS] = ['\u0001', '\u0002', '\u0003'];
const LIES_IN = new Set(['PART_OF', 'LOCATED_IN']);

/** Names, aliases and ids of entities and indicators, and which places lie in which. */
export function writeNameIndex(file: string, version: string, records: GraphRecords): void {
  const lines = [...nameLines(records), ...placeLines(records)];
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${headOf(version)}\n${lines.sort().join('\n')}\n`);
  renameSync(beside, file);
}

function nameLines({ nodes }: GraphRecords): string[] {
  const lines: string[] = [];
  for (const { id, label, properties } of nodes) {
    if (!nodeType(label)!.entity && label !== 'Indicator') continue;
    const forms = new Set([id, properties.name as string, ...((properties.aliases as string[] | undefined) ?? [])]);
    for (const form of forms) lines.push(`${tidy(form)}\t${label}\t${id}`);
  }
  return lines;
}

function placeLines({ nodes, relationships }: GraphRecords): string[] {
  const lines: string[] = [];
  for (const { id, label, properties } of nodes)
    if (label === 'Place' && properties.adcode)
      lines.push(`${CODED}${properties.adcode}\tPlace\t${id}`, `${CODE}${id}\tPlace\t${properties.adcode}`);
  const held = relationships.filter(
    ({ type, from, to }) => LIES_IN.has(type) && from.label === 'Place' && to.label === 'Place',
  );
  return [...lines, ...new Set(held.map(({ from, to }) => `${HOLDS}${to.id}\tPlace\t${from.id}`))];
}

/** The things of these names; undefined where the file is missing or belongs to another graph. */
export const readNameIndex = (file: string, version: string, names: string[]): Named[] | undefined =>
  linesBeginning(
    file,
    version,
    names.map((name) => `${tidy(name)}\t`),
  );

/** Which places lie in which; undefined where the file is missing or belongs to another graph. */
export function readPlaceTree(file: string, version: string): PlaceTree | undefined {
  if (!linesBeginning(file, version, [])) return undefined;
  const ids = async (beginnings: string[]): Promise<string[]> =>
    (linesBeginning(file, version, beginnings) ?? []).map(({ id }) => id);
  return {
    codes: (places) => ids(places.map((id) => `${CODE}${id}\t`)),
    coded: (beginning) => ids([`${CODED}${beginning}`]),
    putIn: (places) => ids(places.map((id) => `${HOLDS}${id}\t`)),
  };
}

function linesBeginning(file: string, version: string, beginnings: string[]): Named[] | undefined {
  if (!existsSync(file)) return undefined;
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const head = lineAt(handle, 0);
    if (head.text !== headOf(version)) return undefined;
    return beginnings.flatMap((sought) => find(handle, head.next, size, sought));
  } finally {
    closeSync(handle);
  }
}

function find(handle: number, first: number, size: number, sought: string): Named[] {
  let low = first; // the start of a line; every line before it is smaller
  let high = size;
  while (low < high) {
    const middle = lineStart(handle, low + ((high - low) >> 1), low);
    const line = lineAt(handle, middle);
    if (line.text < sought) low = line.next;
    else high = middle;
  }
  const found: Named[] = [];
  for (let at = low; at < size; ) {
    const { text, next } = lineAt(handle, at);
    if (!text.startsWith(sought)) break;
    const [, label, id] = text.split('\t');
    found.push({ label: label!, id: id! });
    at = next;
  }
  return found;
}

/** The start of the line that holds the byte at `at`. */
function lineStart(handle: number, at: number, least: number): number {
  for (let end = at; end > least; ) {
    const from = Math.max(least, end - CHUNK);
    const bytes = Buffer.alloc(end - from);
    readSync(handle, bytes, 0, bytes.length, from);
    const found = bytes.lastIndexOf(0x0a);
    if (found >= 0) return from + found + 1;
    end = from;
  }
  return least;
}

function lineAt(handle: number, start: number): { text: string; next: number } {
  const parts: Buffer[] = [];
  for (let at = start; ; at += CHUNK) {
    const bytes = Buffer.alloc(CHUNK);
    const count = readSync(handle, bytes, 0, CHUNK, at);
    const end = bytes.subarray(0, count).indexOf(0x0a);
    parts.push(bytes.subarray(0, end >= 0 ? end : count));
    if (end >= 0) return { text: Buffer.concat(parts).toString(), next: at + end + 1 };
    if (count < CHUNK) return { text: Buffer.concat(parts).toString(), next: at + count };
  }
}
