import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { Document } from '../../src/outline/document';
import { outline } from '../../src/outline/index';
import { packageRoot } from '../../src/package-root';
import { readBytes, readSource } from '../../src/read/index';
import { MappedText } from '../../src/read/mapped-text';
import { repairText } from '../../src/read/repair/index';

const filesIn = (folder: string, pattern: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name))
        .map((name) => join(folder, name))
    : [];
const seeds = filesIn(join(packageRoot(), 'seeds'), /\.txt$/u);
const shared = join(packageRoot(), '..', 'shared', 'corpus');
const corpus = ['2025', '2026'].flatMap((year) => filesIn(join(shared, year), /./u));

const bare = (text: string): string => text.replace(/[\s|]/gu, '');

/** Raw text at the span of a passage, without the page's furniture in it, put through the repairs by itself. */
function readAgain({ source }: Document, { start, end }: { start: number; end: number }): string {
  let raw = source.raw.slice(start, end);
  for (const { start: from, end: to } of [...source.furniture].sort((a, b) => b.start - a.start))
    if (from >= start && to <= end) raw = raw.slice(0, from - start) + raw.slice(to - start);
  // a sentence by itself does not always show that it is Traditional; a line above it does
  const traditional = source.repairs.filter(({ kind }) => kind === 'traditional').length > 500;
  const above = traditional ? '國會發業經實設進動強點區產項務\n' : '';
  const { text } = repairText(MappedText.identity(above + raw)).text;
  return bare(text.slice(above.length));
}

/** Passages whose raw text, read again, does not give their text; what only the whole document can tell stays out. */
function astray(document: Document): string[] {
  const { passages, source } = document;
  const lost = source.repairs.filter(({ kind }) => kind === 'byte-damage' || kind === 'in-doubt');
  return passages.flatMap(({ text }) => {
    const span = text.span();
    if (lost.some(({ start, end }) => start < span.end && end > span.start)) return [];
    const again = readAgain(document, span);
    return again === bare(text.text) ? [] : [`${bare(text.text)} ← ${again}`];
  });
}

test.each([...seeds, ...corpus])('%s: each passage is its raw text, repaired', async (path) => {
  const document = outline(await readSource(path));
  expect(document.passages.length).toBeGreaterThan(5);
  expect(astray(document)).toEqual([]);
});

/** Damage by name: what it does to the lines of a sound text. */
const DAMAGE: Record<string, (lines: string[], at: number, value: number) => void> = {
  'a line of the page': (lines, at, value) =>
    lines.splice(at, 0, ['第 3 页 共 20 页', '—12—', '浏览次数：1234 次', '（下转第3版）', '- 13 -'][value % 5]!),
  'full-width digits': (lines, at) => {
    lines[at] = lines[at]!.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  },
  'pinyin in brackets': (lines, at, value) => {
    lines[at] = lines[at]!.replace(
      /(?<=发)展(?!\()|(?<=增)长(?!\()|(?<=经)济(?!\()/gu,
      (c) => `${c}(${['zhǎn', 'zhǎng ', 'jì'][value % 3]})`,
    );
  },
  'entities left in text': (lines, at) => {
    lines[at] = lines[at]!.replace(/“/gu, '&ldquo;').replace(/”/gu, '&rdquo;');
  },
  'a line broken in two': (lines, at, value) => {
    const line = lines[at]!;
    const cut = 20 + (value % 20);
    if (line.length > 100 && /\p{Script=Han}{4}/u.test(line.slice(cut - 2, cut + 2)))
      lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  },
};
const spots = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DAMAGE)), fc.nat(400), fc.nat(100)), {
  minLength: 1,
  maxLength: 12,
});
const SOUND = readFileSync(seeds.find((path) => path.includes('001_'))!, 'utf8');

test('each passage is its raw text, repaired, also after damage made at random', async () => {
  await fc.assert(
    fc.asyncProperty(spots, async (damage) => {
      const lines = SOUND.split('\n');
      for (const [name, at, value] of damage) DAMAGE[name]!(lines, 8 + (at % (lines.length - 16)), value);
      const document = outline(await readBytes(Buffer.from(lines.join('\n')), 'damaged.txt'));
      expect(astray(document)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('random damage of the page leaves the words of the document as they were', async () => {
  const words = async (text: string): Promise<string> =>
    bare(
      outline(await readBytes(Buffer.from(text), 'a.txt'))
        .passages.map((p) => p.text.text)
        .join(''),
    );
  const sound = await words(SOUND);
  await fc.assert(
    fc.asyncProperty(spots, async (damage) => {
      const lines = SOUND.split('\n');
      for (const [name, at, value] of damage) DAMAGE[name]!(lines, 8 + (at % (lines.length - 16)), value);
      expect(await words(lines.join('\n'))).toBe(sound);
    }),
    { numRuns: 15 },
  );
});

/** Whether a reading is the true text but for □, each of which stands for a few characters. */
function isTrueOrInDoubt(read: string, truth: string): boolean {
  const parts = read.split(/□[□?]*/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.{0,12}')}$`, 'u').test(truth);
}

const SENTENCES = readFileSync(seeds.find((path) => path.includes('002_'))!, 'utf8')
  .split(/[\n。]/u)
  .filter((line) => /^[\u4e00-\u9fff，、；“”]{60,140}$/u.test(line))
  .map((line) => `${line}。`);

test('a byte of GBK lost or swallowed: the sentence reads true, or says where it is in doubt', () => {
  fc.assert(
    fc.property(fc.nat(SENTENCES.length - 1), fc.nat(1000), (which, place) => {
      const truth = SENTENCES[which]!;
      const bytes = iconv.encode(truth, 'gbk');
      const at = 24 + (place % (bytes.length - 48));
      const damaged = Buffer.from(bytes);
      damaged[at] = 0x3f;
      const raw = new TextDecoder('gbk').decode(damaged);
      const read = repairText(MappedText.identity(`${SENTENCES.join('\n')}\n${raw}`))
        .text.text.split('\n')
        .at(-1)!;
      if (!isTrueOrInDoubt(read, truth)) throw new Error(`${truth}\n${raw}\n${read}`);
    }),
    { numRuns: 20, seed: 3 },
  );
});
