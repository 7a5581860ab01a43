/**
 * What the things of the graph are called, in a file beside it: sorted lines "name TAB label TAB id" that are found by
 * bisection. The engine has an index of ids only, so that finding a name there reads every one. The first line says of
 * which graph file the names are: beside another one (changed by hand, or left by a build that died) they do not count.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { nodeType } from '../../../graph-schema/index';
import type { GraphRecords } from '../../graph/records';

export interface Named {
  label: string;
  id: string;
}

const CHUNK = 4096;

/** One line can hold no line end and no tab: both become spaces, when written and when sought. */
const tidy = (form: string): string => form.replace(/[\t\n\r]/gu, ' ');

/** Names, aliases and ids of entities and indicators. */
export function writeNameIndex(file: string, version: string, { nodes }: GraphRecords): void {
  const lines: string[] = [];
  for (const { id, label, properties } of nodes) {
    if (!nodeType(label)!.entity && label !== 'Indicator') continue;
    const forms = new Set([id, properties.name as string, ...((properties.aliases as string[] | undefined) ?? [])]);
    for (const form of forms) lines.push(`${tidy(form)}\t${label}\t${id}`);
  }
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${version}\n${lines.sort().join('\n')}\n`);
  renameSync(beside, file);
}

/** The things of these names; undefined where the file is missing or belongs to another graph. */
export function readNameIndex(file: string, version: string, names: string[]): Named[] | undefined {
  if (!existsSync(file)) return undefined;
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const head = lineAt(handle, 0);
    if (head.text !== version) return undefined;
    return names.flatMap((name) => find(handle, head.next, size, tidy(name)));
  } finally {
    closeSync(handle);
  }
}

function find(handle: number, first: number, size: number, name: string): Named[] {
  const sought = `${name}\t`;
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
