/**
 * Speed of reading text: the seeds once, 4 and 16 times over (growth must be in proportion), sound and damaged text of
 * the same length side by side, one line without end; and its outline, also of heads of tables without tables.
 * Run: npm run bench:read
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outline } from '../src/outline/index';
import { readBytes } from '../src/read/index';

const seeds = join(__dirname, '../seeds');
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(seeds, name), 'utf8') }));
const isDamaged = (name: string): boolean => name.startsWith('003');
const sound = texts
  .filter(({ name }) => !isDamaged(name))
  .map(({ text }) => text)
  .join('\n');
const damaged = texts.find(({ name }) => isDamaged(name))!.text;
const alike = sound.slice(0, damaged.length);

/** Name, text, the case it is measured against; rounds take all in turn, so that they share the machine's good and bad moments. */
const CASES: [string, string, string][] = [
  ['sound ×1', sound, 'sound ×1'],
  ['sound ×4', sound.repeat(4), 'sound ×1'],
  ['sound ×16', sound.repeat(16), 'sound ×1'],
  ['one line', sound.replaceAll('\n', ''), 'sound ×1'],
  ['sound, 003 long', alike, 'sound, 003 long'],
  ['damaged 003', damaged, 'sound, 003 long'],
  ['damaged 003 ×4', damaged.repeat(4), 'damaged 003'],
];
const heads = '序号\n指标\n单位\n2020年\n';
const OUTLINED: typeof CASES = [
  ['outline of sound ×1', sound, 'outline of sound ×1'],
  ['outline of sound ×8', sound.repeat(8), 'outline of sound ×1'],
  ['outline of heads', heads.repeat(5000), 'outline of heads'],
  ['outline of heads ×8', heads.repeat(40_000), 'outline of heads'],
];
const ROUNDS = 3;

async function main(): Promise<void> {
  await readBytes(Buffer.from(damaged), 'warm.txt'); // dictionaries load once
  const perMegabyte = new Map<string, number>();
  const measure = async (name: string, text: string, work: () => unknown): Promise<void> => {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    const cost = (user + system) / Buffer.byteLength(text);
    perMegabyte.set(name, Math.min(cost, perMegabyte.get(name) ?? Infinity));
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, text] of CASES) {
      const bytes = Buffer.from(text);
      await measure(name, text, () => readBytes(bytes, 'bench.txt'));
    }
    for (const [name, text] of OUTLINED) {
      const source = await readBytes(Buffer.from(text), 'bench.txt');
      await measure(name, text, () => outline(source));
    }
  }
  for (const [name, text, beside] of [...CASES, ...OUTLINED]) {
    const cost = perMegabyte.get(name)!;
    const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(2);
    const ratio = (cost / perMegabyte.get(beside)!).toFixed(2);
    console.log(`${name}: ${megabytes} MB, ${(1 / cost).toFixed(1)} MB/s; cost of a byte ${ratio} × that of ${beside}`);
  }
}

void main();
