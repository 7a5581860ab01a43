/**
 * What commands say: results go to stdout, talk to stderr. Bars and colours only on a terminal.
 */
import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';
import pc from 'picocolors';

/** Writes a result line to stdout. */
export const print = (text: string): void => {
  process.stdout.write(text + '\n');
};

/** Writes a remark to stderr, unless quiet. */
export const say = (text: string, options: { quiet?: boolean } = {}): void => {
  if (!options.quiet) process.stderr.write(text + '\n');
};

export interface Progress {
  update(done: number, total: number, what?: string): void;
  stop(): void;
}

/** A bar on a terminal, one plain line for each step elsewhere, nothing when quiet. */
export function progress(title: string, options: { quiet?: boolean } = {}): Progress {
  if (options.quiet) return { update: () => {}, stop: () => {} };
  if (!process.stderr.isTTY) {
    say(`${title} …`);
    return { update: () => {}, stop: () => {} };
  }
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total} {what}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    update(done, total, what = '') {
      if (!started) bar.start(total, done, { what });
      else bar.setTotal(total);
      started = true;
      bar.update(done, { what });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

/** A table for reading on a terminal; numbers stand right. */
export function table(head: string[], rows: unknown[][]): string {
  const numeric = head.map(
    (_, i) => rows.length > 0 && rows.every((row) => row[i] === null || typeof row[i] === 'number'),
  );
  const out = new Table({
    head,
    style: { head: process.stdout.isTTY ? ['cyan'] : [], border: process.stdout.isTTY ? ['gray'] : [], compact: true },
    colAligns: numeric.map((n) => (n ? 'right' : 'left')),
    wordWrap: false,
  });
  for (const row of rows) out.push(row.map(cellText));
  return out.toString();
}

/** One cell as text: lists joined, null empty. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('、');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/** Colours on a terminal only: what goes into a file or another program stays plain, in CI too. */
export const colour = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);
