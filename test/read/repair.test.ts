import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBytes, readSource } from '../../src/read/index';
import { MappedText } from '../../src/read/mapped-text';
import { repairText } from '../../src/read/repair/index';

const seeds = join(__dirname, '../../seeds');
const repaired = (raw: string): string => repairText(MappedText.identity(raw)).text.text;

test.each([
  ['實(shí)現社會(huì )主義現代化', '实现社会主义现代化'],
  ['增長(cháng)１２．５％', '增长12.5%'],
  [
    '随著改革深入,沉著應對,顯著提升,著力推動產業發展,著名學者',
    '随着改革深入,沉着应对,显著提升,着力推动产业发展,著名学者',
  ],
  ['&ldquo;十四五&rdquo;&nbsp;时期', '“十四五” 时期'],
  ['PM_{2.5}浓度', 'PM2.5浓度'],
  ['以PM\n2.5\n浓度持续下降', '以PM2.5浓度持续下降'],
  ['**依法行政持续深化。**依法决策', '依法行政持续深化。依法决策'],
  ['⽣产总值增⻓', '生产总值增长'],
  ['各类(含民办)学校、标准(gb)', '各类(含民办)学校、标准(gb)'],
  ['乾隆年间、瞭望塔、显著', '乾隆年间、瞭望塔、显著'],
])('%s', (raw, meant) => {
  expect(repaired(raw)).toBe(meant);
});

/** Every change that the four undamaged seeds undergo: [kind, raw, read as, how often]. */
const CHANGES: Record<string, [string, string, string, number][]> = {
  '000_1053746cf32fad1f.txt': [
    ['markup', '**', '', 30],
    ['markup', '_{2.5}', '2.5', 1],
  ],
  '001_e15b154f3a23b7b9.txt': [],
  '002_e3462df274e44b0d.txt': [['space', ' ', '', 5]],
  '004_d9c87d5043eb203b.txt': [],
};

test.each(Object.entries(CHANGES))(
  '%s changes in nothing but the listed repairs and furniture',
  async (name, changes) => {
    const source = await readSource(join(seeds, name));
    const counts = new Map<string, number>();
    for (const { kind, start, end, text } of source.repairs) {
      const key = JSON.stringify([kind, source.raw.slice(start, end), text]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts].map(([key, count]) => [...JSON.parse(key), count])).toEqual(changes);
    const gone = [...source.furniture, ...source.repairs.filter((r) => r.text === '')];
    const kept = [...source.raw].filter((_, i) => !gone.some((g) => i >= g.start && i < g.end)).join('');
    expect(source.clean.text).toBe(kept.replaceAll('_{2.5}', '2.5'));
  },
);

test('every unit of every seed shows its own raw place, in order', async () => {
  for (const name of readdirSync(seeds).filter((n) => n.endsWith('.txt'))) {
    const { clean, raw } = await readSource(join(seeds, name));
    for (let i = 1; i < clean.length; i++) {
      expect(clean.starts[i]! >= clean.starts[i - 1]! && clean.ends[i]! <= raw.length).toBe(true);
      if (/\d/u.test(clean.text[i]!)) expect(raw.slice(clean.starts[i], clean.ends[i])).toContain(clean.text[i]!);
    }
  }
});

test('raw text at the span of any stretch, repaired again, reads the same (also with damage made at random)', () => {
  const line = readFileSync(join(seeds, '001_e15b154f3a23b7b9.txt'), 'utf8').split('\n')[1]!.slice(0, 400);
  const damage = fc.constantFrom(
    (c: string) => `${c}&nbsp;`,
    (c: string) => c.replace(/\d/u, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    (c: string) => `${c}\u200b`,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(399), damage), { maxLength: 6 }), fc.nat(300), (spots, from) => {
      const chars = [...line];
      for (const [at, change] of spots) if (chars[at]) chars[at] = change(chars[at]!);
      const raw = chars.join('');
      const { text } = repairText(MappedText.identity(raw));
      const piece = text.slice(from, from + 60);
      const { start, end } = piece.span();
      expect(repaired(raw.slice(start, end))).toBe(piece.text);
    }),
    { numRuns: 60 },
  );
});

test('random bytes never crash: text, or a clear refusal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 400 }),
      fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.docx', 'a.pdf'),
      async (bytes, path) => {
        const outcome = await readBytes(bytes, path).catch((error: Error) => error.name);
        expect(typeof outcome === 'string' ? outcome : 'text').toMatch(/^(?:text|GuituError)$/u);
      },
    ),
    { numRuns: 150 },
  );
});
